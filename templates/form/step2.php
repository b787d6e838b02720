<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array{channels: list<array{id: string, name: string}>, districts: array<array-key, string>, districtWord: string} $_
 * @var \OCP\IL10N $words
 * @var \OCA\InsNetzGegangen\Service\PublicForm\FormValues $values
 * @var callable(string): void $fault
 * @var callable(string, bool=): void $marks
 */
?>
<fieldset class="field" id="channels" tabindex="-1"<?php $marks('channels', true); ?>>
	<legend><?php p($words->t('How may we help you?')); ?></legend>
	<p class="hint" id="channels-hint"><?php p($words->t('Several are fine.')); ?></p>
	<?php $fault('channels'); ?>
	<?php foreach ($_['channels'] as $channel) { ?>
		<label class="tick"><input type="checkbox" name="channels[]" value="<?php p($channel['id']); ?>"<?php if (in_array($channel['id'], $values->list('channels'), true)) { ?> checked<?php } ?>> <span><?php p($channel['name']); ?></span></label>
	<?php } ?>
</fieldset>
<div class="field">
	<label for="postalCode"><?php p($words->t('Postal code')); ?></label>
	<p class="hint" id="postalCode-hint"><?php p($words->t('We use it to find somebody near you.')); ?></p>
	<?php $fault('postalCode'); ?>
	<input class="short" id="postalCode" name="postalCode" inputmode="numeric" autocomplete="postal-code" value="<?php p($values->line('postalCode')); ?>"<?php $marks('postalCode', true); ?>>
</div>
<div class="field">
	<label for="district"><?php p($_['districtWord']); ?></label>
	<p class="hint" id="district-hint"><?php p($words->t('Only needed without a postal code.')); ?></p>
	<?php $fault('district'); ?>
	<select id="district" name="district"<?php $marks('district', true); ?>>
		<option value=""><?php p($words->t('Please choose')); ?></option>
		<?php foreach ($_['districts'] as $id => $name) { ?>
			<option value="<?php p((string)$id); ?>"<?php if ((string)$id === $values->line('district')) { ?> selected<?php } ?>><?php p($name); ?></option>
		<?php } ?>
	</select>
</div>
