<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\Lists\ListNames;
use OCA\InsNetzGegangen\Service\Lists\MailingList;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** Words the mail to one person on a list. Nobody else stands in it: not the others on the list, not the sender's own address. */
class MessageTexts {
	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private ListNames $names,
		private Helpdesk $helpdesk,
	) {
	}

	/** @param array{title: string, text: string} $words */
	public function message(#[\SensitiveParameter] string $to, string $language, MailingList $list, array $words, int $messageId, string $secret): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		$replyTo = $this->helpdesk->replyTo($list->district);
		return new MailDraft(
			'message',
			$to,
			$language,
			$l->t('A message from the coordination team'),
			[
				$words['title'],
				...array_values(array_filter(array_map(trim(...), preg_split('/\n\s*\n/', $words['text']) ?: []), static fn (string $part): bool => $part !== '')),
				$replyTo === null
					? $l->t('Please do not reply to this mail: nobody reads it.')
					: $l->t('Your reply goes to the coordination team: %s', [$replyTo]),
				$l->t('You get this because you are on this list: %s.', [$this->names->of($l, $list->role, $list->district, $list->topic)]),
			],
			$l->t('Get no more of these messages'),
			$this->urls->linkToRouteAbsolute('ins_netz_gegangen.unsubscribe.show', ['messageId' => $messageId, 'secret' => $secret]),
			$this->footer($l, $list->district),
			null,
			null,
			$replyTo,
		);
	}

	private function footer(IL10N $l, ?string $district): string {
		$desk = $this->helpdesk->for($district);
		return $desk === null ? $l->t('Sent by „Ins Netz gegangen“.') : $l->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]);
	}
}
