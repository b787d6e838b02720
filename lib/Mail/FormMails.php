<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** Mails to people without account, who wrote over the form. Whoever typed the address may not be its owner: so the first one says nothing of the request. */
class FormMails {
	private const LANGUAGE = 'de';

	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private Helpdesk $helpdesk,
	) {
	}

	public function confirm(#[\SensitiveParameter] string $to, #[\SensitiveParameter] string $secret, ?string $district, int $hours): MailDraft {
		$l = $this->languages->get(Application::APP_ID, self::LANGUAGE);
		return new MailDraft('entry_confirm', $to, self::LANGUAGE, $l->t('Please confirm your request'), [
			$l->t('Somebody has filled in our form with this address. Was it you?'),
			$l->t('Then press the button. A page opens. Press “Yes, that was me” there.'),
			$l->t('That is possible for %s hours. Then we delete everything.', [$hours]),
			$l->t('It was not you? Then you need not do anything.'),
			$l->t('The page says that it is not found? Then sign out of the cloud first, or call us.'),
		], $l->t('Confirm now'), $this->link($secret), $this->footer($l, $district));
	}

	public function confirmed(#[\SensitiveParameter] string $to, #[\SensitiveParameter] string $secret, Request $request): MailDraft {
		$l = $this->languages->get(Application::APP_ID, self::LANGUAGE);
		return new MailDraft('entry_confirmed', $to, self::LANGUAGE, $l->t('Your request has arrived'), [
			$request->getState() === 'callback'
				? $l->t('The help pauses here at the moment. We gladly call you back.')
				: $l->t('The coordination reads it soon. Then we look for somebody who fits.'),
			$l->t('The codeword is: %s', [$request->getCodeword()]),
			$l->t('Whoever calls will say this word first. If not, please hang up and call us.'),
			$l->t('Nobody will ask you for a password. If you do not want help any more, just tell us.'),
			$l->t('Please keep this mail. With the button you see how it stands, or you withdraw your request.'),
		], $l->t('See my request'), $this->link($secret), $this->footer($l, $request->getDistrict()));
	}

	private function link(#[\SensitiveParameter] string $secret): string {
		return $this->urls->linkToRouteAbsolute(Application::APP_ID . '.form.link', ['secret' => $secret]);
	}

	private function footer(IL10N $l, ?string $district): string {
		$desk = $this->helpdesk->for($district);
		return $desk === null
			? $l->t('Sent by „Ins Netz gegangen“.')
			: $l->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]);
	}
}
