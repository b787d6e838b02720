<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

class ContentSecurityPolicy extends EmptyContentSecurityPolicy {
	public function __construct() {
		foreach (["'self'", 'data:', 'blob:'] as $source) {
			$this->addAllowedImageDomain($source);
		}
		$this->addAllowedScriptDomain("'self'");
		$this->addAllowedStyleDomain("'self'");
		$this->allowInlineStyle();
		$this->addAllowedFontDomain("'self'");
		$this->addAllowedFontDomain('data:');
		$this->addAllowedConnectDomain("'self'");
		$this->addAllowedMediaDomain("'self'");
		$this->addAllowedFrameAncestorDomain("'self'");
		$this->addAllowedFormActionDomain("'self'");
	}
}
