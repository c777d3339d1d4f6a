#!/usr/bin/env bash
# Clones the repository as a stranger would, starts it by the README's command, walks the site, and ends it.
set -euo pipefail
origin=$1
place=$(mktemp -d)
export SITE_PORT=${SITE_PORT:-3900} API_PORT=${API_PORT:-4900}
supervisor=
trap '[ -z "$supervisor" ] || kill "$supervisor" 2>/dev/null || true; rm -rf "$place"' EXIT

git clone --quiet "$origin" "$place/kok"
cd "$place/kok"

start() {
	began=$(date +%s%N)
	npm start >"$place/$1.log" 2>&1 &
	supervisor=$!
	for _ in $(seq 1 3000); do
		if curl -fs "http://localhost:$SITE_PORT/healthz" >/dev/null && curl -fs "http://localhost:$API_PORT/healthz" >/dev/null; then
			echo "$1 start: healthy after $((($(date +%s%N) - began) / 1000000)) ms"
			return
		fi
		kill -0 "$supervisor" 2>/dev/null || { cat "$place/$1.log"; exit 1; }
		sleep 0.1
	done
	cat "$place/$1.log"
	exit 1
}

stop() {
	began=$(date +%s%N)
	kill -TERM "$supervisor"
	wait "$supervisor" || true
	supervisor=
	echo "stopped after $((($(date +%s%N) - began) / 1000000)) ms"
	if pgrep -f "$place/kok" >/dev/null; then
		echo 'Processes were left behind:'
		pgrep -af "$place/kok"
		exit 1
	fi
}

start first
node_modules/.bin/node tooling/audit/src/crawl.ts "http://localhost:$SITE_PORT"
if npm start >"$place/twice.log" 2>&1; then
	echo 'A second start on one data folder was let in.'
	exit 1
fi
stop
start second
stop
test -z "$(git status --porcelain)" || { git status --short; exit 1; }
echo 'The clone is as clean as it came.'
