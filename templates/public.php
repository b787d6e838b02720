<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A whole page of its own: it has to work without JavaScript, without signing in and without a cookie.
 *
 * @var \OCP\IL10N $l
 * @var array<string, mixed> $_ as given by PublicReading
 */
$words = static fn (string $key): string => is_string($_[$key] ?? null) ? $_[$key] : '';
/** @var array{contents: string, platforms: string, form: string} $links */
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
	<style>
		:root { color-scheme: light dark; --text: #16181d; --back: #fff; --soft: #f6eef0; --line: #6b707a; --main: #8a0f24; }
		@media (prefers-color-scheme: dark) { :root { --text: #f2f3f5; --back: #16181d; --soft: #2a1f22; --line: #9aa0ab; --main: #ffb3bd; } }
		body { margin: 0; background: var(--back); color: var(--text); font: 1.25rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
		header, main, footer { max-width: 40rem; margin: 0 auto; padding: 1rem 1.25rem; }
		h1 { font-size: 2rem; line-height: 1.25; margin: 1rem 0; }
		h2 { font-size: 1.5rem; line-height: 1.3; margin: 2.2rem 0 .8rem; }
		h3 { font-size: 1.25rem; }
		li { margin-bottom: .7rem; }
		img { display: block; width: 100%; max-width: 34rem; height: auto; border-radius: .8rem; }
		a { color: inherit; text-underline-offset: .2em; }
		nav ul, .list { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; }
		.list { flex-direction: column; gap: .8rem; }
		nav a, .list a { display: inline-block; min-height: 3rem; line-height: 3rem; font-weight: 700; }
		.list a { line-height: 1.4; padding: .6rem 0; min-height: 0; }
		.box { background: var(--soft); border-radius: 1rem; padding: 1rem 1.25rem; margin: 1.5rem 0; }
		a:focus-visible, button:focus-visible, input:focus-visible { outline: 4px solid var(--text); outline-offset: 3px; }
		form { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; }
		label { flex: 1 1 100%; font-weight: 700; }
		input, button { box-sizing: border-box; min-height: 3rem; padding: .4rem .8rem; border: 2px solid var(--line); border-radius: .8rem; background: var(--back); color: var(--text); font: inherit; }
		input { flex: 1 1 14rem; }
		.fill dt { font-weight: 700; margin-top: 1rem; }
		.fill dd { margin: 0; min-height: 2.6rem; border-bottom: 2px solid var(--line); }
		.fill .tall { min-height: 7rem; }
		@media print {
			@page { size: A4; margin: 18mm; }
			:root { color-scheme: light; --text: #000; --back: #fff; --soft: #fff; --line: #000; --main: #000; }
			body { font-size: 13pt; }
			nav, form { display: none; }
			header, main, footer { max-width: none; padding: 0; }
			li, .box, img { break-inside: avoid; }
			h1 { font-size: 20pt; margin: 0 0 4mm; }
			h2 { font-size: 15pt; margin: 5mm 0 2mm; }
			.box { margin: 4mm 0 0; padding: 0; }
			.fill dt { margin-top: 3mm; }
			.fill dd { min-height: 9mm; }
			.fill .tall { min-height: 24mm; }
		}
	</style>
</head>
<body>
<header>
	<nav aria-label="<?php p($l->t('Pages')); ?>">
		<ul>
			<li><a href="<?php p($links['contents']); ?>"><?php p($l->t('Handbook')); ?></a></li>
			<li><a href="<?php p($links['platforms']); ?>"><?php p($l->t('What we use for what')); ?></a></li>
			<li><a href="<?php p($links['form']); ?>"><?php p($l->t('Form for paper')); ?></a></li>
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
