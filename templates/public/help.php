<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Help at the foot of every page without signing in: always in the same place, with the same words.
 *
 * @var array{words: \OCP\IL10N, callbackUrl: string|null} $_
 */
$l10n = $_['words'];
/** @var list<array{district: string|null, phone: string, hours: string}> $desks */
$desks = $_['desks'] ?? [];
/** @var array<array-key, string> $districts */
$districts = $_['districts'] ?? [];
/** @var string|null $help one sentence where the desk of one district is known */
$help = $_['help'] ?? null;
?>
<h2><?php p($l10n->t('Who helps me')); ?></h2>
<?php if ($help !== null) { ?>
	<p class="help"><?php p($help); ?></p>
<?php } elseif ($desks === []) { ?>
	<p><?php p($l10n->t('Ask in your local office. It passes you on.')); ?></p>
<?php } ?>
<?php foreach ($desks as $desk) { ?>
	<p>
		<?php p($desk['district'] === null ? $l10n->t('Help by phone') : $districts[$desk['district']] ?? ''); ?>:
		<a href="tel:<?php p((string)preg_replace('/[^\d+]/', '', $desk['phone'])); ?>"><strong><?php p($desk['phone']); ?></strong></a>
		<?php p($desk['hours']); ?>
	</p>
<?php } ?>
<?php if ($_['callbackUrl'] !== null) { ?>
	<p class="callback"><a href="<?php p($_['callbackUrl']); ?>"><?php p($l10n->t('Call me back')); ?></a></p>
<?php } ?>
