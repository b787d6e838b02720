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
<body id="body-login" data-theme-<?php p($_['theme']); ?> data-themes="<?php p($_['theme']); ?>">
	<?php include __DIR__ . '/states.php'; ?>
	<main class="guest">
		<div class="guest-box"><?php print_unescaped($_['content']); ?></div>
	</main>
</body>
</html>
