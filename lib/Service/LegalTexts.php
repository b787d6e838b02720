<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Imports\UndoImport;
use OCA\InsNetzGegangen\Service\Retention\Leftovers;
use OCP\App\IAppManager;

/** The documents on data protection that ship with the app, filled in with the settings in force. */
class LegalTexts {
	private const FOLDER = __DIR__ . '/../../legal';
	/** What every member may read; the rest is for those who are responsible. */
	private const FOR_ALL = ['privacy-notice'];
	private const EMPTY = '________________';
	/** Clocks that no setting moves. */
	private const FIXED = [
		'reportDays' => Leftovers::REPORT_DAYS . '',
		'barrierDays' => Leftovers::BARRIER_DAYS . '',
		'messageDays' => Leftovers::MESSAGE_DAYS . '',
		'suggestionDays' => Leftovers::SUGGESTION_DAYS . '',
		'mailDays' => Leftovers::MAIL_DAYS . '',
		'usedLinkDays' => Leftovers::USED_LINK_DAYS . '',
		'importDays' => UndoImport::DAYS . '',
	];

	public function __construct(
		private Settings $settings,
		private Region $region,
		private IAppManager $apps,
		private Clock $clock,
	) {
	}

	/** @return list<array{id: string, title: string}> those this person may read */
	public function list(Actor $actor): array {
		$ids = array_map(static fn (string $file): string => basename($file, '.md'), glob(self::FOLDER . '/*.md') ?: []);
		$readable = array_values(array_filter($ids, fn (string $id): bool => $this->mayRead($actor, $id)));
		return array_map(fn (string $id): array => ['id' => $id, 'title' => $this->title($this->raw($id))], $readable);
	}

	/**
	 * @return array{id: string, title: string, text: string} Markdown
	 * @throws NotFound
	 */
	public function show(Actor $actor, string $id): array {
		if (preg_match('/^[a-z-]{1,40}$/D', $id) !== 1 || !is_file(self::FOLDER . '/' . $id . '.md') || !$this->mayRead($actor, $id)) {
			throw new NotFound();
		}
		$raw = $this->raw($id);
		$values = $this->values();
		$text = preg_replace_callback('/\{\{(\w+)\}\}/', static fn (array $found): string => ($values[$found[1]] ?? '') === '' ? self::EMPTY : $values[$found[1]], $raw) ?? $raw;
		return ['id' => $id, 'title' => $this->title($raw), 'text' => $text];
	}

	/** @return array<string, string> placeholder → value; empty is left open to be written by hand */
	private function values(): array {
		$names = $this->region->part('region');
		$name = static fn (string $key): string => is_string($names[$key] ?? null) ? $names[$key] : '';
		return self::FIXED + $this->settingsInForce() + [
			'today' => implode('.', array_reverse(explode('-', $this->clock->today()))),
			'appVersion' => $this->apps->getAppVersion(Application::APP_ID),
			'region' => $this->region->name(),
			'unitName' => $name('unitName'),
			'districtWord' => $this->region->districtWord(),
			'districtWordPlural' => $name('districtWordPlural'),
			'helpdesk' => $this->helpdesk(),
			'consentVersion' => $this->region->consent()['version'],
			'consentText' => $this->region->consent()['text'],
			'agreementVersion' => $this->region->agreement()['version'],
			'agreementText' => $this->region->agreement()['text'],
		];
	}

	/** @return array<string, string> */
	private function settingsInForce(): array {
		$values = [];
		foreach (array_keys(SettingsLexicon::NUMBERS) as $key) {
			$values[$key] = (string)$this->settings->int($key);
		}
		foreach (array_keys(SettingsLexicon::FLAGS) as $key) {
			$values[$key] = $this->settings->bool($key) ? 'ja' : 'nein';
		}
		foreach (array_keys(SettingsLexicon::TEXTS) as $key) {
			$values[$key] = $this->settings->text($key);
		}
		return $values;
	}

	private function helpdesk(): string {
		$lines = array_map(static fn (array $desk): string => trim($desk['name'] . ' ' . $desk['phone'] . ($desk['hours'] === '' ? '' : ', ' . $desk['hours'])), $this->settings->helpdesk());
		return implode('; ', $lines);
	}

	private function mayRead(Actor $actor, string $id): bool {
		return in_array($id, self::FOR_ALL, true) || $actor->is('admin') || $actor->is('coordinator');
	}

	private function raw(string $id): string {
		$text = file_get_contents(self::FOLDER . '/' . $id . '.md');
		return ltrim((string)preg_replace('/^<!--.*?-->/s', '', $text === false ? '' : $text));
	}

	private function title(string $text): string {
		return ltrim(strtok($text, "\n") ?: '', '# ');
	}
}
