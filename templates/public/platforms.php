<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var \OCP\IL10N $l
 * @var array{table: array{
 *     proposal: string,
 *     platforms: list<array{id: string, name: string, address: string, whoMay: string, howToGetIn: string, onTrial: bool}>,
 *     purposes: list<array{name: string, platform: string, decision: array{body: string, date: string}|null}>
 * }} $_
 */
$platforms = array_column($_['table']['platforms'], null, 'id');
foreach ($_['table']['purposes'] as $purpose) {
	$platform = $platforms[$purpose['platform']] ?? null;
	if ($platform === null) {
		continue;
	}
	?>
	<section>
		<h2><?php p($purpose['name']); ?></h2>
		<p>
			<strong><?php p($platform['name']); ?>.</strong>
			<?php p($purpose['decision'] === null
				? $_['table']['proposal']
				: $l->t('Official. Decided by: %1$s, %2$s', [$purpose['decision']['body'], implode('.', array_reverse(explode('-', $purpose['decision']['date'])))])); ?>
		</p>
		<p><?php p($platform['whoMay']); ?>. <?php p($platform['howToGetIn']); ?></p>
		<?php if ($platform['address'] !== '') { ?>
			<p><?php p($platform['address']); ?></p>
		<?php } ?>
	</section>
<?php } ?>
