<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appeals;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\AppealAccess;
use OCA\InsNetzGegangen\Db\Answer;
use OCA\InsNetzGegangen\Db\AnswerMapper;
use OCA\InsNetzGegangen\Db\Appeal;
use OCA\InsNetzGegangen\Db\AppealMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Helpers\HelperDesk;
use OCA\InsNetzGegangen\Service\Requests\CreateRequest;
use OCP\IL10N;

/**
 * What came back on paper, typed in one by one or read from a table. Each answer is taken or refused by itself.
 * An offer counts only once the person has accepted the helper code: until then nobody can ask them.
 */
class PaperAnswers {
	private const AT_ONCE = 100;
	private const KINDS = ['help', 'need', 'no'];

	public function __construct(
		private AppealAccess $access,
		private AppealMapper $appeals,
		private AnswerMapper $answers,
		private HelperDesk $helpers,
		private CreateRequest $requests,
		private Region $region,
		private IL10N $l10n,
		private Clock $clock,
	) {
	}

	/**
	 * @return list<array{ok: bool, became: string|null, record: int|null, field: string|null, message: string|null}> in the order of the answers
	 * @throws NotFound|InvalidInput
	 */
	public function take(Actor $actor, int $appealId, Fields $fields): array {
		$this->access->requirePaper($actor);
		$appeal = $this->appeals->find($appealId, $actor->unit);
		$entries = $fields->objects('answers', self::AT_ONCE);
		$dryRun = $fields->bool('dryRun') ?? false;
		$fields->end();
		return array_map(function (Fields $entry) use ($actor, $appeal, $dryRun): array {
			try {
				return ['ok' => true, ...$this->one($actor, $appeal, $entry, $dryRun), 'field' => null, 'message' => null];
			} catch (InvalidInput|Conflict $refusal) {
				// Each result stands for itself, so the place in the list is left out of the field.
				$field = $refusal instanceof InvalidInput ? (string)preg_replace('/^' . preg_quote($entry->path(''), '/') . '/', '', $refusal->field) : null;
				return ['ok' => false, 'became' => null, 'record' => null, 'field' => $field, 'message' => $refusal->data($this->l10n)['message']];
			}
		}, $entries);
	}

	/**
	 * The rest of the entry is what the desk sends for a helper without account, or for a request.
	 *
	 * @return array{became: string, record: int|null}
	 * @throws InvalidInput|Conflict
	 */
	private function one(Actor $actor, Appeal $appeal, Fields $entry, bool $dryRun): array {
		$kind = $entry->choice('answer', self::KINDS, true);
		if ($kind === 'no') {
			$district = $entry->choice('district', $this->region->districtIds());
			$entry->end();
			$made = null;
		} else {
			$made = $kind === 'help' ? $this->helpers->take($actor, $entry, $dryRun) : $this->requests->take($actor, $entry, $dryRun);
			$district = $made?->getDistrict();
		}
		if (!$dryRun) {
			$this->count($appeal, $kind, $district);
		}
		return ['became' => match (true) {
			$kind === 'no' => 'no', $kind === 'need' => 'request', $entry->has('agreement') => 'helper', default => 'offer',
		}, 'record' => $made?->getId()];
	}

	private function count(Appeal $appeal, string $kind, ?string $district): void {
		$answer = new Answer();
		$answer->setUnit($appeal->getUnit());
		$answer->setAppealId($appeal->getId());
		$answer->setAnswer($kind);
		$answer->setVia('paper');
		$answer->setList('form');
		$answer->setDistrict($district);
		$answer->setCreatedAt($this->clock->now());
		$this->answers->insert($answer);
	}
}
