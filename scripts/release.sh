#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Builds the interface and packs what a Nextcloud needs into one archive. The same commit gives the same bytes.
#
#   release.sh [FOLDER]    where the archive goes, build/ unless told
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ -n $(git status --porcelain -- . ':!build') ]]; then
	echo "There are changes that are not committed: a release is made from a commit." >&2
	exit 1
fi

# Another value in the environment of the caller would give another build, with paths of this machine in it.
NODE_ENV=production npm run --silent build
scripts/pack.sh "${1:-build}"
