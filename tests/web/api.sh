#!/bin/sh
# Holds the API against its own description (/api/openapi.json) with schemathesis, which pip brings in the versions that requirements.txt names.
# Fails where it cannot be had, and says the way out. Takes about a minute. The program is the one that the tests were built with.
set -eu
cd "$(dirname "$0")/../.."

program=$PWD/target/debug/slussen
[ -x "$program" ] || { echo "no $program: cargo test --test it --no-run builds it" >&2; exit 1; }

tools=$PWD/target/api-tools
if ! cmp -s tests/web/requirements.txt "$tools/installed.txt"; then
    rm -rf "$tools"
    if ! python3 -m venv "$tools" 2>/dev/null; then
        rm -rf "$tools"
        if ! command -v apt-get >/dev/null; then
            echo "the API is checked by schemathesis, which needs python3 with venv, and there is no apt-get to install them with" >&2
            exit 1
        fi
        as_root=; [ "$(id -u)" = 0 ] || as_root="sudo -n"
        { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 python3-venv \
            && python3 -m venv "$tools"; } || {
            echo "could not install python3 and python3-venv; install them by hand and run make test again" >&2
            exit 1
        }
    fi
    timeout 300 "$tools/bin/pip" install --quiet --disable-pip-version-check --requirement tests/web/requirements.txt || {
        echo "pip could not fetch schemathesis; connect to the network (or set pip's index) and run make test again" >&2
        exit 1
    }
    cp tests/web/requirements.txt "$tools/installed.txt"
fi

log=$(mktemp)
"$program" serve --listen 127.0.0.1:0 2>"$log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -f "$log" "$log.said"' EXIT
address=
for _ in $(seq 300); do
    address=$(sed -n 's|.*listen="\(http://[^/]*\)/".*|\1|p' "$log")
    [ -z "$address" ] || break
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
done
[ -n "$address" ] || { echo "slussen did not start within 30 seconds" >&2; cat "$log" >&2; exit 1; }

# What it remembers between runs lies in target/; the same seed gives the same requests. A request of 64 KiB is shown by its beginning.
cd target
status=0
timeout 240 "$tools/bin/schemathesis" --config-file ../tests/web/schemathesis.toml run "$address/api/openapi.json" \
    --phases examples,coverage,fuzzing --max-examples 60 --seed 1 --max-time 60 --checks all --generation-database none \
    --request-timeout 10 --warnings off --no-color >"$log.said" 2>&1 || status=$?
cut -c 1-300 "$log.said"
exit "$status"
