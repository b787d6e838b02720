<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Notification;

use InvalidArgumentException;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Service\Settings;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IAction;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;

/** Words the notifications in the language of the reader. */
class Notifier implements INotifier {
	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private AskMapper $asks,
		private ITimeFactory $time,
		private Names $names,
		private TimeWords $words,
		private Settings $settings,
	) {
	}

	public function getID(): string {
		return Application::APP_ID;
	}

	public function getName(): string {
		return $this->languages->get(Application::APP_ID)->t('Help desk');
	}

	/**
	 * @throws InvalidArgumentException for notifications of others; UnknownNotificationException came with 30 and extends it
	 * @throws AlreadyProcessedException when the ask no longer waits
	 */
	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::APP_ID) {
			throw new InvalidArgumentException('Not ours');
		}
		$l = $this->languages->get(Application::APP_ID, $languageCode);
		$page = self::page($notification);
		[$subject, $message, $path] = match ($notification->getSubject()) {
			Notifications::ASKED => [$l->t('Can you help?'), $this->askedFor($l, $notification->getSubjectParameters()), 'frage/' . $notification->getObjectId()],
			Notifications::CONFIRMED => [$l->t('You have a new task'), $l->t('Please open it. There you read whom you call, and from when on.'), 'aufgaben/' . $notification->getObjectId()],
			Notifications::HELPER_FOUND => [$l->t('There is news about your request'), $l->t('Please open it to see how it goes on.'), 'anfragen/' . $notification->getObjectId()],
			Notifications::SAID_YES => [$l->t('Somebody said yes'), $this->inPlace($l, $notification, $l->t('Please confirm, so that the two can talk.')), 'koordination/anfrage/' . $notification->getObjectId()],
			Notifications::ROUND_OVER => [$l->t('Nobody has said yes'), $this->inPlace($l, $notification, $l->t('Please ask others or choose another way.')), 'koordination/anfrage/' . $notification->getObjectId()],
			Notifications::NOT_FORGOTTEN => [$l->t('We have not forgotten you'), $l->t('Nobody has needed just your help so far. Thank you for being ready!'), 'helfen'],
			Notifications::HOW_WAS_IT => [$l->t('How was it?'), $l->t('Please answer a few short questions. Nobody learns who answered what.'), 'anfragen/' . $notification->getObjectId() . '/rueckmeldung'],
			Notifications::COORDINATE_TOO => [$l->t('Would you like to coordinate as well?'), $l->t('You have helped three people. If you like, help us to bring others together. Let us call you about it.'), 'rueckruf'],
			Notifications::PLEASE_CALL => [$l->t('Somebody is waiting for your call'), $l->t('Please call now, or hand the task back. Both are fine.'), 'aufgaben/' . $notification->getObjectId()],
			Notifications::APPOINTMENT . AppointmentChanged::PROPOSED => [$l->t('When does it suit you?'), $l->t('Please choose one of the times.'), $page],
			Notifications::APPOINTMENT . AppointmentChanged::AGREED => [$l->t('You have an appointment'), $l->t('Please open it to see when and where.'), $page],
			Notifications::APPOINTMENT . AppointmentChanged::MOVED => [$l->t('Your appointment was moved'), $l->t('Please open it to see when and where.'), $page],
			Notifications::APPOINTMENT . AppointmentChanged::CANCELLED, Notifications::APPOINTMENT . AppointmentChanged::DROPPED => [$l->t('Your appointment was cancelled'), $l->t('Please open it to see how it goes on.'), $page],
			Notifications::APPOINTMENT . AppointmentChanged::REMINDER => [$l->t('Your appointment is tomorrow'), $l->t('Please open it to see when and where.'), $page],
			Notifications::STUCK => [$l->t('A search does not get on'), $this->inPlace($l, $notification, $l->t('Nobody was found in all rounds so far. Please have a look.')), 'koordination/anfrage/' . $notification->getObjectId()],
			Notifications::RETURNED => [$l->t('A task was handed back'), $this->inPlace($l, $notification, $l->t('Please look for somebody else.')), 'koordination/anfrage/' . $notification->getObjectId()],
			Notifications::NEW_REQUESTS => [$l->t('New requests are waiting'), $l->t('Please have a look at the list.'), 'koordination'],
			Notifications::HANDED_OVER => [$l->t('Requests were handed over to you'), $l->t('Please have a look at the list.'), 'koordination'],
			Notifications::REPORTED => [$l->t('A confidential report has come in'), $l->t('Please read it soon.'), 'vertrauen'],
			Notifications::TASK_OVER => [$l->t('Your task is over'), $l->t('Help is no longer needed here. Please do not call any more, and delete the number.'), 'aufgaben'],
			Notifications::COMPANION => [$l->t('You are two now'), $l->t('Somebody helps along with you. In the task you read who it is. Please agree who calls.'), 'aufgaben/' . $notification->getObjectId()],
			Notifications::MESSAGE => [$l->t('A message for you'), $l->t('The coordination team has written to you. Please open it.'), 'nachrichten'],
			Notifications::ASK_AGAIN => [$l->t('You wanted to be asked again'), $l->t('Do you want to help now, or do you need help yourself?'), ''],
			Notifications::OFFER_ENTERED => [$l->t('An offer to help was entered for you'), $l->t('Please read the rules and agree to them. Only then we ask you. You can delete the offer, too.'), 'helfen'],
			Notifications::STILL_HELPING => [$l->t('Do you still want to help?'), $l->t('Please say yes, or save your offer again. Without an answer it is deleted after 30 days.'), 'helfen'],
			default => [...($this->ofSession($l, $notification->getSubject()) ?? throw new InvalidArgumentException('Unknown subject')), 'sprechstunden/' . $notification->getObjectId()],
		};
		$notification->setParsedSubject($subject)
			->setParsedMessage($message)
			->setLink($this->urls->linkToRouteAbsolute('ins_netz_gegangen.page.index') . $path)
			->setIcon($this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg')));
		return match ($notification->getSubject()) {
			Notifications::ASKED => $this->withAnswers($notification, $l->t('Accept'), $l->t('Decline')),
			Notifications::ASK_AGAIN => $this->withPages($notification, ['helfen' => $l->t('I want to help'), 'hilfe' => $l->t('I need help')]),
			Notifications::PLEASE_CALL => $this->withPages($notification, ['aufgaben/' . $notification->getObjectId() => $l->t('Open the task')]),
			Notifications::STILL_HELPING => $this->withPages($this->withCall($notification, 'offer.stay', $l->t('Yes, gladly')), ['helfen' => $l->t('Take a break or stop')], false),
			default => $notification,
		};
	}

	/**
	 * How, where and until when: two questions in one bell can be told apart. The topic stands behind the link only.
	 *
	 * @param array<array-key, mixed> $about `channel`, `district`, `deadline`
	 */
	private function askedFor(IL10N $l, array $about): string {
		$deadline = is_int($about['deadline'] ?? null) ? $about['deadline'] : null;
		if ($deadline === null || !is_string($about['channel'] ?? null)) {
			return $l->t('Somebody is waiting for your answer. Please say yes or no.');
		}
		$district = is_string($about['district'] ?? null) ? $this->names->district($about['district']) : null;
		$text = $l->t('%1$s, %2$s. Please answer by %3$s.', [$this->names->channel($about['channel']), $district ?? $l->t('place not known yet'), $this->words->moment($l, $deadline)]);
		// Whoever says yes here has read it too.
		$costs = $about['channel'] === 'on_site' ? $this->settings->text('travelCosts') : '';
		return $costs === '' ? $text : $l->t('%1$s Travel costs: %2$s', [$text, $costs]);
	}

	/** The desk reads where it is about; who it is about stands behind the link only. */
	private function inPlace(IL10N $l, INotification $notification, string $text): string {
		$district = $notification->getSubjectParameters()['district'] ?? null;
		return is_string($district) ? $l->t('%1$s: %2$s', [$this->names->district($district) ?? $district, $text]) : $text;
	}

	/** @return array{string, string}|null subject and message; null for what is no session */
	private function ofSession(IL10N $l, string $subject): ?array {
		return match ($subject) {
			Notifications::SESSION . SeatChanged::INVITED => [$l->t('You are invited'), $l->t('Several people need the same help. Please say yes or no.')],
			Notifications::SESSION . SeatChanged::SEATED => [$l->t('You have a place'), $l->t('Please open it to see when and where.')],
			Notifications::SESSION . SeatChanged::QUEUED => [$l->t('You are on the waiting list'), $l->t('We tell you when a place gets free.')],
			Notifications::SESSION . SeatChanged::MOVED_UP => [$l->t('There is a place for you now'), $l->t('Please open it to see when and where.')],
			Notifications::SESSION . SeatChanged::MOVED => [$l->t('Your group session was moved'), $l->t('Please open it to see when and where.')],
			Notifications::SESSION . SeatChanged::CANCELLED => [$l->t('Your group session was cancelled'), $l->t('If you still need help, please tell us.')],
			Notifications::SESSION . SeatChanged::LEFT => [$l->t('You are signed off'), $l->t('If that is a mistake, please sign up again.')],
			Notifications::SESSION . SeatChanged::REMINDER => [$l->t('Your group session is tomorrow'), $l->t('Please open it to see when and where.')],
			default => null,
		};
	}

	private static function page(INotification $notification): string {
		$page = $notification->getSubjectParameters()['page'] ?? '';
		return is_string($page) ? $page : '';
	}

	/**
	 * Pages to go to, as buttons.
	 *
	 * @param array<string, string> $pages path → label
	 * @param bool $main whether the first one is the main button
	 */
	private function withPages(INotification $notification, array $pages, bool $main = true): INotification {
		foreach ($pages as $path => $label) {
			$action = $notification->createAction();
			$action->setLabel($path)
				->setParsedLabel($label)
				->setPrimary($main && $path === array_key_first($pages))
				->setLink($this->urls->linkToRouteAbsolute('ins_netz_gegangen.page.index') . $path, IAction::TYPE_WEB);
			$notification->addParsedAction($action);
		}
		return $notification;
	}

	/** One answer that needs no page, as the main button. */
	private function withCall(INotification $notification, string $route, string $label): INotification {
		$action = $notification->createAction();
		$action->setLabel($route)
			->setParsedLabel($label)
			->setPrimary(true)
			->setLink($this->urls->linkToOCSRouteAbsolute(Application::APP_ID . '.' . $route), 'POST');
		return $notification->addParsedAction($action);
	}

	private function withAnswers(INotification $notification, string $accept, string $decline): INotification {
		$askId = (int)$notification->getObjectId();
		try {
			$ask = $this->asks->find($askId);
			$open = $ask->getState() === 'asked' && $ask->getDeadline() >= $this->time->getTime();
		} catch (NotFound) {
			$open = false;
		}
		if (!$open) {
			throw new AlreadyProcessedException();
		}
		foreach (['accept' => $accept, 'decline' => $decline] as $name => $label) {
			$action = $notification->createAction();
			$action->setLabel($name)
				->setParsedLabel($label)
				->setPrimary($name === 'accept')
				->setLink($this->urls->linkToOCSRouteAbsolute('ins_netz_gegangen.ask.' . $name, ['askId' => $askId]), 'POST');
			$notification->addParsedAction($action);
		}
		return $notification;
	}
}
