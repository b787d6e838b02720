<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
?>
<div class="page">
	<h2><?php p($l->t('Mailbox')); ?></h2>
	<p><?php p($l->t('Every mail that was sent, the newest first.')); ?></p>
	<form method="post" action="/index.php/host/mailbox/clear">
		<input type="hidden" name="requesttoken" value="<?php p($_['requestToken']); ?>">
		<button class="button" type="submit"><?php p($l->t('Delete all mails')); ?></button>
	</form>
	<ul class="mail-list">
		<?php foreach ($_['mails'] as $mail) { ?>
		<li><a href="/index.php/host/mailbox/<?php p($mail['id']); ?>">
			<strong><?php p($mail['subject']); ?></strong>
			<span><?php p($l->t('To: %s', [implode(', ', $mail['to'])])); ?></span>
			<span><?php p($mail['shownDate']); ?></span>
		</a></li>
		<?php } ?>
	</ul>
	<?php if ($_['mails'] === []) { ?>
	<p><?php p($l->t('No mail yet.')); ?></p>
	<?php } ?>
</div>
