<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Notifications;

use InsNetzGegangen\Host\Notifications\Manager;
use InsNetzGegangen\Host\Notifications\Store;
use InvalidArgumentException;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\Notification\IAction;
use OCP\Notification\INotification;

/** The calls of the notifications app, with its shapes. */
final class EndpointController extends OCSController {
	private const PATH = '/api/{apiVersion}/notifications';
	private const VERSIONS = ['apiVersion' => 'v(1|2)'];
	private const ONE = [...self::VERSIONS, 'id' => '\d+'];

	public function __construct(
		string $appName,
		IRequest $request,
		private Store $store,
		private Manager $manager,
		private IUserSession $session,
		private IFactory $languages,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute('GET', self::PATH, self::VERSIONS)]
	#[NoAdminRequired]
	public function listNotifications(string $apiVersion): DataResponse {
		if (!$this->manager->hasNotifiers()) {
			return new DataResponse(null, Http::STATUS_NO_CONTENT);
		}
		$shown = [];
		foreach ($this->store->ofUser($this->user()) as $id => $notification) {
			$prepared = $this->prepare($notification);
			if ($prepared !== null) {
				$shown[$id] = $this->describe($id, $prepared, $apiVersion);
			}
		}
		$response = new DataResponse(array_values($shown));
		return $apiVersion === 'v1' ? $response : $response->setETag(md5(json_encode(array_keys($shown), JSON_THROW_ON_ERROR)));
	}

	#[ApiRoute('GET', self::PATH . '/{id}', self::ONE)]
	#[NoAdminRequired]
	public function getNotification(string $apiVersion, int $id): DataResponse {
		$notification = $this->store->find($id, $this->user());
		$prepared = $notification === null ? null : $this->prepare($notification);
		return $prepared === null
			? new DataResponse(null, Http::STATUS_NOT_FOUND)
			: new DataResponse($this->describe($id, $prepared, $apiVersion));
	}

	#[ApiRoute('DELETE', self::PATH . '/{id}', self::ONE)]
	#[NoAdminRequired]
	public function deleteNotification(int $id): DataResponse {
		$notification = $this->store->find($id, $this->user());
		if ($notification !== null) {
			$this->manager->dismissNotification($notification);
			$this->store->delete($id, $this->user());
		}
		return new DataResponse($id === 0 ? null : [], $id === 0 ? Http::STATUS_NOT_FOUND : Http::STATUS_OK);
	}

	#[ApiRoute('DELETE', self::PATH, self::VERSIONS)]
	#[NoAdminRequired]
	public function deleteAllNotifications(): DataResponse {
		foreach ($this->store->ofUser($this->user()) as $notification) {
			$this->manager->dismissNotification($notification);
		}
		$this->store->deleteAllOf($this->user());
		return new DataResponse();
	}

	private function user(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}

	private function prepare(INotification $notification): ?INotification {
		try {
			return $this->manager->prepare($notification, $this->languages->getUserLanguage($this->session->getUser()));
		} catch (InvalidArgumentException) {
			return null;
		}
	}

	/** @return array<string, mixed> */
	private function describe(int $id, INotification $notification, string $version): array {
		$rich = $version === 'v1' ? [] : [
			'subjectRich' => $notification->getRichSubject(),
			'subjectRichParameters' => $notification->getRichSubjectParameters(),
			'messageRich' => $notification->getRichMessage(),
			'messageRichParameters' => $notification->getRichMessageParameters(),
			'icon' => $notification->getIcon(),
			'shouldNotify' => true,
		];
		return [
			'notification_id' => $id,
			'app' => $notification->getApp(),
			'user' => $notification->getUser(),
			'datetime' => $notification->getDateTime()->format('c'),
			'object_type' => $notification->getObjectType(),
			'object_id' => $notification->getObjectId(),
			'subject' => $notification->getParsedSubject(),
			'message' => $notification->getParsedMessage(),
			'link' => $notification->getLink(),
			...$rich,
			'actions' => array_map(static fn (IAction $action): array => [
				'label' => $action->getParsedLabel(),
				'link' => $action->getLink(),
				'type' => $action->getRequestType(),
				'primary' => $action->isPrimary(),
			], $notification->getParsedActions()),
		];
	}
}
