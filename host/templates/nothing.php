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
	<h2><?php p($l->t('No app is enabled for you')); ?></h2>
	<p><?php p($l->t('This account is not in the group that may use the app.')); ?></p>
</div>
