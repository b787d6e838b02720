<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
?>
<div id="fixture-admin" class="page"><h2>Fixture admin</h2></div>
