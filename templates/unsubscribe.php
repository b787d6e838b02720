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
include __DIR__ . '/public/link-top.php';
?>
	<?php if ($_['formUrl'] !== null) { ?>
		<form method="post" action="<?php p($_['formUrl']); ?>">
			<?php if ($_['list'] !== null) { ?>
				<button class="yes" name="leave" value="list"><?php p($l->t('Only of this list: %s', [$_['list']])); ?></button>
			<?php } ?>
			<button name="leave" value="all"><?php p($l->t('Of no list any more')); ?></button>
		</form>
	<?php } ?>
<?php include __DIR__ . '/public/link-bottom.php'; ?>
