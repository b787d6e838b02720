<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
$steps = ['PT1H' => $l->t('1 hour'), 'P1D' => $l->t('1 day'), 'P3D' => $l->t('3 days'), 'P7D' => $l->t('1 week'), 'P30D' => $l->t('30 days'), 'P90D' => $l->t('90 days')];
?>
<div class="page">
	<h2><?php p($l->t('Clock')); ?></h2>
	<p><?php p($l->t('The app believes it is now:')); ?> <strong><?php p($_['now']); ?></strong></p>
	<p><?php p($l->t('Move the clock forward to see reminders and deadlines.')); ?></p>
	<form method="post" action="/index.php/host/clock">
		<input type="hidden" name="requesttoken" value="<?php p($_['requestToken']); ?>">
		<?php foreach ($steps as $interval => $label) { ?>
		<button class="button" type="submit" name="forward" value="<?php p($interval); ?>"><?php p($label); ?></button>
		<?php } ?>
		<button class="button primary" type="submit" name="forward" value="reset"><?php p($l->t('Back to the real time')); ?></button>
	</form>
</div>
