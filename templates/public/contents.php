<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var \OCP\IL10N $l
 * @var array{term: string, searched: bool, pages: list<array{url: string, title: string, goal: string}>, links: array{contents: string}, letters: int} $_
 */
?>
<p><?php p($l->t('Each page shows one thing, step by step. You can print it or have it read out.')); ?></p>
<form method="get" action="<?php p($_['links']['contents']); ?>" role="search">
	<label for="suche"><?php p($l->t('Search in the handbook')); ?></label>
	<input id="suche" name="suche" value="<?php p($_['term']); ?>">
	<?php if ($_['letters'] !== 1) { ?>
		<input type="hidden" name="schrift" value="<?php p((string)$_['letters']); ?>">
	<?php } ?>
	<button type="submit"><?php p($l->t('Search')); ?></button>
</form>
<?php if ($_['searched'] && $_['pages'] === []) { ?>
	<p role="status"><?php p($l->t('We found no page. Try another word, or call us.')); ?></p>
<?php } ?>
<ol class="list">
	<?php foreach ($_['pages'] as $page) { ?>
		<li><a href="<?php p($page['url']); ?>"><?php p($page['title']); ?></a><br><?php p($page['goal']); ?></li>
	<?php } ?>
</ol>
