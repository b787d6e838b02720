<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Removal;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AppTables;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Wishes;
use OCP\IAppConfig;
use Psr\Log\LoggerInterface;

/** Deletes everything the app has stored, before it is removed from a server. It cannot be undone. */
class EraseAll {
	/** What an admin types to show that it is meant. */
	public const CONFIRMATION = 'Alle Daten löschen';
	/** Setting that says that the tables may go with the app: see Migration\DropTables. */
	public const ERASED = 'erased';

	/** These belong to the server: without them it would not know the app any more. */
	private const OF_THE_SERVER = ['enabled', 'installed_version', 'types'];

	public function __construct(
		private AppTables $tables,
		private Transaction $transaction,
		private Notifications $notifications,
		private IAppConfig $config,
		private Wishes $wishes,
		private LoggerInterface $logger,
	) {
	}

	/**
	 * @return array<string, int> table → number of rows that went
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function ask(Actor $actor, Fields $fields): array {
		if (!$actor->is('admin')) {
			throw new NotFound();
		}
		$typed = $fields->line('confirm', 80, true);
		$fields->end();
		if ($typed !== self::CONFIRMATION) {
			throw new InvalidInput('confirm', 'Nothing was deleted. Please type the words exactly as they stand there.');
		}
		return $this->run();
	}

	/** @return array<string, int> table → number of rows that went */
	public function run(): array {
		$this->notifications->takeBackEverything();
		$tables = $this->tables->names();
		$gone = $this->transaction->run(fn (): array => array_combine($tables, array_map($this->tables->clear(...), $tables)));
		$this->wishes->forgetAll();
		foreach (array_diff($this->config->getKeys(Application::APP_ID), self::OF_THE_SERVER) as $key) {
			$this->config->deleteKey(Application::APP_ID, $key);
		}
		$this->config->setValueBool(Application::APP_ID, self::ERASED, true);
		$this->logger->info('All data of the app was deleted by an admin.', ['app' => Application::APP_ID]);
		return $gone;
	}
}
