<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\ImportedRecords;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Service\Requests\RequestDraft;
use OCP\IL10N;

/** Says of one row whether it becomes a record, and if not, whether somebody has to look or it is refused. */
class RowJudge {
	public function __construct(
		private RowCheck $helpers,
		private RequestRowCheck $requests,
		private PhoneKey $phones,
		private IL10N $l10n,
	) {
	}

	/**
	 * @param string $kind `helpers` or `requests`
	 * @param array{account: string, name: string, at: string|null, answers: array<string, string>, consented?: bool|null, again?: bool} $row again: the desk has looked, it is not the same request as the one that is there
	 * @param array<string, true> $seen who stood in a row before; whoever is in this one is added
	 * @param Actor|null $actor who takes the table in, and cannot agree to the helper code for a member; null for the console
	 */
	public function judge(string $kind, ImportMap $map, int $number, array $row, array &$seen, ?Actor $actor = null): RowResult {
		$again = $row['again'] ?? false;
		try {
			if (($row['consented'] ?? null) === false) {
				return new RowResult($number, RowResult::REFUSED, $this->l10n->t('The person has not agreed.'), 'consent');
			}
			$becomes = $kind === ImportedRecords::HELPERS ? $this->helpers->check($map, $row, $actor === null) : $this->requests->check($map, $row, $again ? null : $actor);
		} catch (InvalidInput $fault) {
			return $this->fault($map, $number, $row, $fault, $kind);
		}
		$who = $this->who($becomes);
		if ($who !== '' && isset($seen[$who]) && !$again) {
			$status = $kind === ImportedRecords::HELPERS ? RowResult::REFUSED : RowResult::UNCLEAR;
			return new RowResult($number, $status, $this->l10n->t('The same person stands in a row before.'), 'known');
		}
		$seen[$who] = true;
		return new RowResult($number, RowResult::CREATED, becomes: $becomes);
	}

	/** @return string a keyed hash: nothing that can be read */
	public function who(Newcomer|RequestDraft $becomes): string {
		$who = $becomes instanceof Newcomer
			? $becomes->helper->getUserId() ?? $becomes->person['phone'] ?? $becomes->person['email'] ?? ''
			: $becomes->person->phone ?? '';
		return $who === '' ? '' : substr($this->phones->hash($who), 0, 24);
	}

	/** @return string|null a code: `callback`; when the helper code is still to be accepted `agreement_account` for who is asked in the app, `agreement` for who is called */
	public function note(Newcomer|RequestDraft $becomes): ?string {
		if ($becomes instanceof RequestDraft) {
			return $becomes->callback ? 'callback' : null;
		}
		if ($becomes->helper->getAgreementVersion() !== null) {
			return null;
		}
		return $becomes->helper->getUserId() === null ? 'agreement' : 'agreement_account';
	}

	/** @param array{account: string, name: string, at: string|null, answers: array<string, string>, consented?: bool|null, again?: bool} $row */
	private function fault(ImportMap $map, int $number, array $row, InvalidInput $fault, string $kind): RowResult {
		$field = (string)preg_replace('/^person\./', '', $fault->field);
		// A helper exists once; a person may ask for help a second time.
		$isUnclear = $this->isAnswered($map, $row, $field) || ($kind === ImportedRecords::REQUESTS && $field === 'known');
		$answer = $fault->text === AnswerReader::NOT_IN_LIST ? (string)($fault->parameters[0] ?? '') : null;
		return new RowResult($number, $isUnclear ? RowResult::UNCLEAR : RowResult::REFUSED, $fault->data($this->l10n)['message'], $field, $answer);
	}

	/**
	 * What was answered but is not understood has to be looked at; what was never told cannot be guessed.
	 *
	 * @param array{account: string, name: string, at: string|null, answers: array<string, string>, consented?: bool|null, again?: bool} $row
	 */
	private function isAnswered(ImportMap $map, array $row, string $field): bool {
		foreach ($map->questions as $question => $target) {
			if ($target['field'] === explode('.', $field)[0] && ($row['answers'][$question] ?? '') !== '') {
				return true;
			}
		}
		return $field === 'at';
	}
}
