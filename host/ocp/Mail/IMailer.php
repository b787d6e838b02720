<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IMailer {
	public function createMessage(): IMessage;

	/**
	 * @param string|null $data
	 * @param string|null $filename
	 * @param string|null $contentType
	 */
	public function createAttachment($data = null, $filename = null, $contentType = null): IAttachment;

	/** @param string|null $contentType */
	public function createAttachmentFromPath(string $path, $contentType = null): IAttachment;

	/** @param array<mixed> $data */
	public function createEMailTemplate(string $emailId, array $data = []): IEMailTemplate;

	/**
	 * @return list<string>
	 * @throws \Exception
	 */
	public function send(IMessage $message): array;

	public function validateMailAddress(string $email): bool;
}
