<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array{topics: list<array{id: string, name: string, usual: bool}>} $_
 * @var \OCP\IL10N $words
 * @var \OCA\InsNetzGegangen\Service\PublicForm\FormValues $values
 * @var callable(string): void $fault
 * @var callable(string, bool=): void $marks
 */
?>
<fieldset class="field" id="topics" tabindex="-1"<?php $marks('topics', true); ?>>
	<legend><?php p($words->t('Which topics fit?')); ?></legend>
	<p class="hint" id="topics-hint"><?php p($words->t('Several are fine. Nothing fits? Then just write below.')); ?></p>
	<?php $fault('topics'); ?>
	<?php foreach ([true, false] as $usual) { ?>
		<?php if (!$usual) { ?><details<?php if (array_intersect($values->list('topics'), array_column(array_filter($_['topics'], static fn (array $topic): bool => !$topic['usual']), 'id')) !== []) { ?> open<?php } ?>><summary><?php p($words->t('More topics')); ?></summary><?php } ?>
		<?php foreach ($_['topics'] as $topic) { ?>
			<?php if ($topic['usual'] === $usual) { ?>
				<label class="tick"><input type="checkbox" name="topics[]" value="<?php p($topic['id']); ?>"<?php if (in_array($topic['id'], $values->list('topics'), true)) { ?> checked<?php } ?>> <span><?php p($topic['name']); ?></span></label>
			<?php } ?>
		<?php } ?>
		<?php if (!$usual) { ?></details><?php } ?>
	<?php } ?>
</fieldset>
<div class="field">
	<label for="text"><?php p($words->t('What would you like to be able to do?')); ?></label>
	<p class="hint" id="text-hint"><?php p($words->t('A short sentence is enough. Please write no passwords here.')); ?></p>
	<?php $fault('text'); ?>
	<textarea id="text" name="text" rows="4"<?php $marks('text', true); ?>><?php p($values->line('text')); ?></textarea>
</div>
