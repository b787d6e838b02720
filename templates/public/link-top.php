<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Begin of a whole page behind a link of a mail: it has to work without JavaScript and without signing in.
 *
 * @var \OCP\IL10N $l
 * @var array{title: string, lead: string, outcome: string, letters: int} $_
 */
?>
<!DOCTYPE html>
<html lang="<?php p($l->getLanguageCode()); ?>" data-letters="<?php p((string)$_['letters']); ?>">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="robots" content="noindex, nofollow">
	<meta name="referrer" content="no-referrer">
	<title><?php p($_['title']); ?></title>
	<?php include __DIR__ . '/answer-style.php'; ?>
	<?php include __DIR__ . '/letters-style.php'; ?>
</head>
<body>
<header>
	<p>Ins Netz gegangen</p>
	<?php include __DIR__ . '/letters.php'; ?>
</header>
<main>
	<h1><?php p($_['title']); ?></h1>
	<?php if ($_['outcome'] !== '') { ?>
		<p class="outcome" role="status"><?php p($_['outcome']); ?></p>
	<?php } ?>
	<?php if ($_['lead'] !== '') { ?>
		<p><?php p($_['lead']); ?></p>
	<?php } ?>
