<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Whom to tell that something cannot be read or used: the last words of every page without signing in.
 *
 * @var array{words: \OCP\IL10N, contact: string} $_
 */
$l10n = $_['words'];
?>
<h2><?php p($l10n->t('Report a barrier')); ?></h2>
<p><?php p($l10n->t('Is something here hard to read or to use?')); ?>
	<?php p($_['contact'] === '' ? $l10n->t('Then please call us.') : $l10n->t('This is who takes care of it: %s', [$_['contact']])); ?></p>
