<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array{hours: int, byPhone: bool} $_ byPhone: only a callback is taken, so the number is needed
 * @var \OCP\IL10N $words
 * @var \OCA\InsNetzGegangen\Service\PublicForm\FormValues $values
 * @var callable(string): void $fault
 * @var callable(string, bool=): void $marks
 */
?>
<p><?php p($_['byPhone']
	? $words->t('We need your phone number to call you back. Only those who help you see it.')
	: $words->t('A phone number or an e-mail address is enough. Only those who help you see it.')); ?></p>
<div class="field">
	<label for="name"><?php p($words->t('Your name')); ?></label>
	<?php $fault('name'); ?>
	<input id="name" name="name" autocomplete="name" value="<?php p($values->line('name')); ?>"<?php $marks('name'); ?>>
</div>
<div class="field">
	<label for="phone"><?php p($words->t('Your phone number')); ?></label>
	<p class="hint" id="phone-hint"><?php p($words->t('Write it the way you always do. Without an e-mail address we call you.')); ?></p>
	<?php $fault('phone'); ?>
	<input id="phone" name="phone" type="tel" autocomplete="tel" value="<?php p($values->line('phone')); ?>"<?php $marks('phone', true); ?>>
</div>
<div class="field">
	<label for="email"><?php p($words->t('Your e-mail address (optional)')); ?></label>
	<p class="hint" id="email-hint"><?php p($words->t('If you have one, we send you a link. With it you confirm your request yourself.')); ?></p>
	<?php $fault('email'); ?>
	<input id="email" name="email" type="email" autocomplete="email" value="<?php p($values->line('email')); ?>"<?php $marks('email', true); ?>>
</div>
