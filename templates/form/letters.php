<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Three sizes of letters. A link would throw away what is typed: these go along with the form, and the style sheet
 * looks which one is chosen.
 *
 * @var array{words: \OCP\IL10N, letters: int} $_
 */
$words = $_['words'];
$sizes = [1 => $words->t('Normal letters'), 2 => $words->t('Large letters'), 3 => $words->t('Very large letters')];
?>
<fieldset class="letters">
	<legend class="hidden"><?php p($words->t('Size of letters')); ?></legend>
	<?php foreach ($sizes as $size => $name) { ?>
		<label class="letters__<?php p((string)$size); ?>"><input type="radio" id="letters-<?php p((string)$size); ?>" name="schrift" form="form" value="<?php p((string)$size); ?>" aria-label="<?php p($name); ?>"<?php if ($_['letters'] === $size) { ?> checked<?php } ?>><span aria-hidden="true">A</span></label>
	<?php } ?>
</fieldset>
