<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * A whole page of its own: it has to work without JavaScript and without signing in.
 *
 * @var array{
 *     words: \OCP\IL10N, title: string, lead: string, facts: array<string, string>, formUrl: string|null, open: bool,
 *     outcome: string, help: string|null, appUrl: string
 * } $_
 */
// Not the words of the browser's language, which the server hands in: what else stands here is German.
$l = $_['words'];
?>
<!DOCTYPE html>
<html lang="<?php p($l->getLanguageCode()); ?>">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="robots" content="noindex, nofollow">
	<meta name="referrer" content="no-referrer">
	<title><?php p($_['title']); ?></title>
	<style>
		:root { color-scheme: light dark; --text: #222; --back: #fff; --line: #7d7d7d; --main: #005685; --on-main: #fff; --soft: #e5eff5; }
		@media (prefers-color-scheme: dark) { :root { --text: #ebebeb; --back: #171717; --line: #8f8f8f; --main: #7cc4ee; --on-main: #00121c; --soft: #14202a; } }
		body { margin: 0; padding: 0 .5rem .5rem; background: #003c5e; color: var(--text); font: 1.25rem/1.6 system-ui, sans-serif; }
		header { padding: .7rem .75rem; color: #fff; font-size: 1.125rem; font-weight: 600; }
		main { min-height: calc(100vh - 4.5rem); box-sizing: border-box; padding: 1.5rem 1.25rem; border-radius: 1rem; background: var(--back); }
		main > * { max-width: 38rem; margin-inline: auto; }
		h1 { font-size: 2rem; line-height: 1.25; margin-block: 0 1rem; }
		dl { border: 2px solid var(--line); border-radius: .9rem; padding: 1.25rem; margin-block: 1.5rem; box-sizing: border-box; }
		dt { font-weight: 700; }
		dd { margin: 0 0 .75rem; }
		form { display: flex; flex-wrap: wrap; gap: 1rem; }
		button { flex: 1 1 12rem; min-height: 4rem; font: inherit; font-weight: 700; border-radius: 2rem; border: 2px solid var(--line); background: var(--back); color: var(--text); cursor: pointer; }
		button.yes { border-color: var(--main); background: var(--main); color: var(--on-main); }
		button::before { content: '✕\00a0 ' / ''; }
		button.yes::before { content: '✓\00a0 ' / ''; }
		button:focus-visible, a:focus-visible { outline: 4px solid var(--text); outline-offset: 3px; }
		a { color: inherit; display: inline-block; padding: .6rem 0; }
		.outcome { box-sizing: border-box; padding: 1rem 1.25rem; border-radius: .9rem; background: var(--soft); font-weight: 700; }
		.help { padding-top: 1rem; }
	</style>
</head>
<body>
<header>Ins Netz gegangen</header>
<main>
	<h1><?php p($_['title']); ?></h1>
	<?php if ($_['outcome'] !== '') { ?>
		<p class="outcome" role="status"><?php p($_['outcome']); ?></p>
	<?php } ?>
	<?php if ($_['lead'] !== '') { ?>
		<p><?php p($_['lead']); ?></p>
	<?php } ?>
	<?php if ($_['facts'] !== []) { ?>
		<dl>
			<?php foreach ($_['facts'] as $name => $value) { ?>
				<dt><?php p($name); ?></dt>
				<dd><?php p($value); ?></dd>
			<?php } ?>
		</dl>
	<?php } ?>
	<?php if ($_['formUrl'] !== null) { ?>
		<form method="post" action="<?php p($_['formUrl']); ?>">
			<button class="yes" name="answer" value="accept"><?php p($l->t('Accept')); ?></button>
			<button name="answer" value="decline"><?php p($l->t('Decline')); ?></button>
		</form>
	<?php } ?>
	<?php if ($_['help'] !== null) { ?>
		<p class="help"><?php p($_['help']); ?></p>
	<?php } ?>
	<p><a href="<?php p($_['appUrl']); ?>"><?php p($l->t('To the app (with your account)')); ?></a></p>
</main>
</body>
</html>
