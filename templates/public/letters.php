<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Three sizes of letters. Links and not buttons: the page runs no script, and the address remembers the choice.
 *
 * @var array{words: \OCP\IL10N, letters: int} $_
 */
$l10n = $_['words'];
$term = is_string($_['term'] ?? null) ? $_['term'] : '';
$sizes = [1 => $l10n->t('Normal letters'), 2 => $l10n->t('Large letters'), 3 => $l10n->t('Very large letters')];
?>
<ul class="letters" aria-label="<?php p($l10n->t('Size of letters')); ?>">
	<?php foreach ($sizes as $size => $name) { ?>
		<li><a class="letters__<?php p((string)$size); ?>" href="?<?php p(http_build_query(($term === '' ? [] : ['suche' => $term]) + ['schrift' => $size])); ?>" aria-label="<?php p($name); ?>"<?php if ($_['letters'] === $size) { ?> aria-current="true"<?php } ?>>A</a></li>
	<?php } ?>
</ul>
