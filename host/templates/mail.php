<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
$mail = $_['mail'];
?>
<div class="page">
	<p><a class="button" href="/index.php/host/mailbox"><?php p($l->t('Mailbox')); ?></a></p>
	<h2><?php p($mail['subject']); ?></h2>
	<?php if ($mail['html'] !== '') { ?>
	<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="<?php p($l->t('Mail as it is shown')); ?>" srcdoc="<?php p($mail['html']); ?>"></iframe>
	<?php } ?>
	<h3><?php p($l->t('Text part')); ?></h3>
	<pre><?php p($mail['text']); ?></pre>
	<h3><?php p($l->t('Headers')); ?></h3>
	<pre><?php p($mail['headers']); ?></pre>
	<?php if ($mail['attachments'] !== []) { ?>
	<h3><?php p($l->t('Attachments')); ?></h3>
	<ul>
		<?php foreach ($mail['attachments'] as $part) { ?>
		<li><?php p($part['name'] . ' (' . $part['type'] . ')'); ?></li>
		<?php } ?>
	</ul>
	<?php } ?>
</div>
