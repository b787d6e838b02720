<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 * @var \OCP\IL10N $l
 */
?>
<noscript><div class="needs-javascript"><h2><?php p($l->t('This application requires JavaScript for correct operation.')); ?></h2></div></noscript>
<?php foreach ($_['states'] as $id => $value) { ?>
<input type="hidden" id="initial-state-<?php p($id); ?>" value="<?php p($value); ?>">
<?php } ?>
