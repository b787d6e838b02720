<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Service\Desks\Rota;
use OCA\InsNetzGegangen\Service\Desks\RotaWords;

/**
 * The telephone people can always fall back on: the district's own rota first, then its own number, else what there is
 * for everywhere.
 */
class Helpdesk {
	public function __construct(
		private Settings $settings,
		private Rota $rota,
		private RotaWords $words,
	) {
	}

	/**
	 * Where replies to messages go: to the role, never to a person's own address.
	 *
	 * @return string|null null when no address is set
	 */
	public function replyTo(?string $district): ?string {
		$everywhere = $this->settings->text('mailReplyTo');
		foreach ($this->settings->helpdesk() as $desk) {
			if ($desk['email'] !== '' && $desk['district'] === $district && $district !== null) {
				return $desk['email'];
			}
			$everywhere = $desk['district'] === null && $desk['email'] !== '' ? $desk['email'] : $everywhere;
		}
		return $everywhere === '' ? null : $everywhere;
	}

	/** @return array{district: string|null, phone: string, hours: string, name: string, next: string}|null null when no number is set */
	public function for(?string $district): ?array {
		$desks = $this->all();
		return ($district === null ? null : $desks[$district] ?? null) ?? $desks[Actor::EVERYWHERE] ?? null;
	}

	/** @return array<array-key, array{district: string|null, phone: string, hours: string, name: string, next: string}> by district, `*` for everywhere; `next` is empty without a rota */
	public function all(): array {
		$desks = [];
		foreach ($this->settings->helpdesk() as $desk) {
			if ($desk['phone'] !== '') {
				$desks[$desk['district'] ?? Actor::EVERYWHERE] ??= ['district' => $desk['district'], 'phone' => $desk['phone'], 'hours' => $desk['hours'], 'name' => $desk['name'], 'next' => ''];
			}
		}
		foreach (array_keys($this->rota->desks()) as $key) {
			$desk = $this->manned((string)$key, $desks[$key]['name'] ?? '');
			if ($desk !== null) {
				$desks[$key] = $desk;
			}
		}
		return $desks;
	}

	/** @return array{district: string|null, phone: string, hours: string, name: string, next: string}|null */
	private function manned(string $district, string $name): ?array {
		$next = $this->rota->next($district);
		$phone = $next['shift']['phone'] ?? null;
		if ($next === null || $phone === null) {
			return null;
		}
		$same = array_values(array_filter($this->rota->shifts(Rota::HELPDESK, $district), static fn (array $shift): bool => $shift['phone'] === $phone && $shift['user'] !== null));
		return ['district' => $district === Actor::EVERYWHERE ? null : $district, 'phone' => $phone, 'hours' => $this->words->week($same), 'name' => $name, 'next' => $this->words->next($next)];
	}
}
