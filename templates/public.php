<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A whole page of its own: it has to work without JavaScript, without signing in and without a cookie.
 *
 * @var array<string, mixed> $_ as given by PublicReading
 */
// Not the words of the browser's language, which the server hands in: what else stands here is German.
/** @var \OCP\IL10N $l */
$l = $_['words'];
$words = static fn (string $key): string => is_string($_[$key] ?? null) ? $_[$key] : '';
/** @var array{contents: string, platforms: string, form: string, ask: string|null} $links */
$links = $_['links'];
/** @var int $letters */
$letters = $_['letters'];
?>
<!DOCTYPE html>
<html lang="de" data-letters="<?php p((string)$letters); ?>">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="referrer" content="no-referrer">
	<title><?php p($words('title')); ?> – <?php p($words('region')); ?></title>
	<?php include __DIR__ . '/public/style.php'; ?>
	<?php include __DIR__ . '/public/letters-style.php'; ?>
</head>
<body>
<header>
	<nav aria-label="<?php p($l->t('Pages')); ?>">
		<ul>
			<li><a href="<?php p($links['contents']); ?>"><?php p($l->t('Handbook')); ?></a></li>
			<li><a href="<?php p($links['platforms']); ?>"><?php p($l->t('What we use for what')); ?></a></li>
			<li><a href="<?php p($links['form']); ?>"><?php p($l->t('Form for paper')); ?></a></li>
			<?php if ($links['ask'] !== null) { ?>
				<li><a href="<?php p($links['ask']); ?>"><?php p($l->t('I need help')); ?></a></li>
			<?php } ?>
		</ul>
	</nav>
	<?php include __DIR__ . '/public/letters.php'; ?>
</header>
<main>
	<h1><?php p($words('title')); ?></h1>
	<?php if (in_array($words('kind'), ['contents', 'page', 'platforms', 'form'], true)) {
		include __DIR__ . '/public/' . $words('kind') . '.php';
	} ?>
</main>
<footer>
	<section class="box">
		<?php include __DIR__ . '/public/help.php'; ?>
		<p><?php p($l->t('You can read all this again here: %s', [$words('address')])); ?></p>
		<?php if ($words('privacyUrl') !== '') { ?>
			<p><a href="<?php p($words('privacyUrl')); ?>"><?php p($l->t('Data protection')); ?></a></p>
		<?php } ?>
		<?php include __DIR__ . '/public/barrier.php'; ?>
	</section>
</footer>
</body>
</html>
