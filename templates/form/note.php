<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array{title: string, text: list<string>} $_
 */
?>
<h1><?php p($_['title']); ?></h1>
<?php foreach ($_['text'] as $line) { ?>
	<p><?php p($line); ?></p>
<?php } ?>
