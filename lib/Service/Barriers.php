<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Barrier;
use OCA\InsNetzGegangen\Db\BarrierMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\MailTexts;

/** Reports of pages that somebody could not use: kept for the people of trust, and mailed to whom the party names. */
class Barriers {
	private const MAX_TEXT = 2000;
	private const MAX_PAGE = 200;

	public function __construct(
		private BarrierMapper $barriers,
		private Sealer $sealer,
		private MailQueue $mails,
		private MailTexts $texts,
		private Settings $settings,
		private Transaction $transaction,
		private Clock $clock,
	) {
	}

	/** @throws InvalidInput */
	public function report(Actor $actor, Fields $fields): void {
		$text = $fields->text('text', self::MAX_TEXT, true);
		$page = $fields->line('page', self::MAX_PAGE, true);
		$fields->end();
		$barrier = $this->transaction->run(function () use ($actor, $text, $page): Barrier {
			$barrier = new Barrier();
			$barrier->setUnit($actor->unit);
			$barrier->setCreatedAt($this->clock->now());
			$barrier = $this->barriers->insert($barrier);
			$barrier->setSealed($this->sealer->seal(BarrierMapper::TABLE, $barrier->getId(), ['text' => $text, 'page' => $page]));
			return $this->barriers->update($barrier);
		});
		$this->mail($barrier->getId(), $text, $page);
	}

	/**
	 * @return list<array{id: int, at: string, text: string|null, page: string|null}> newest first
	 * @throws NotFound for everybody but the people of trust
	 */
	public function list(Actor $actor, int $limit, ?int $beforeId): array {
		if (!$actor->is('trust')) {
			throw new NotFound();
		}
		return array_map(function (Barrier $barrier): array {
			$data = $this->sealer->open(BarrierMapper::TABLE, $barrier->getId(), $barrier->getSealed()) ?? [];
			$text = static fn (string $key): ?string => is_string($data[$key] ?? null) ? $data[$key] : null;
			return ['id' => $barrier->getId(), 'at' => Clock::iso($barrier->getCreatedAt()), 'text' => $text('text'), 'page' => $text('page')];
		}, $this->barriers->list($actor->unit, $limit, $beforeId));
	}

	/** The contact may be a name or a phone number as well: then only the people of trust read it here. */
	private function mail(int $id, string $text, string $page): void {
		$to = $this->settings->text('inclusionContact');
		if (filter_var($to, FILTER_VALIDATE_EMAIL) !== false) {
			$this->mails->add($this->texts->barrier($to, $text, $page), 'barrier', $id);
		}
	}
}
