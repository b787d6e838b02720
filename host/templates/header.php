<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
use InsNetzGegangen\Host\Frame\Theme;
use InsNetzGegangen\Host\L10n\Factory;

$menu = $_['menu'];
$token = static function () use ($_): void { ?>
	<input type="hidden" name="requesttoken" value="<?php p($_['requestToken']); ?>">
	<input type="hidden" name="back" value="<?php p($_['here']); ?>">
<?php };
?>
<header id="header">
	<a href="/" aria-label="<?php p($_['instance']); ?>">
		<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="7" fill="none" stroke="currentColor" stroke-width="4"/><circle cx="4" cy="16" r="4"/><circle cx="28" cy="16" r="4"/></svg>
	</a>
	<nav id="header-left__appmenu" aria-label="<?php p($l->t('Applications')); ?>">
		<?php if ($menu !== null) { ?>
		<a class="app-entry" href="<?php p($menu['href']); ?>" <?php print_unescaped($menu['active'] ? 'aria-current="page"' : ''); ?>>
			<img src="<?php p($menu['icon']); ?>" alt=""><span><?php p($menu['name']); ?></span>
		</a>
		<?php } ?>
	</nav>
	<div class="spacer"></div>
	<div id="notifications" class="header-menu" data-dismiss="<?php p($l->t('Dismiss')); ?>" data-done="<?php p($l->t('Done.')); ?>" data-failed="<?php p($l->t('That did not work.')); ?>">
		<button type="button" class="header-button" aria-expanded="false" aria-controls="notification-menu" aria-label="<?php p($l->t('Notifications')); ?>">
			<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M21 19v1H3v-1l2-2v-6a7 7 0 0 1 5-6.7V4a2 2 0 1 1 4 0v.3a7 7 0 0 1 5 6.7v6l2 2m-7 2a2 2 0 1 1-4 0"/></svg>
			<span class="bell-count" hidden></span>
		</button>
		<div id="notification-menu" class="header-menu__content" hidden>
			<p role="status"></p>
			<p class="notification-empty"><?php p($l->t('No notifications')); ?></p>
			<ul class="notification-list" style="list-style:none;margin:0;padding:0"></ul>
		</div>
	</div>
	<div id="user-menu" class="header-menu">
		<button type="button" class="header-button" aria-expanded="false" aria-controls="account-menu"><?php p($_['displayName']); ?></button>
		<div id="account-menu" class="header-menu__content" hidden>
			<form class="choices" method="post" action="/index.php/settings/personal/look">
				<?php $token(); ?>
				<label for="look-theme"><?php p($l->t('Theme')); ?></label>
				<select id="look-theme" name="theme">
					<?php foreach (Theme::CHOICES as $choice) { ?>
					<option value="<?php p($choice); ?>" <?php p($choice === $_['theme'] ? 'selected' : ''); ?>><?php p($l->t('theme ' . $choice)); ?></option>
					<?php } ?>
				</select>
				<label for="look-language"><?php p($l->t('Language')); ?></label>
				<select id="look-language" name="language">
					<?php foreach (Factory::LANGUAGES as $code => $name) { ?>
					<option value="<?php p($code); ?>" lang="<?php p($code); ?>" <?php p($code === $_['language'] ? 'selected' : ''); ?>><?php p($name); ?></option>
					<?php } ?>
				</select>
			</form>
			<hr>
			<?php if ($_['isAdmin']) { ?>
			<a href="/index.php/settings/admin"><?php p($l->t('Administration settings')); ?></a>
			<?php } ?>
			<a href="/index.php/host/mailbox"><?php p($l->t('Mailbox')); ?></a>
			<a href="/index.php/host/clock"><?php p($l->t('Clock')); ?></a>
			<a href="/index.php/host/jobs"><?php p($l->t('Background jobs')); ?></a>
			<hr>
			<form method="post" action="/index.php/logout">
				<?php $token(); ?>
				<button type="submit" class="menu-button"><?php p($l->t('Log out')); ?></button>
			</form>
		</div>
	</div>
</header>
