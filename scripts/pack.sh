#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Packs a built tree for the apps/ folder of a server and prints checksum and name of the archive.
#
#   pack.sh FOLDER    where the archive goes
set -euo pipefail
target=$(realpath -m "$1")
cd "$(dirname "$0")/.."

readonly APP=ins_netz_gegangen
# The embedded host, tests, scripts and sources of the interface stay out, and the README, which is about them.
readonly PARTS=(appinfo lib templates img l10n rules regions handbook legal js css docs/admin.md openapi.json CHANGELOG.md COPYING LICENSES)

version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' appinfo/info.xml)
time=$(git log -1 --format=%ct)
archive=$target/$APP-$version.tar.gz
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for part in "${PARTS[@]}"; do
	if [[ ! -e $part ]]; then
		echo "$part is missing." >&2
		exit 1
	fi
	mkdir -p "$folder/$APP/$(dirname "$part")"
	cp -R "$part" "$folder/$APP/$part"
done
find "$folder" -name '*.map' -delete

mkdir -p "$target"
# Order, times, owners and rights are fixed, so that nothing of this machine is in it.
LC_ALL=C tar --sort=name --mtime="@$time" --owner=0 --group=0 --numeric-owner --mode='u=rwX,go=rX' \
	--format=ustar -C "$folder" -cf - "$APP" | gzip -9n > "$archive"
sha256sum "$archive"
