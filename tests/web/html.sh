#!/bin/sh
# Checks the rendered pages with html-validate, which npm brings in the version that package-lock.json names. The pages are written to
# target/pages by the test `web::states::every_state_is_written_down`. Fails where npm cannot be had, and says the way out.
set -eu
cd "$(dirname "$0")/../.."

if ! command -v npm >/dev/null; then
    if ! command -v apt-get >/dev/null; then
        echo "the pages are checked by html-validate, which needs node and npm in PATH, and there is no apt-get to install them with" >&2
        exit 1
    fi
    as_root=; [ "$(id -u)" = 0 ] || as_root="sudo -n"
    { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm; } || {
        echo "could not install nodejs and npm; install them by hand and run make test again" >&2
        exit 1
    }
fi

tools=target/web-tools
if ! cmp -s tests/web/package-lock.json "$tools/installed.json"; then
    mkdir -p "$tools"
    cp tests/web/package.json tests/web/package-lock.json "$tools/"
    timeout 300 npm ci --prefix "$tools" --no-audit --no-fund --loglevel=error || {
        echo "npm could not fetch html-validate; connect to the network (or set npm's registry) and run make test again" >&2
        exit 1
    }
    cp tests/web/package-lock.json "$tools/installed.json"
fi

count=$(find target/pages -name '*.html' | wc -l)
if [ "$count" -lt 50 ]; then
    echo "only $count pages in target/pages: cargo test --test it web::states writes them" >&2
    exit 1
fi
timeout 300 "$tools/node_modules/.bin/html-validate" --config tests/web/html-validate.json --max-warnings 0 'target/pages/*.html'
echo "$count pages are valid HTML"
