# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

.DEFAULT_GOAL := help
.PHONY: help setup build demo seed test test-full test-e2e test-nextcloud check-ocp bench release audit reuse

TSX := node_modules/.bin/tsx

help: ## show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 24

setup: ## install what is missing (Debian packages, composer, npm)
	@scripts/setup.sh test

build: ## build the interface into js/ and css/ and weigh it
	@scripts/setup.sh demo
	@npm run --silent build

demo: ## try the app with demo data (PORT=8080, DATA_DIR=data, SIZE=full for 60 helpers, 120 requests and 90 days)
	@scripts/setup.sh demo
	@SIZE="$(SIZE)" scripts/demo.sh

seed: ## fill the demo with many records, to see how it bears them (HELPERS=2000 REQUESTS=10000)
	@scripts/setup.sh demo
	@host/bin/occ host:setup
	@host/bin/occ host:seed --helpers "$(or $(HELPERS),2000)" --requests "$(or $(REQUESTS),10000)"

test: ## run everything once; the last line is the result
	@scripts/setup.sh test
	@$(TSX) scripts/test.ts

test-full: ## run everything at full length: all databases, four themes, many rounds
	@scripts/setup.sh test
	@FULL=1 $(TSX) scripts/test.ts

test-e2e: ## run the browser tests on the embedded host
	@scripts/setup.sh test
	@$(TSX) scripts/test.ts build e2e inclusion

test-nextcloud: ## run the main job on a real server (NEXTCLOUD_ROOT=folder, NOTIFICATIONS_ROOT=folder, USER_MIGRATION_ROOT=folder)
	@scripts/setup.sh test
	@scripts/test-nextcloud.sh "$(NEXTCLOUD_ROOT)" "$(NOTIFICATIONS_ROOT)" "$(USER_MIGRATION_ROOT)"

check-ocp: ## hold what the host declares against a real public API (OCP=folder)
	@scripts/setup.sh demo
	@host/bin/check-ocp "$(OCP)"

bench: ## measure the matching, a table of 2,000 answers, and every list and record over HTTP on all databases (NEXTCLOUD_ROOT=folder for a real server)
	@scripts/setup.sh test
	@npm run --silent bench
	@NEXTCLOUD_ROOT="$(NEXTCLOUD_ROOT)" NOTIFICATIONS_ROOT="$(NOTIFICATIONS_ROOT)" npm run --silent bench:answers
	@NEXTCLOUD_ROOT="$(NEXTCLOUD_ROOT)" NOTIFICATIONS_ROOT="$(NOTIFICATIONS_ROOT)" npm run --silent bench:http

release: ## pack the app for a server into build/
	@scripts/setup.sh demo
	@scripts/release.sh

audit: ## ask for known faults of packages (npm, composer); says so when the services cannot be reached
	@$(TSX) scripts/audit.ts

reuse: ## check licences, lock file and paths
	@$(TSX) scripts/check.ts
