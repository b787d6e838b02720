<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IEMailTemplate {
	/** @return mixed */
	public function setSubject(string $subject);

	/** @return mixed */
	public function addHeader();

	/**
	 * @param string|bool $plainTitle
	 * @return mixed
	 */
	public function addHeading(string $title, $plainTitle = '');

	/**
	 * @param string|bool $plainText
	 * @return mixed
	 */
	public function addBodyText(string $text, $plainText = '');

	/** @return mixed */
	public function addBodyButtonGroup(string $textLeft, string $urlLeft, string $textRight, string $urlRight, string $plainTextLeft = '', string $plainTextRight = '');

	/**
	 * @param string|false $plainText
	 * @return mixed
	 */
	public function addBodyButton(string $text, string $url, $plainText = '');

	/** @return mixed */
	public function addFooter(string $text = '', ?string $lang = null);

	public function renderSubject(): string;

	public function renderHtml(): string;

	public function renderText(): string;
}
