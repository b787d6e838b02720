<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\UserMigration;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Service\Privacy\PersonalData;
use OCA\InsNetzGegangen\Service\Privacy\PersonalText;
use OCP\IL10N;
use OCP\IUser;
use OCP\UserMigration\IExportDestination;
use OCP\UserMigration\IImportSource;
use OCP\UserMigration\IMigrator;
use OCP\UserMigration\TMigratorBasicVersionHandling;
use Symfony\Component\Console\Output\OutputInterface;

/**
 * Takes everything along that the app stores about an account, when the account moves to another server.
 * Nothing of it is written on the new server: consent and promises were given to the old one.
 */
class HelpDeskMigrator implements IMigrator {
	use TMigratorBasicVersionHandling;

	private const FOLDER = Application::APP_ID . '/';

	public function __construct(
		private Actors $actors,
		private PersonalData $data,
		private PersonalText $text,
		private IL10N $l10n,
	) {
	}

	public function export(IUser $user, IExportDestination $exportDestination, OutputInterface $output): void {
		$actor = $this->actors->ofUser($user->getUID());
		if ($actor === null) {
			return;
		}
		$output->writeln('Exporting the help desk…');
		$exportDestination->addFileContents(self::FOLDER . 'data.json', json_encode($this->data->of($actor), JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE));
		$exportDestination->addFileContents(self::FOLDER . 'data.txt', $this->text->of($actor));
	}

	public function import(IUser $user, IImportSource $importSource, OutputInterface $output): void {
		$output->writeln('The help desk keeps what was agreed on the old server there: please offer help or ask for it anew.');
	}

	public function getId(): string {
		return Application::APP_ID;
	}

	public function getDisplayName(): string {
		return $this->l10n->t('Help desk');
	}

	public function getDescription(): string {
		return $this->l10n->t('Your requests, your offer to help and your consents, to read.');
	}
}
