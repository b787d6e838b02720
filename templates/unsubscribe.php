<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * A whole page of its own: it has to work without JavaScript and without signing in.
 *
 * @var array{
 *     words: \OCP\IL10N, title: string, lead: string, list: string|null, formUrl: string|null, open: bool,
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
		:root { color-scheme: light dark; --text: #16181d; --back: #fff; --main: #8a0f24; --on-main: #fff; }
		@media (prefers-color-scheme: dark) { :root { --text: #f2f3f5; --back: #16181d; --main: #ffb3bd; --on-main: #2b0007; } }
		body { margin: 0; background: var(--back); color: var(--text); font: 1.25rem/1.6 system-ui, sans-serif; }
		main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem; }
		h1 { font-size: 2rem; line-height: 1.25; margin: 0 0 1rem; }
		form { display: flex; flex-wrap: wrap; gap: 1rem; }
		button { flex: 1 1 12rem; min-height: 4rem; font: inherit; font-weight: 700; border-radius: 1rem; border: 3px solid var(--main); background: var(--back); color: var(--main); cursor: pointer; }
		button.yes { background: var(--main); color: var(--on-main); }
		button:focus-visible, a:focus-visible { outline: 4px solid var(--text); outline-offset: 3px; }
		a { color: inherit; display: inline-block; padding: .6rem 0; }
		.outcome { font-weight: 700; border-inline-start: .5rem solid var(--main); padding-inline-start: 1rem; }
	</style>
</head>
<body>
<main>
	<h1><?php p($_['title']); ?></h1>
	<?php if ($_['outcome'] !== '') { ?>
		<p class="outcome" role="status"><?php p($_['outcome']); ?></p>
	<?php } ?>
	<?php if ($_['lead'] !== '') { ?>
		<p><?php p($_['lead']); ?></p>
	<?php } ?>
	<?php if ($_['formUrl'] !== null) { ?>
		<form method="post" action="<?php p($_['formUrl']); ?>">
			<?php if ($_['list'] !== null) { ?>
				<button class="yes" name="leave" value="list"><?php p($l->t('Only of this list: %s', [$_['list']])); ?></button>
			<?php } ?>
			<button name="leave" value="all"><?php p($l->t('Of no list any more')); ?></button>
		</form>
	<?php } ?>
	<?php if ($_['help'] !== null) { ?>
		<p><?php p($_['help']); ?></p>
	<?php } ?>
	<p><a href="<?php p($_['appUrl']); ?>"><?php p($l->t('To the app (with your account)')); ?></a></p>
</main>
</body>
</html>
