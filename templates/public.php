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
/** @var list<array{district: string|null, phone: string, hours: string, name: string}> $desks */
$desks = $_['desks'];
/** @var array<array-key, string> $districts */
$districts = $_['districts'];
?>
<!DOCTYPE html>
<html lang="de">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="referrer" content="no-referrer">
	<title><?php p($words('title')); ?> – <?php p($words('region')); ?></title>
	<?php include __DIR__ . '/public/style.php'; ?>
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
</header>
<main>
	<h1><?php p($words('title')); ?></h1>
	<?php if (in_array($words('kind'), ['contents', 'page', 'platforms', 'form'], true)) {
		include __DIR__ . '/public/' . $words('kind') . '.php';
	} ?>
</main>
<footer>
	<section class="box">
		<h2><?php p($l->t('Who helps me')); ?></h2>
		<?php foreach ($desks as $desk) { ?>
			<p>
				<?php p($desk['district'] === null ? $l->t('Help by phone') : $districts[$desk['district']] ?? ''); ?>:
				<a href="tel:<?php p((string)preg_replace('/[^\d+]/', '', $desk['phone'])); ?>"><strong><?php p($desk['phone']); ?></strong></a>
				<?php p($desk['hours']); ?>
			</p>
		<?php } ?>
		<p><?php p($l->t('You can read all this again here: %s', [$words('address')])); ?></p>
		<?php if ($words('privacyUrl') !== '') { ?>
			<p><a href="<?php p($words('privacyUrl')); ?>"><?php p($l->t('Data protection')); ?></a></p>
		<?php } ?>
	</section>
</footer>
</body>
</html>
