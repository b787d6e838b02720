<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** Words the mails. Subjects are neutral: they are seen on lock screens and by others in the family. */
class MailTexts {
	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private Names $names,
		private TimeWords $words,
		private Helpdesk $helpdesk,
		private OpenButton $button,
	) {
	}

	/** Topic, channel, district and deadline; nothing about the person. */
	public function asked(string $to, string $language, Request $request, Ask $ask, string $secret): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('asked', $to, $language, $l->t('Can you help?'), [
			$l->t('Somebody needs help: %s.', [$this->names->topics($request->getTopics() ?? [])]),
			$l->t('Where: %1$s. How: %2$s.', [$this->names->district($request->getDistrict()) ?? $l->t('not known yet'), $this->names->channel($ask->getChannel())]),
			$l->t('Please answer by %s.', [$this->words->moment($l, $ask->getDeadline())]),
			$l->t('The link leads to a page with two answers: yes or no. You need not sign in. A no is just as welcome.'),
		], $l->t('Answer now'), $this->urls->linkToRouteAbsolute('ins_netz_gegangen.answer.show', ['secret' => $secret]), $this->footer($l, $request));
	}

	public function taskForHelper(string $to, string $language, Request $request, Ask $ask): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('confirmed', $to, $language, $l->t('You have a new task'), [
			$l->t('Thank you for helping! The contact data is now there for you.'),
			$l->t('Please get in touch within two days. Say the codeword first. You find it beside the number.'),
		], $l->t('Open the task'), $this->page('aufgaben/' . $ask->getId()), $this->footer($l, $request));
	}

	/** Who helps already hears of the second one. The name stands in the task. */
	public function companion(string $to, string $language, Request $request, Ask $ask, bool $hasAccount): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('companion', $to, $language, $l->t('You are two now'), [
			$hasAccount
				? $l->t('Somebody helps along with you. In the task you read who it is. Please agree who calls.')
				: $l->t('Somebody helps along with you. The coordination team tells you who it is.'),
		], ...[...$this->button->of($l, $l->t('Open the task'), $hasAccount ? 'aufgaben/' . $ask->getId() : null), $this->footer($l, $request)]);
	}

	/** For a helper without account: the desk calls. */
	public function deskWillCallHelper(string $to, string $language, Request $request): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('confirmed', $to, $language, $l->t('You have a new task'), [
			$l->t('Thank you for helping! The coordination team will call you and tell you everything.'),
		], ...[...$this->button->of($l, '', null), $this->footer($l, $request)]);
	}

	/** The request was withdrawn or closed, or somebody else does it: the number is not to be used any more. */
	public function taskOver(string $to, string $language, Request $request, bool $hasAccount): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('task_over', $to, $language, $l->t('Your task is over'), [
			$l->t('Help is no longer needed here. Please do not call any more, and delete the number.'),
			$l->t('Thank you for being there!'),
		], ...[...$this->button->of($l, $l->t('See my tasks'), $hasAccount ? 'aufgaben' : null), $this->footer($l, $request)]);
	}

	/**
	 * Who, when and with which codeword: the person knows before anybody calls.
	 *
	 * @param bool $hasAccount whether the person finds the request in the app
	 */
	/** @param list<string> $helpers whoever gets in touch first, then whoever comes along */
	public function helperFound(string $to, string $language, Request $request, #[\SensitiveParameter] array $helpers, bool $hasAccount): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('helper_found', $to, $language, $l->t('There is news about your request'), [
			$l->t('We have found somebody: %s will get in touch with you within two days.', [$helpers[0] ?? '']),
			...isset($helpers[1]) ? [$l->t('%s helps as well: two people help you together.', [$helpers[1]])] : [],
			$l->t('The codeword is: %s', [$request->getCodeword()]),
			$l->t('Whoever calls will say this word first. If not, please hang up and call us.'),
			$l->t('Nobody will ask you for a password. If you do not want help any more, just tell us.'),
		], ...[...$this->button->of($l, $l->t('See my request'), $hasAccount ? 'anfragen/' . $request->getId() : null), $this->footer($l, $request)]);
	}

	/**
	 * All that came in a day, as one mail. A single message stays as it is.
	 *
	 * @param non-empty-list<MailDraft> $drafts for the same reader
	 */
	public function summary(#[\SensitiveParameter] array $drafts): MailDraft {
		$first = $drafts[0];
		if (count($drafts) === 1) {
			return $first;
		}
		$l = $this->languages->get(Application::APP_ID, $first->language);
		$lines = array_map(static fn (MailDraft $draft): string => implode("\n", [$draft->subject, ...$draft->lines, ...$draft->buttonUrl === '' ? [] : [$draft->buttonText . ': ' . $draft->buttonUrl]]), $drafts);
		return new MailDraft('summary', $first->to, $first->language, $l->t('Your messages of the day'), $lines, $l->t('Open the app'), $this->page(''), $first->footer);
	}

	public function notForgotten(string $to, string $language, Helper $helper): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('not_forgotten', $to, $language, $l->t('We have not forgotten you'), [
			$l->t('You have offered to help. Thank you!'),
			$l->t('Nobody has needed just your help so far. We ask you as soon as somebody does.'),
		], ...[...$this->button->of($l, $l->t('Open my offer'), $helper->getUserId() === null ? null : 'helfen'), $this->footer($l, $helper)]);
	}

	public function stillHelping(string $to, string $language, Helper $helper): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('still_helping', $to, $language, $l->t('Do you still want to help?'), [
			$l->t('We have not heard from each other for a long time.'),
			$helper->getUserId() === null
				? $l->t('If you still want to help, please call us. Without an answer we delete your offer after 30 days.')
				: $l->t('If you still want to help, please open your offer and save it again. Without an answer we delete it after 30 days.'),
		], ...[...$this->button->of($l, $l->t('Open my offer'), $helper->getUserId() === null ? null : 'helfen'), $this->footer($l, $helper)]);
	}

	/** To whom the party names for barriers, who need not have an account: so everything stands in the mail. */
	public function barrier(string $to, string $text, string $page): MailDraft {
		$l = $this->languages->get(Application::APP_ID, 'de');
		return new MailDraft('barrier', $to, 'de', $l->t('Somebody reports a barrier'), [
			$l->t('On the page %s something did not work for a member:', [$page]),
			$text,
		], $l->t('Open the page'), $this->page(ltrim($page, '/')), $l->t('Sent by „Ins Netz gegangen“.'));
	}

	private function footer(IL10N $l, Request|Helper $about): string {
		$desk = $this->helpdesk->for($about->getDistrict());
		return $desk === null
			? $l->t('Sent by „Ins Netz gegangen“.')
			: $l->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]);
	}

	private function page(string $path): string {
		return $this->urls->linkToRouteAbsolute('ins_netz_gegangen.page.index') . $path;
	}
}
