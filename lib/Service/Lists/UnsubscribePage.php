<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\ListWish;
use OCA\InsNetzGegangen\Db\MessageMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** What stands on the page behind the link under a message, and leaving the list there. */
class UnsubscribePage {
	private IL10N $l10n;

	public function __construct(
		private UnsubscribeTokens $tokens,
		private MessageMapper $messages,
		private MyLists $lists,
		private ListNames $names,
		private Helpdesk $helpdesk,
		IFactory $languages,
	) {
		$this->l10n = $languages->get(Application::APP_ID, 'de');
	}

	/** @return array<string, mixed>|null parameters of templates/unsubscribe.php; null when the link is unknown */
	public function show(int $messageId, string $secret): ?array {
		$wish = $this->tokens->find($secret);
		return $wish === null ? null : $this->describe($this->list($messageId, $wish), '', true);
	}

	/** @return array<string, mixed>|null as show(), with what was done */
	public function leave(int $messageId, string $secret, bool $all): ?array {
		$wish = $this->tokens->find($secret);
		if ($wish === null) {
			return null;
		}
		$list = $this->list($messageId, $wish);
		$this->lists->leave($wish, $all || $list === null ? null : $list->id());
		return $this->describe($list, $all || $list === null
			? $this->l10n->t('Done. You get no more messages of our lists.')
			: $this->l10n->t('Done. You get no more messages of this list.'), !$all && $list !== null);
	}

	/** @return MailingList|null null: the message is gone, then only all lists can be left */
	private function list(int $messageId, ListWish $wish): ?MailingList {
		try {
			return MyLists::listOf($this->messages->find($messageId, $wish->getUnit()));
		} catch (NotFound) {
			return null;
		}
	}

	/** @return array<string, mixed> */
	private function describe(?MailingList $list, string $outcome, bool $open): array {
		$desk = $this->helpdesk->for($list?->district);
		return [
			'words' => $this->l10n,
			'title' => $this->l10n->t('Get no more messages'),
			'lead' => $outcome !== '' ? '' : $this->l10n->t('One tap is enough. You need not sign in.'),
			'list' => $outcome !== '' || $list === null ? null : $this->names->of($this->l10n, $list->role, $list->district, $list->topic),
			'outcome' => $outcome,
			'open' => $open,
			'help' => $desk === null ? null : $this->l10n->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]),
		];
	}
}
