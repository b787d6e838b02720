<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
?>
<head data-requesttoken="<?php p($_['requestToken']); ?>" data-user="<?php p($_['userId']); ?>" data-user-displayname="<?php p($_['displayName']); ?>">
	<meta charset="utf-8">
	<title><?php p(($_['title'] === '' ? '' : $_['title'] . ' - ') . $_['instance']); ?></title>
	<meta name="viewport" content="width=device-width, initial-scale=1.0">
	<meta name="csp-nonce" nonce="<?php p($_['nonce']); ?>">
	<meta name="theme-color" content="#00679e">
	<link rel="icon" href="/core/img/favicon.svg" type="image/svg+xml">
	<link rel="stylesheet" href="/core/css/base+frame+menus+pages<?php p($_['isDemo'] ? '+demo' : ''); ?>.css">
	<?php foreach ($_['themes'] as $href => $media) { ?>
	<link rel="stylesheet" href="<?php p($href); ?>" media="<?php p($media); ?>">
	<?php } ?>
	<?php foreach ($_['styles'] as $href) { ?>
	<link rel="stylesheet" href="<?php p($href); ?>">
	<?php } ?>
	<script id="host-globals" type="application/json" nonce="<?php p($_['nonce']); ?>"><?php print_unescaped(json_encode($_['globals'], JSON_HEX_TAG)); ?></script>
	<script src="/core/js/oc.js" nonce="<?php p($_['nonce']); ?>"></script>
	<script src="/core/js/frame.js" type="module" nonce="<?php p($_['nonce']); ?>"></script>
	<script src="/core/js/bell.js" type="module" nonce="<?php p($_['nonce']); ?>"></script>
	<?php foreach ($_['scripts'] as $script) { ?>
	<script src="<?php p($script['src']); ?>" <?php p($script['module'] ? 'type=module' : 'defer'); ?> nonce="<?php p($_['nonce']); ?>"></script>
	<?php } ?>
	<?php print_unescaped($_['headers']); ?>

</head>
