<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use InsNetzGegangen\Host\Http\PolicyDefaults;

class EmptyContentSecurityPolicy {
	/** @var array<string, list<string>> sources by directive */
	private array $sources = [];
	private string $nonce = '';

	/**
	 * @param string $nonce
	 * @return $this
	 */
	public function useJsNonce($nonce) {
		$this->nonce = $nonce;
		return $this;
	}

	/**
	 * @param bool $state
	 * @return $this
	 */
	public function allowInlineStyle($state = true) {
		return $state ? $this->allow('style-src', "'unsafe-inline'") : $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedScriptDomain($domain) {
		return $this->allow('script-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedStyleDomain($domain) {
		return $this->allow('style-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedImageDomain($domain) {
		return $this->allow('img-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFontDomain($domain) {
		return $this->allow('font-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedConnectDomain($domain) {
		return $this->allow('connect-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedMediaDomain($domain) {
		return $this->allow('media-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFrameDomain($domain) {
		return $this->allow('frame-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFrameAncestorDomain($domain) {
		return $this->allow('frame-ancestors', $domain);
	}

	/** @return $this */
	public function addAllowedWorkerSrcDomain(string $domain) {
		return $this->allow('worker-src', $domain);
	}

	/** @return $this */
	public function addAllowedFormActionDomain(string $domain) {
		return $this->allow('form-action', $domain);
	}

	/** @return string the value of the header */
	public function buildPolicy() {
		$sources = PolicyDefaults::of($this);
		foreach ($this->sources as $directive => $more) {
			$sources[$directive] = [...$sources[$directive] ?? [], ...$more];
		}
		if ($this->nonce !== '') {
			$others = array_diff($sources['script-src'] ?? [], ["'self'"]);
			$sources['script-src'] = ["'strict-dynamic'", "'nonce-" . $this->nonce . "'", ...$others];
		}
		$sources['frame-ancestors'] ??= ["'none'"];
		$policy = [];
		foreach ($sources as $directive => $values) {
			$policy[] = $directive . ' ' . implode(' ', $values);
		}
		return implode(';', $policy);
	}

	/** @return $this */
	private function allow(string $directive, string $source): static {
		$this->sources[$directive][] = $source;
		return $this;
	}
}
