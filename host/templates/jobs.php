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
	<h2><?php p($l->t('Background jobs')); ?></h2>
	<?php if ($_['ran'] !== null) { ?>
	<p role="status"><?php p($l->n('%n job was looked at.', '%n jobs were looked at.', $_['ran'])); ?></p>
	<?php } ?>
	<form method="post" action="/index.php/host/jobs">
		<input type="hidden" name="requesttoken" value="<?php p($_['requestToken']); ?>">
		<button class="button primary" type="submit"><?php p($l->t('Run all due jobs now')); ?></button>
	</form>
	<ul>
		<?php foreach ($_['jobs'] as $job) { ?>
		<li><?php p($job['class']); ?>: <?php p($job['lastRun']); ?></li>
		<?php } ?>
	</ul>
</div>
