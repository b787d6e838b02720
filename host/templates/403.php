<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
?>
<h1><?php p($l->t('error title 403')); ?></h1>
<p><?php p($l->t('error text 403')); ?></p>
<p><a class="button" href="/"><?php p($l->t('Back to the start')); ?></a></p>
