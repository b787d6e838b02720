<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\SetupCheck;

use OCP\IConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Helpers are asked by mail as well, and people are told by mail who will call. */
class MailCheck implements ISetupCheck {
	public function __construct(
		private IConfig $config,
		private IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'config';
	}

	public function getName(): string {
		return $this->l10n->t('Help desk: mail');
	}

	public function run(): SetupResult {
		$mode = $this->config->getSystemValueString('mail_smtpmode', 'smtp');
		$host = $this->config->getSystemValueString('mail_smtphost', '');
		if ($mode === 'null' || ($mode === 'smtp' && $host === '')) {
			return SetupResult::warning($this->l10n->t('No mail server is set. Helpers hear of a request only when they open the cloud.'));
		}
		if ($this->config->getSystemValueString('mail_domain', '') === '') {
			return SetupResult::warning($this->l10n->t('No sender address is set for mails.'));
		}
		return SetupResult::success();
	}
}
