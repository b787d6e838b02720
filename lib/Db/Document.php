<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * One version of a text that editors keep: a page, or the table of platforms. Versions are only ever added.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method string getDocKey()
 * @method void setDocKey(string $docKey)
 * @method int getVersion()
 * @method void setVersion(int $version)
 * @method string getAct()
 * @method void setAct(string $act)
 * @method bool getHead()
 * @method void setHead(bool $head)
 * @method bool getLive()
 * @method void setLive(bool $live)
 * @method string getBody()
 * @method void setBody(string $body)
 * @method string|null getAuthor()
 * @method void setAuthor(string|null $author)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Document extends Entity {
	protected string $unit = '';
	protected string $kind = '';
	protected string $docKey = '';
	protected int $version = 0;
	/** `draft`, `published`, `taken_back` */
	protected string $act = '';
	/** The newest version. */
	protected bool $head = false;
	/** What readers get. */
	protected bool $live = false;
	/** JSON */
	protected string $body = '';
	protected ?string $author = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('version', Types::INTEGER);
		$this->addType('head', Types::BOOLEAN);
		$this->addType('live', Types::BOOLEAN);
		$this->addType('createdAt', Types::INTEGER);
	}

	/** @return array<string, mixed> empty when it cannot be read */
	public function content(): array {
		$content = json_decode($this->body, true, 32);
		/** @var array<string, mixed> $content */
		$content = is_array($content) ? $content : [];
		return $content;
	}
}
