#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Packs what a Nextcloud needs into one archive. The same commit gives the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly APP=ins_netz_gegangen
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' appinfo/info.xml)
time=$(git log -1 --format=%ct)
folder=build/release/$APP
archive=build/$APP-$version.tar.gz

if [[ -n $(git status --porcelain -- . ':!build') ]]; then
	echo "There are changes that are not committed: a release is made from a commit." >&2
	exit 1
fi

npm run --silent build
rm -rf build/release
mkdir -p "$folder"
# The embedded host, tests and sources of the interface stay out.
for part in appinfo lib templates img l10n rules regions handbook js css openapi.json COPYING LICENSES README.md; do
	if [[ ! -e $part ]]; then
		echo "$part is missing." >&2
		exit 1
	fi
	cp -R "$part" "$folder/"
done
find "$folder/js" "$folder/css" -name '*.map' -delete

tar --sort=name --mtime="@$time" --owner=0 --group=0 --numeric-owner --mode='u=rwX,go=rX' \
	-C build/release -cf - "$APP" | gzip -9n > "$archive"
sha256sum "$archive"
