#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Runs the main job on a real server: over HTTP and occ always, in the browser where it has its browser files.
# The server's folder stays as it is; config and data are made for the run and thrown away.
#
#   test-nextcloud.sh NEXTCLOUD_ROOT [NOTIFICATIONS_ROOT [USER_MIGRATION_ROOT]]
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ -z ${1:-} || ! -f $1/version.php ]]; then
	echo "NEXTCLOUD_ROOT must be the folder of a Nextcloud server." >&2
	exit 2
fi
NEXTCLOUD_ROOT=$(realpath "$1")
NOTIFICATIONS_ROOT=${2:+$(realpath "$2")}
# With the app that packs an account for another server, that is tried as well.
USER_MIGRATION_ROOT=${3:+$(realpath "$3")}
export NEXTCLOUD_ROOT NOTIFICATIONS_ROOT USER_MIGRATION_ROOT

if [[ ! -f $NEXTCLOUD_ROOT/3rdparty/autoload.php ]]; then
	echo "$NEXTCLOUD_ROOT has no 3rdparty packages." >&2
	exit 2
fi
if [[ -z $NOTIFICATIONS_ROOT && ! -d $NEXTCLOUD_ROOT/apps/notifications ]]; then
	echo "The server has no notifications app: name its folder with NOTIFICATIONS_ROOT." >&2
	exit 2
fi

npm run --silent build
node_modules/.bin/vitest run --config tests/http/vitest.config.ts tests/http/nextcloud.spec.ts
node_modules/.bin/vitest run --config tests/proofs.config.ts tests/permissions/nextcloud.spec.ts tests/fuzz/nextcloud.spec.ts

# @nextcloud/vue 9 is made for 31 and newer; a copy without the built core cannot show any page.
major=$(sed -n 's/^\$OC_Version = \[\([0-9]*\).*/\1/p' "$NEXTCLOUD_ROOT/version.php")
if [[ $major -lt 31 ]]; then
	echo "Nothing was run in the browser: the interface needs Nextcloud 31, this is $major."
elif ! compgen -G "$NEXTCLOUD_ROOT/dist/core-common.*" >/dev/null; then
	echo "Nothing was run in the browser: the server has no built browser files (dist/core-common)."
else
	node_modules/.bin/playwright test --project real-server
fi
