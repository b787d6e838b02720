<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var \OCP\IL10N $l
 * @var array{goal: string, needs: list<string>, html: string, version: string, date: string, checkedBy: string|null, outdated: list<array{platform: string, instead: string|null}>} $_
 */
?>
<p><strong><?php p($_['goal']); ?></strong></p>
<?php foreach ($_['outdated'] as $name) { ?>
	<p class="box"><?php p($l->t('This page names %s. This is no longer official.', [$name['platform']])); ?></p>
<?php } ?>
<h2><?php p($l->t('What you need')); ?></h2>
<ul>
	<?php foreach ($_['needs'] as $need) { ?>
		<li><?php p($need); ?></li>
	<?php } ?>
</ul>
<?php
// Escaped letter by letter in PageHtml.
print_unescaped($_['html']);
?>
<p>
	<?php p($l->t('Version %1$s of %2$s.', [$_['version'], implode('.', array_reverse(explode('-', $_['date'])))])); ?>
	<?php p($_['checkedBy'] === null ? $l->t('Nobody has checked this page yet.') : $l->t('Checked by %s.', [$_['checkedBy']])); ?>
</p>
