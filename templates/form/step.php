<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * One of the four steps. What was typed on the others goes along unseen, so that nothing is stored before it is sent.
 *
 * @var array<string, mixed> $_ as given by FormFlow
 * @var \OCP\IL10N $words
 * @var string $title
 * @var array<string, string> $faults
 * @var string|null $appUrl
 */
use OCA\InsNetzGegangen\Service\PublicForm\FormCheck;
use OCA\InsNetzGegangen\Service\PublicForm\FormValues;

/** @var int $step */
$step = $_['step'];
/** @var FormValues $values */
$values = $_['values'];
$here = FormCheck::STEPS[$step] ?? [];
$fault = static function (string $field) use ($faults): void {
	if (isset($faults[$field])) { ?>
		<p class="fault" id="<?php p($field); ?>-fault"><?php p($faults[$field]); ?></p>
	<?php }
	};
$marks = static function (string $field, bool $hint = false) use ($faults): void {
	$by = array_filter([$hint ? $field . '-hint' : '', isset($faults[$field]) ? $field . '-fault' : '']);
	print_unescaped(($by === [] ? '' : ' aria-describedby="' . implode(' ', $by) . '"') . (isset($faults[$field]) ? ' aria-invalid="true"' : ''));
};
/** @var list<string> $notice what the district says about the action */
$notice = $_['notice'];
/** @var string $formUrl */
$formUrl = $_['formUrl'];
?>
<p><?php p($words->t('Step %1$s of %2$s', [$step, 4])); ?></p>
<h1><?php p($title); ?></h1>
<?php if ($appUrl !== null && $step === 1) { ?>
	<p class="box"><?php p($words->t('You are signed in.')); ?> <a href="<?php p($appUrl); ?>"><?php p($words->t('In the app it is quicker')); ?></a></p>
<?php } ?>
<?php if ($notice !== []) { ?>
	<div class="box">
		<?php foreach ($notice as $line) { ?>
			<p><?php p($line); ?></p>
		<?php } ?>
	</div>
<?php } ?>
<?php if ($faults !== []) { ?>
	<div class="faults" role="alert" tabindex="-1" autofocus>
		<h2><?php p($words->t('Please check this')); ?></h2>
		<ul>
			<?php foreach ($faults as $field => $text) { ?>
				<li><?php if ($field === '') { ?><?php p($text); ?><?php } else { ?><a href="#<?php p($field); ?>"><?php p($text); ?></a><?php } ?></li>
			<?php } ?>
		</ul>
	</div>
<?php } ?>
<form id="form" method="post" action="<?php p($formUrl); ?>" novalidate>
	<?php if ($step === 4) { ?>
		<button class="away" name="go" value="next" tabindex="-1" aria-hidden="true"></button>
	<?php } ?>
	<input type="hidden" name="step" value="<?php p((string)$step); ?>">
	<input type="hidden" name="begun" value="<?php p($values->line('begun')); ?>">
	<?php foreach (FormValues::LINES as $name) { ?>
		<?php if (!in_array($name, [...$here, 'begun', 'leer'], true) && $values->line($name) !== '') { ?>
			<input type="hidden" name="<?php p($name); ?>" value="<?php p($values->line($name)); ?>">
		<?php } ?>
	<?php } ?>
	<?php foreach (FormValues::LISTS as $name) { ?>
		<?php foreach (in_array($name, $here, true) ? [] : $values->list($name) as $value) { ?>
			<input type="hidden" name="<?php p($name); ?>[]" value="<?php p($value); ?>">
		<?php } ?>
	<?php } ?>
	<div class="away" aria-hidden="true">
		<label for="leer"><?php p($words->t('Please leave this empty')); ?></label>
		<input id="leer" name="leer" value="<?php p($values->line('leer')); ?>" tabindex="-1" autocomplete="off">
	</div>
	<?php include __DIR__ . '/step' . $step . '.php'; ?>
	<div class="buttons">
		<button class="main" name="go" value="next"><?php p($step === 4 ? $words->t('Send request') : $words->t('Next')); ?></button>
		<?php if ($step > 1) { ?>
			<button name="go" value="back"><?php p($words->t('Back')); ?></button>
		<?php } ?>
	</div>
</form>
