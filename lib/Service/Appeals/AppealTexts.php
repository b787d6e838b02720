<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appeals;

use OCA\InsNetzGegangen\Db\Appeal;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCP\IL10N;
use OCP\IURLGenerator;

/** Makes of one text what each list and each kind of reader needs. The frames stand in the package of the region. */
class AppealTexts {
	private const REMINDER = 'reminder';
	private const WRITTEN = ['mail', 'letter'];

	public function __construct(
		private Region $region,
		private Helpdesk $helpdesk,
		private IURLGenerator $urls,
		private TimeWords $words,
		private IL10N $l10n,
	) {
	}

	/** @return list<string> ids of the lists and places that are asked */
	public function lists(): array {
		return array_values(array_filter(array_column($this->region->appealTexts(), 'id'), static fn (string $id): bool => $id !== self::REMINDER));
	}

	/** Says which list it came from, and nothing of who opens it. */
	public function link(Appeal $appeal, ?string $list): string {
		return $this->urls->linkToRouteAbsolute('ins_netz_gegangen.page.index') . 'abfrage/' . $appeal->getCode() . ($list === null ? '' : '?l=' . $list);
	}

	/**
	 * @param list<string> $toRemind lists that get a reminder, each with its own link: an answer to it counts for the list
	 * @return list<array{id: string, name: string, kind: string, subject: string, text: string, link: string}>
	 */
	public function materials(Appeal $appeal, ?int $answers, array $toRemind): array {
		$materials = $reminders = [];
		foreach ($this->region->appealTexts() as $frame) {
			if ($frame['id'] !== self::REMINDER) {
				$materials[] = $this->material($appeal, $frame, $frame['id'], $answers);
				continue;
			}
			foreach ($this->written($toRemind) as $list => $name) {
				$own = ['id' => self::REMINDER . '-' . $list, 'name' => $frame['name'] . ': ' . $name] + $frame;
				$reminders[] = $this->material($appeal, $own, $list, $answers);
			}
		}
		return [...$materials, ...$reminders];
	}

	/**
	 * @param list<string> $lists
	 * @return array<string, string> id → name of those that are written to: nobody reads a reminder on a poster
	 */
	private function written(array $lists): array {
		$written = array_filter($this->region->appealTexts(), static fn (array $frame): bool => in_array($frame['id'], $lists, true) && in_array($frame['kind'], self::WRITTEN, true));
		return array_column($written, 'name', 'id');
	}

	/**
	 * @param array{id: string, name: string, kind: string, subject: string, text: list<string>} $frame
	 * @return array{id: string, name: string, kind: string, subject: string, text: string, link: string}
	 */
	private function material(Appeal $appeal, array $frame, string $list, ?int $answers): array {
		$link = $this->link($appeal, $list);
		$values = [
			'{title}' => $appeal->getTitle(), '{text}' => $appeal->getText() ?? '', '{link}' => $link, '{phone}' => $this->phone(),
			'{answers}' => $answers === null ? $this->l10n->t('fewer than five') : (string)$answers,
			'{until}' => $appeal->getClosesOn() === null ? '' : $this->until($appeal->getClosesOn()),
		];
		return [
			'id' => $frame['id'], 'name' => $frame['name'], 'kind' => $frame['kind'], 'link' => $link,
			'subject' => strtr($frame['subject'], $values),
			// An empty value must not leave a hole of empty lines.
			'text' => trim((string)preg_replace("/\n{3,}/", "\n\n", strtr(implode("\n\n", $frame['text']), $values))),
		];
	}

	private function phone(): string {
		$desk = $this->helpdesk->for(null);
		return $desk === null ? '' : trim($desk['phone'] . ($desk['hours'] === '' ? '' : ' (' . $desk['hours'] . ')'));
	}

	private function until(string $day): string {
		return $this->l10n->t('Please answer by %s.', [$this->words->day($this->l10n, $day)]);
	}
}
