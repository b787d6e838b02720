<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
$hidden = static function () use ($_): void { ?>
	<input type="hidden" name="requesttoken" value="<?php p($_['requestToken']); ?>">
	<input type="hidden" name="redirect_url" value="<?php p($_['redirectUrl']); ?>">
<?php };
?>
<h1><?php p($l->t('Log in')); ?></h1>
<p><?php p($l->t('This is a trial installation. All people in it are invented.')); ?></p>
<?php if ($_['failed']) { ?>
<p class="note-error" role="alert"><?php p($l->t('Name or password is wrong, or the account is disabled.')); ?></p>
<?php } ?>
<?php if ($_['accounts'] !== []) { ?>
<h2><?php p($l->t('Demo accounts')); ?></h2>
<form method="post" action="/index.php/login">
	<?php $hidden(); ?>
	<input type="hidden" name="password" value="<?php p($_['demoPassword']); ?>">
	<div class="demo-accounts">
		<?php foreach ($_['accounts'] as $id => $name) { ?>
		<button class="button" type="submit" name="user" value="<?php p($id); ?>"><strong><?php p($id); ?></strong><span><?php p($name); ?></span></button>
		<?php } ?>
	</div>
</form>
<?php } ?>
<h2><?php p($l->t('Name and password')); ?></h2>
<form method="post" action="/index.php/login">
	<?php $hidden(); ?>
	<label for="user"><?php p($l->t('Account name')); ?></label>
	<input id="user" name="user" autocomplete="username" required>
	<label for="password"><?php p($l->t('Password')); ?></label>
	<input id="password" name="password" type="password" autocomplete="current-password" required>
	<button class="button primary" type="submit"><?php p($l->t('Log in')); ?></button>
</form>
