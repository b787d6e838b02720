<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Mail;

use InsNetzGegangen\Host\Database\Connection;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

/**
 * Every mail that was sent, newest first.
 *
 * @phpstan-type Mail array{id: int, date: string, from: list<string>, to: list<string>, cc: list<string>, bcc: list<string>, replyTo: list<string>, subject: string, text: string, html: string, headers: string, attachments: list<array{name: string, type: string, body: string}>}
 */
final class Mailbox {
	public function __construct(
		private Connection $connection,
		private ITimeFactory $time,
	) {
	}

	public function keep(Email $email): void {
		$insert = $this->connection->getQueryBuilder();
		$insert->insert('host_mails')
			->setValue('sent_at', $insert->createNamedParameter($this->time->getTime(), IQueryBuilder::PARAM_INT))
			->setValue('content', $insert->createNamedParameter(json_encode($this->describe($email), JSON_THROW_ON_ERROR)))
			->executeStatement();
	}

	/** @return list<Mail> */
	public function all(): array {
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('host_mails')->orderBy('id', 'DESC');
		/** @var list<array{id: int|string, sent_at: int|string, content: string}> $rows */
		$rows = $query->executeQuery()->fetchAll();
		return array_map($this->read(...), $rows);
	}

	/** @return Mail|null */
	public function find(int $id): ?array {
		$query = $this->connection->getQueryBuilder();
		$query->select('*')->from('host_mails')->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		/** @var array{id: int|string, sent_at: int|string, content: string}|false $row */
		$row = $query->executeQuery()->fetch();
		return $row === false ? null : $this->read($row);
	}

	public function clear(): void {
		$this->connection->getQueryBuilder()->delete('host_mails')->executeStatement();
	}

	/**
	 * @param array{id: int|string, sent_at: int|string, content: string} $row
	 * @return Mail
	 */
	private function read(array $row): array {
		/** @var Mail $mail */
		$mail = ['id' => (int)$row['id'], 'date' => gmdate('Y-m-d\TH:i:s\Z', (int)$row['sent_at']), ...(array)json_decode($row['content'], true)];
		return $mail;
	}

	/** @return array<string, mixed> */
	private function describe(Email $email): array {
		$attachments = [];
		foreach ($email->getAttachments() as $part) {
			$attachments[] = ['name' => (string)$part->getFilename(), 'type' => $part->getContentType(), 'body' => base64_encode($part->getBody())];
		}
		return [
			'from' => $this->texts($email->getFrom()),
			'to' => $this->texts($email->getTo()),
			'cc' => $this->texts($email->getCc()),
			'bcc' => $this->texts($email->getBcc()),
			'replyTo' => $this->texts($email->getReplyTo()),
			'subject' => (string)$email->getSubject(),
			'text' => $this->body($email->getTextBody()),
			'html' => $this->body($email->getHtmlBody()),
			'headers' => $email->getPreparedHeaders()->toString(),
			'attachments' => $attachments,
		];
	}

	private function body(mixed $body): string {
		return is_string($body) ? $body : '';
	}

	/**
	 * @param array<Address> $addresses
	 * @return list<string>
	 */
	private function texts(array $addresses): array {
		return array_values(array_map(static fn (Address $address): string => $address->toString(), $addresses));
	}
}
