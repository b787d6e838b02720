<?php
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * @var array<string, mixed> $_
 */
?>
<!DOCTYPE html><html lang="de"><head><title>Blank</title></head><body><?php p($_["name"]); ?></body></html>
