<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Prints what readers without JavaScript get: reads a JSON list of Markdown texts, gives a JSON list of HTML.
 */

use OCA\InsNetzGegangen\Handbook\PageHtml;

require __DIR__ . '/../../../vendor/autoload.php';

/** @var list<string> $texts */
$texts = json_decode((string)stream_get_contents(STDIN), true, 8, JSON_THROW_ON_ERROR);
$html = new PageHtml(static fn (string $id): string => '/lesen/' . $id, '/img/');
echo json_encode(array_map($html->of(...), $texts), JSON_THROW_ON_ERROR);
