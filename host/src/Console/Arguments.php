<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console;

use Symfony\Component\Console\Input\InputInterface;

/** Arguments and options as text, whatever the console makes of them. */
final class Arguments {
	public static function text(InputInterface $input, string $name): string {
		$value = $input->getArgument($name);
		return is_string($value) ? $value : '';
	}

	public static function option(InputInterface $input, string $name): string {
		$value = $input->getOption($name);
		return is_string($value) ? $value : '';
	}

	/** @return list<string> */
	public static function texts(InputInterface $input, string $option): array {
		return array_values(array_filter((array)$input->getOption($option), is_string(...)));
	}
}
