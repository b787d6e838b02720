<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
?>
<!DOCTYPE html>
<html lang="<?php p($_['language']); ?>" data-locale="<?php p($_['locale']); ?>" class="ng-csp">
<?php include __DIR__ . '/head.php'; ?>
<body id="body-user" data-theme-<?php p($_['theme']); ?> data-themes="<?php p($_['theme']); ?>">
	<?php include __DIR__ . '/states.php'; ?>
	<div id="skip-actions">
		<a href="#content" class="button primary skip-navigation skip-content"><?php p($l->t('Skip to main content')); ?></a>
	</div>
	<?php include __DIR__ . '/header.php'; ?>
	<?php if ($_['isDemo']) { ?>
	<aside id="demo-note"><?php p($l->t('Demo data: all people are invented')); ?></aside>
	<?php } ?>
	<main id="content" class="app-<?php p($_['appId']); ?>">
		<h1 class="hidden-visually" id="page-heading-level-1"><?php p($_['title'] === '' ? $_['instance'] : $_['title']); ?></h1>
		<?php print_unescaped($_['content']); ?>
	</main>
</body>
</html>
