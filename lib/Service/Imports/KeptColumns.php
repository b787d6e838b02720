<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Imports;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\ImportAccess;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\ColumnMapMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;

/** Remembers what the columns of a table mean, for everybody who takes in a table with the same headings. */
class KeptColumns {
	private const SIGNATURE = '/^[a-f0-9]{8,32}$/D';
	private const MAX_LENGTH = 60_000;

	public function __construct(
		private ImportAccess $access,
		private ColumnMapMapper $maps,
		private Sealer $sealer,
		private Clock $clock,
	) {
	}

	/**
	 * @param string|null $signature of the headings, as the page makes it
	 * @return array{map: string|null} JSON of the page
	 * @throws NotFound|InvalidInput
	 */
	public function read(Actor $actor, ?string $kind, ?string $signature): array {
		$this->access->require($actor);
		$map = $this->maps->of($actor->unit, $kind ?? throw new InvalidInput('kind', Fields::REQUIRED), self::checked($signature));
		$text = $map === null ? null : $this->sealer->open(ColumnMapMapper::TABLE, $map->getId(), $map->getSealed())['map'] ?? null;
		return ['map' => is_string($text) ? $text : null];
	}

	/** @throws NotFound|InvalidInput */
	public function keep(Actor $actor, Fields $fields): void {
		$this->access->require($actor);
		$kind = $fields->choice('kind', TablePart::KINDS, true);
		$signature = self::checked($fields->line('signature', 32, true));
		$text = $fields->text('map', self::MAX_LENGTH, true);
		$fields->end();
		$now = $this->clock->now();
		$map = $this->maps->row($actor->unit, $kind, $signature, $now) ?? throw new NotFound();
		$map->setSealed($this->sealer->seal(ColumnMapMapper::TABLE, $map->getId(), ['map' => $text]));
		$map->setUpdatedAt($now);
		$this->maps->update($map);
	}

	private static function checked(?string $signature): string {
		return $signature !== null && preg_match(self::SIGNATURE, $signature) === 1 ? $signature : throw new InvalidInput('signature', Fields::WRONG_TYPE);
	}
}
