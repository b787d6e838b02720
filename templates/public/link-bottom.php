<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * End of a whole page behind a link of a mail.
 *
 * @var \OCP\IL10N $l
 * @var array{appUrl: string} $_
 */
?>
	<p><a href="<?php p($_['appUrl']); ?>"><?php p($l->t('To the app (with your account)')); ?></a></p>
	<?php include __DIR__ . '/help.php'; ?>
	<?php include __DIR__ . '/barrier.php'; ?>
</main>
</body>
</html>
