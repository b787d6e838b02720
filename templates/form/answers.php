<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Only pressing a button answers: programs that open links in mails to check them change nothing.
 *
 * @var array{title: string, text: list<string>, answers: array<string, string>, linkUrl: string} $_
 */
include __DIR__ . '/note.php';
$first = array_key_first($_['answers']);
?>
<form method="post" action="<?php p($_['linkUrl']); ?>">
	<div class="buttons">
		<?php foreach ($_['answers'] as $answer => $name) { ?>
			<button name="answer" value="<?php p($answer); ?>"<?php if ($answer === $first && count($_['answers']) > 1) { ?> class="main"<?php } ?>><?php p($name); ?></button>
		<?php } ?>
	</div>
</form>
