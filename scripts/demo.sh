#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Fills the embedded host with demo data and serves it. PORT and DATA_DIR move it, SIZE=full fills in three times as much.
set -euo pipefail
cd "$(dirname "$0")/.."
export PORT=${PORT:-8080} DATA_DIR=${DATA_DIR:-$PWD/data}

# An old build would show yesterday's app.
if [[ ! -f build/manifest.json || -n $(find src css-src package-lock.json vite.config.ts -newer build/manifest.json -print -quit 2>/dev/null) ]]; then
	echo 'Die Oberfläche wird gebaut. Das dauert etwa eine Minute.'
	log=$(mktemp)
	npm run --silent build >"$log" 2>&1 || { cat "$log"; exit 1; }
	rm -f "$log"
fi

host/bin/occ host:setup
host/bin/occ host:demo --size "${SIZE:-}"

cat <<TEXT

Ins Netz gegangen läuft gleich hier:  http://127.0.0.1:$PORT/

Konten (das Kennwort ist immer probe-2026):
  mitglied               braucht Hilfe
  helferin, helfer       helfen
  aufnahme               nimmt Anfragen am Telefon auf
  koordination           bringt beide zusammen, in allen Kreisen
  koordination-goerlitz  nur im Kreis Görlitz
  redaktion, vorstand, vertrauen, admin
  aussen                 gehört nicht zur Gruppe und sieht die App nicht

Probiere zuerst:
  1. Melde dich als „mitglied“ an und wähle „Ich brauche Hilfe“.
  2. Melde dich als „koordination“ an. Öffne „Koordination“, dann „Neu“. Frage jemanden, zum Beispiel Helga Demo.
  3. Melde dich als „helferin“ an: Das ist Helga. Sage in der Glocke oben zu.
  4. Bestätige als „koordination“. Dann sieht „helferin“ Telefonnummer und Codewort.

Alle Menschen hier sind erfunden. Die Daten liegen in $DATA_DIR
Beenden: Strg+C

TEXT
exec host/bin/occ host:serve
