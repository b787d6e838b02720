<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * A whole page of its own: it has to work without JavaScript and without signing in.
 *
 * @var array{
 *     words: \OCP\IL10N, title: string, lead: string, facts: array<string, string>, formUrl: string|null, open: bool, never: bool,
 *     outcome: string, help: string|null, appUrl: string,
 *     letters: int, contact: string, callbackUrl: string|null
 * } $_
 */
// Not the words of the browser's language, which the server hands in: what else stands here is German.
$l = $_['words'];
include __DIR__ . '/public/link-top.php';
?>
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
			<?php if ($_['never']) { ?>
				<button class="yes" name="answer" value="drop_topic"><?php p($l->t('Yes, take it out of my offer')); ?></button>
				<button name="answer" value="never_topic"><?php p($l->t('No, only say no this time')); ?></button>
			<?php } else { ?>
				<button class="yes" name="answer" value="accept"><?php p($l->t('Accept')); ?></button>
				<fieldset>
					<legend><?php p($l->t('Or say no:')); ?></legend>
					<button name="answer" value="not_this"><?php p($l->t('Not this one')); ?></button>
					<button name="answer" value="not_now"><?php p($l->t('Not now')); ?></button>
					<button name="answer" value="ask_never"><?php p($l->t('This topic never')); ?></button>
				</fieldset>
			<?php } ?>
		</form>
	<?php } ?>
<?php include __DIR__ . '/public/link-bottom.php'; ?>
