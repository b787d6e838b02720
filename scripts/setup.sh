#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Installs what is missing and nothing else, so that it can run before every command.
#
#   setup.sh demo    what the demo needs
#   setup.sh test    what the tests need as well: Chromium, MariaDB, PostgreSQL
set -euo pipefail
cd "$(dirname "$0")/.."
readonly PURPOSE=${1:-test}

# Adds a Debian package to the list when a test command fails.
missing=()
need() {
	local package=$1
	shift
	"$@" >/dev/null 2>&1 || missing+=("$package")
}

has_extension() {
	[[ $'\n'$(php -m 2>/dev/null)$'\n' == *$'\n'"$1"$'\n'* ]]
}

find_missing() {
	missing=()
	need php-cli command -v php
	need php-sqlite3 has_extension pdo_sqlite
	need php-curl has_extension curl
	need php-xml has_extension dom
	need php-mbstring has_extension mbstring
	need php-intl has_extension intl
	need php-zip has_extension zip
	need php-gd has_extension gd
	need composer command -v composer
	need git command -v git
	need unzip command -v unzip
	if [[ $PURPOSE == test ]]; then
		need php-mysql has_extension pdo_mysql
		need php-pgsql has_extension pdo_pgsql
		need chromium command -v chromium
		need poppler-utils command -v pdftotext
		need mariadb-server command -v mariadbd
		need postgresql compgen -G '/usr/lib/postgresql/*/bin/postgres'
	fi
}

install_missing() {
	local root=()
	if [[ $EUID -ne 0 ]]; then
		if ! sudo -n true 2>/dev/null; then
			return 1
		fi
		root=(sudo -n)
	fi
	command -v apt-get >/dev/null || return 1
	"${root[@]}" apt-get update -qq
	# RUNLEVEL=1 keeps Debian from starting the database servers: the tests start their own.
	"${root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
		apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

require_version() {
	local name=$1 wanted=$2 found=$3
	if [[ -z $found || $(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1) != "$wanted" ]]; then
		echo "$name $wanted or newer is needed, found: ${found:-none}." >&2
		exit 1
	fi
}

find_missing
if [[ ${#missing[@]} -gt 0 ]]; then
	echo "Installing: ${missing[*]}"
	if ! install_missing || { find_missing && [[ ${#missing[@]} -gt 0 ]]; }; then
		echo "Please install these packages yourself, then run the command again:" >&2
		echo "  sudo apt-get update && sudo apt-get install ${missing[*]}" >&2
		exit 1
	fi
fi
require_version PHP 8.2 "$(php -r 'echo PHP_VERSION;' 2>/dev/null || true)"
require_version Node 20.19 "$(node -p 'process.versions.node' 2>/dev/null || true)"

if ! cmp -s composer.json vendor/installed-for.json; then
	echo "Installing the PHP packages."
	COMPOSER_ALLOW_SUPERUSER=1 composer update --quiet --no-interaction --no-progress --prefer-dist
	cp composer.json vendor/installed-for.json
fi
if ! cmp -s package-lock.json node_modules/installed-for.json; then
	echo "Installing the JavaScript packages."
	# Not `npm ci`: it declines when a registry does not hold the packages of platforms that are not this one.
	# --no-save leaves the lock file as it is.
	npm install --no-save --no-audit --no-fund --loglevel=error
	cp package-lock.json node_modules/installed-for.json
fi
