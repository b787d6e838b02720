<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** @var \OCP\IL10N $l */
?>
<p><?php p($l->t('Print this sheet, fill it in and post it. Or call us: then we fill it in for you.')); ?></p>
<dl class="fill">
	<dt><?php p($l->t('Name')); ?></dt><dd></dd>
	<dt><?php p($l->t('Phone')); ?></dt><dd></dd>
	<dt><?php p($l->t('Place or postal code')); ?></dt><dd></dd>
	<dt><?php p($l->t('What would you like to be able to do?')); ?></dt><dd class="tall"></dd>
	<dt><?php p($l->t('Which device do you have?')); ?></dt><dd></dd>
	<dt><?php p($l->t('When do you have time?')); ?></dt><dd></dd>
	<dt><?php p($l->t('I agree that you keep this to help me. Day and signature:')); ?></dt><dd></dd>
</dl>
<p><?php p($l->t('Never write down a password. Nobody of us will ask you for one.')); ?></p>
