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
 *     outcome: string, help: string|null, appUrl: string,
 *     letters: int, contact: string, callbackUrl: string|null
 * } $_
 */
// Not the words of the browser's language, which the server hands in: what else stands here is German.
$l = $_['words'];
?>
<!DOCTYPE html>
<html lang="<?php p($l->getLanguageCode()); ?>" data-letters="<?php p((string)$_['letters']); ?>">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="robots" content="noindex, nofollow">
	<meta name="referrer" content="no-referrer">
	<title><?php p($_['title']); ?></title>
	<?php include __DIR__ . '/public/answer-style.php'; ?>
	<?php include __DIR__ . '/public/letters-style.php'; ?>
</head>
<body>
<header>
	<p>Ins Netz gegangen</p>
	<?php include __DIR__ . '/public/letters.php'; ?>
</header>
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
	<p><a href="<?php p($_['appUrl']); ?>"><?php p($l->t('To the app (with your account)')); ?></a></p>
	<?php include __DIR__ . '/public/help.php'; ?>
	<?php include __DIR__ . '/public/barrier.php'; ?>
</main>
</body>
</html>
