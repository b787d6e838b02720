<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * A whole page of its own: it has to work without JavaScript, without signing in and without a cookie.
 *
 * @var array<string, mixed> $_ as given by FormFrame
 */
/** @var \OCP\IL10N $words */
$words = $_['words'];
/** @var string $title */
$title = $_['title'];
/** @var array<string, string> $faults */
$faults = $_['faults'];
/** @var string|null $appUrl null: nobody is signed in */
$appUrl = $_['appUrl'];
/** @var string|null $readUrl null: the handbook is not open to everybody */
$readUrl = $_['readUrl'];
/** @var int $letters */
$letters = $_['letters'];
/** @var array{formUrl: string, privacyUrl: string, region: string, kind: string} $_ */
$head = $faults === [] ? $title : $words->t('Please check: %s', [$title]);
?>
<!DOCTYPE html>
<html lang="de">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="robots" content="noindex, nofollow">
	<meta name="referrer" content="no-referrer">
	<title><?php p($head); ?> – <?php p($words->t('I need help')); ?> – <?php p($_['region']); ?></title>
	<?php include __DIR__ . '/public/style.php'; ?>
	<?php include __DIR__ . '/public/letters-style.php'; ?>
	<?php include __DIR__ . '/form/style.php'; ?>
</head>
<body class="door">
<header>
	<nav aria-label="<?php p($words->t('Pages')); ?>">
		<ul>
			<li><a href="<?php p($_['formUrl']); ?>"><?php p($words->t('I need help')); ?></a></li>
			<?php if ($readUrl !== null) { ?>
				<li><a href="<?php p($readUrl . ($letters === 1 ? '' : '?schrift=' . $letters)); ?>"><?php p($words->t('Handbook')); ?></a></li>
			<?php } ?>
		</ul>
	</nav>
	<?php include __DIR__ . '/form/letters.php'; ?>
</header>
<main>
	<?php if (in_array($_['kind'], ['step', 'answers', 'note'], true)) {
		include __DIR__ . '/form/' . $_['kind'] . '.php';
	} ?>
</main>
<footer>
	<section class="box">
		<?php include __DIR__ . '/public/help.php'; ?>
		<p><?php p($words->t('Would you like to help others? Then call this number, too. If you have an account in our cloud, you can do it there.')); ?></p>
		<?php if ($_['privacyUrl'] !== '') { ?>
			<p><a href="<?php p($_['privacyUrl']); ?>"><?php p($words->t('Data protection')); ?></a></p>
		<?php } ?>
		<?php include __DIR__ . '/public/barrier.php'; ?>
	</section>
</footer>
</body>
</html>
