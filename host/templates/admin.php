<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
?>
<div class="settings">
	<nav aria-label="<?php p($l->t('Administration settings')); ?>">
		<?php foreach ($_['sections'] as $section) { ?>
		<a href="<?php p($section['href']); ?>" <?php print_unescaped($section['active'] ? 'aria-current="page"' : ''); ?>>
			<img src="<?php p($section['icon']); ?>" alt=""><span><?php p($section['name']); ?></span>
		</a>
		<?php } ?>
	</nav>
	<div id="app-content" class="page">
		<h2><?php p($l->t('Setup checks')); ?></h2>
		<ul class="setup-checks">
			<?php foreach ($_['checks'] as $check) { ?>
			<li class="setup-check setup-check--<?php p($check['severity']); ?>">
				<strong><?php p($check['name']); ?>:</strong>
				<?php p($check['description'] !== '' ? $check['description'] : $l->t('All is well.')); ?>
			</li>
			<?php } ?>
		</ul>
		<?php foreach ($_['forms'] as $form) {
			print_unescaped($form);
		} ?>
	</div>
</div>
