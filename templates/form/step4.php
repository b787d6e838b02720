<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array{review: array<int, array<string, string>>, consent: string, hours: int, byMail: bool} $_
 * @var \OCP\IL10N $words
 * @var \OCA\InsNetzGegangen\Service\PublicForm\FormValues $values
 * @var callable(string): void $fault
 * @var callable(string, bool=): void $marks
 */
$parts = [1 => $words->t('What it is about'), $words->t('How we help'), $words->t('How we reach you')];
?>
<?php foreach ($_['review'] as $number => $facts) { ?>
	<section class="part">
		<h2><?php p($parts[$number]); ?></h2>
		<dl>
			<?php foreach ($facts as $name => $value) { ?>
				<dt><?php p($name); ?></dt>
				<dd><?php p($value); ?></dd>
			<?php } ?>
		</dl>
		<button class="change" name="go" value="<?php p((string)$number); ?>"><?php p($words->t('Change')); ?><span class="hidden">: <?php p($parts[$number]); ?></span></button>
	</section>
<?php } ?>
<h2><?php p($words->t('Your consent')); ?></h2>
<p><?php p($_['consent']); ?></p>
<div class="field">
	<?php $fault('consent'); ?>
	<label class="tick"><input type="checkbox" id="consent" name="consent" value="yes"<?php if ($values->line('consent') !== '') { ?> checked<?php } ?><?php $marks('consent'); ?>> <span><?php p($words->t('Yes, I agree')); ?></span></label>
</div>
<p><?php p($_['byMail'] ? $words->t('After sending you get an e-mail. Confirm your request there.') : $words->t('After sending we call you and ask whether it was you.')); ?></p>
