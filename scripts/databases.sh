#!/bin/bash
# SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

# Throw-away MariaDB and PostgreSQL for tests, from Debian's packages, in a folder of their own.
# They listen on 127.0.0.1 at free ports and forget everything when they stop.
#
#   databases.sh start          prints FOLDER=, MARIADB_URL= and POSTGRES_URL=
#   databases.sh stop FOLDER    ends both by their process ids and removes the folder
set -euo pipefail

readonly NAME=ins_netz_gegangen USER_NAME=probe PASSWORD=probe-2026

# Both servers refuse to run as root: then they run as the user their package made.
as() {
	local user=$1
	shift
	if [[ $EUID -eq 0 ]]; then
		runuser -u "$user" -- "$@"
	else
		"$@"
	fi
}

own() {
	mkdir -p "$2"
	if [[ $EUID -eq 0 ]]; then
		chown "$1" "$2"
	fi
}

free_port() {
	php -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];'
}

# Waits until a server answers, or has died, or a minute is over.
await() {
	local pid=$1 end=$((SECONDS + 60))
	shift
	until "$@" >/dev/null 2>&1; do
		if ! kill -0 "$pid" 2>/dev/null || ((SECONDS > end)); then
			return 1
		fi
		sleep 0.1
	done
}

start_mariadb() {
	local folder=$1 port=$2
	own mysql "$folder"
	as mysql mariadb-install-db --no-defaults --datadir="$folder/data" --auth-root-authentication-method=normal \
		--skip-test-db >"$folder.log" 2>&1
	# Fast instead of safe: nothing in here survives anyway.
	as mysql mariadbd --no-defaults --datadir="$folder/data" --socket="$folder/socket" --pid-file="$folder/pid" \
		--bind-address=127.0.0.1 --port="$port" --innodb-flush-log-at-trx-commit=0 --skip-log-bin --max-connections=1000 \
		--character-set-server=utf8mb4 --collation-server=utf8mb4_bin >>"$folder.log" 2>&1 &
	await $! mariadb --no-defaults --socket="$folder/socket" -u root -e 'SELECT 1' || { cat "$folder.log" >&2; exit 1; }
	mariadb --no-defaults --socket="$folder/socket" -u root -e "
		CREATE DATABASE $NAME;
		CREATE USER '$USER_NAME'@'127.0.0.1' IDENTIFIED BY '$PASSWORD';
		CREATE USER '$USER_NAME'@'localhost' IDENTIFIED BY '$PASSWORD';
		GRANT ALL ON *.* TO '$USER_NAME'@'127.0.0.1';
		GRANT ALL ON *.* TO '$USER_NAME'@'localhost';"
}

start_postgres() {
	local folder=$1 port=$2 bin
	bin=$(find /usr/lib/postgresql -path '*/bin/postgres' | sort -V | tail -n 1)
	bin=${bin%/postgres}
	own postgres "$folder"
	as postgres "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
		>"$folder.log" 2>&1
	as postgres "$bin/postgres" -D "$folder/data" -p "$port" -k "$folder" -c listen_addresses=127.0.0.1 \
		-c fsync=off -c synchronous_commit=off -c jit=off -c max_connections=400 >>"$folder.log" 2>&1 &
	await $! "$bin/pg_isready" -h 127.0.0.1 -p "$port" || { cat "$folder.log" >&2; exit 1; }
	psql -q -h 127.0.0.1 -p "$port" -U postgres \
		-c "CREATE ROLE $USER_NAME LOGIN SUPERUSER PASSWORD '$PASSWORD'" \
		-c "CREATE DATABASE $NAME OWNER $USER_NAME" >>"$folder.log"
}

start() {
	local folder mariadb_port postgres_port
	folder=$(mktemp -d)
	chmod 755 "$folder"
	trap 'stop "$folder"' ERR
	mariadb_port=$(free_port)
	start_mariadb "$folder/mariadb" "$mariadb_port"
	postgres_port=$(free_port)
	start_postgres "$folder/postgres" "$postgres_port"
	echo "FOLDER=$folder"
	echo "MARIADB_URL=mysql://$USER_NAME:$PASSWORD@127.0.0.1:$mariadb_port/$NAME"
	echo "POSTGRES_URL=postgresql://$USER_NAME:$PASSWORD@127.0.0.1:$postgres_port/$NAME"
}

# Ends the process whose id stands in the first line of a file, and waits for its end.
end() {
	local signal=$1 pid
	pid=$(head -n 1 "$2" 2>/dev/null) || return 0
	if kill -"$signal" "$pid" 2>/dev/null; then
		tail --pid="$pid" -f /dev/null
	fi
}

stop() {
	local folder=$1
	if [[ ! -d $folder/mariadb ]]; then
		echo "No databases in $folder." >&2
		return 1
	fi
	end TERM "$folder/mariadb/pid"
	# INT: PostgreSQL would wait for its clients on TERM.
	end INT "$folder/postgres/data/postmaster.pid"
	rm -rf "$folder"
}

case ${1:-} in
	start) start ;;
	stop) stop "${2:?folder printed by start}" ;;
	*)
		sed -n '5,9s/^# \?//p' "$0"
		exit 2
		;;
esac
