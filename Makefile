# The commands of this project. `make run` and `make test` are all that a newcomer needs; both work on a fresh machine with Rust.

# What `make test` demands of the evaluation sets, as arguments of `slussen eval FILE --require ...`.
TRIAGE_SETS ?= tests/data/triage.jsonl
TRIAGE_HALF ?= --half frozen
TRIAGE_BAR  ?= --require risk.recall=0.94 --require risk.precision=0.91 --require immediate.112_first=0.93 --require 'perturb.fall<=0.02'
FAQ_SETS    ?= tests/data/faq-work.jsonl tests/data/faq-frozen.jsonl
FAQ_BAR     ?= --require faq.p_at_1=0.86 --require faq.refused_right=0.90

# Without colour codes, so that the counts can be read by `.ci/run`.
export CARGO_TERM_COLOR ?= auto

.PHONY: run test check lint units html api eval evaluation doc fmt bench bench-reload bench-growth load chaos browser deb exposure licences sbom fuzz

## Serves the web chat on http://127.0.0.1:8080.
run:
	cargo run --release -- serve

## Everything that must hold before a change is taken.
test: browser lint units html api eval doc

## The quick part of `make test`.
check:
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings

lint: check
	cargo clippy --all-targets --no-default-features -- -D warnings

units:
	cargo test
	cargo test --no-default-features

# Needs Node and npm, which it installs on Debian.
## The rendered pages against a validator of HTML.
html:
	cargo test --test it web::states
	tests/web/html.sh

# Needs Python with venv, which it installs on Debian.
## The API against its own description.
api:
	cargo test --test it --no-run
	tests/web/api.sh

# The binary that the tests were built with: `cargo build` alone would build every dependency anew, with other features.
eval:
	cargo test --test it --no-run
	for set in $(TRIAGE_SETS); do target/debug/slussen eval "$$set" --perturb $(TRIAGE_HALF) $(TRIAGE_BAR) || exit 1; done
	for set in $(FAQ_SETS); do target/debug/slussen eval "$$set" $(FAQ_BAR) || exit 1; done

## The page about how well triage does, docs/triage-evaluation.md, with its figure.
evaluation:
	cargo test --test it --no-run
	target/debug/slussen eval tests/data/triage.jsonl --report docs/triage-evaluation.md

doc:
	RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --document-private-items

fmt:
	cargo fmt

## Figures, not verdicts, into docs/performance.md: run it on an idle machine.
bench:
	BENCH_WRITE=1 cargo bench --bench bench

## What reloads of 1,000 articles cost, and those who ask meanwhile. Shown, not written.
bench-reload:
	cargo bench --bench reload

## The same for 150 to 100,000 made-up articles: some minutes, and some gigabytes of memory. Shown, not written.
bench-growth:
	cargo bench --bench bench -- growth

## Ten minutes of web and Discord traffic with a reload each minute (LOAD_SECONDS=180 for three), into docs/operations-figures.md.
load:
	LOAD_WRITE=1 cargo bench --bench load

## What goes wrong around a running program: stopped, clock, disk, descriptors, connections, names. Needs Python 3, Debian's faketime, and root for a small disk.
chaos:
	cargo build --release --bin slussen
	python3 tests/load/chaos.py target/release/slussen docs/operations-figures.md

# The web pages are tested in a real browser. Debian's packages are called chromium and chromium-driver.
browser:
	@if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
		echo "the browser tests need chromium and chromedriver in PATH, and there is no apt-get to install them with" >&2; exit 1; fi; \
	as_root=; if [ "$$(id -u)" != 0 ]; then as_root="sudo -n"; fi; \
	$$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver || { \
		echo "could not install chromium and chromium-driver; install them by hand and run make test again" >&2; exit 1; }

## A Debian package in target/debian/, for the Debian that this machine runs (`cargo install --locked cargo-deb`).
deb:
	cargo build --release --locked
	cargo deb --no-build
	@ls -l target/release/slussen target/debian/*.deb | awk '{print $$5, $$9}'; sha256sum target/release/slussen target/debian/*.deb

# What systemd makes of the service's rights: 1.5 at most, 10 is worst.
exposure:
	systemd-analyze security --offline=true --threshold=15 deploy/slussen.service | tail -n 1

# Licences, sources and doubles of all dependencies, without a network (`cargo install --locked cargo-deny`). Advisories need one: `cargo deny check`.
licences:
	cargo deny --offline check licenses bans sources

# What the program is made of, as CycloneDX (`cargo install --locked cargo-cyclonedx`).
sbom:
	cargo cyclonedx --format json --spec-version 1.5 --override-filename slussen.cdx
	mv slussen.cdx.json target/

# Fuzzing, FUZZ_SECONDS for each target (nightly Rust and `cargo install --locked cargo-fuzz`).
FUZZ_SECONDS ?= 3600
fuzz:
	for target in text triage search files lines body; do \
		mkdir -p fuzz/corpus/$$target && cp -n tests/data/odd/* fuzz/corpus/$$target/; \
		cargo +nightly fuzz run --sanitizer none $$target -- -max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=70000 || exit 1; done
