# The commands of this project. `make run` and `make test` are all that a newcomer needs; both work on a fresh machine with Rust.

# What `make test` demands of the evaluation sets, as arguments of `slussen eval FILE --require ...`.
TRIAGE_SETS ?= tests/data/triage.jsonl
TRIAGE_HALF ?= --half frozen
TRIAGE_BAR  ?= --require risk.recall=0.94 --require risk.precision=0.92 --require immediate.112_first=0.93 --require 'perturb.fall<=0.02'
FAQ_SETS    ?= tests/data/faq-work.jsonl tests/data/faq-frozen.jsonl
FAQ_BAR     ?= --require faq.p_at_1=0.89 --require faq.refused_right=0.90

# Without colour codes, so that the counts can be read by `.ci/run`.
export CARGO_TERM_COLOR ?= auto

.PHONY: run test check lint units html api eval evaluation doc fmt bench bench-reload bench-growth bench-search postgres load chaos browser faketime release deb try-deb reproducible exposure licences sbom fuzz

## Serves the web chat on http://127.0.0.1:8080.
run: export MIMALLOC_PURGE_DELAY ?= 0
run:
	cargo run --release -- serve

## Everything that must hold before a change is taken.
test: browser faketime lint units html api eval doc

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

# Needs PostgreSQL, which it installs on Debian. Its server runs in a temporary folder on a socket.
## Search beside stock tantivy and PostgreSQL, part by part, into docs/search-evaluation.md; 100,000 articles want 16 GB (SEARCH_SIZES="150 1000" for less).
bench-search: postgres
	BENCH_WRITE=1 cargo bench --bench search

postgres:
	@if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
		echo "the comparison needs PostgreSQL (initdb, pg_ctl, psql), and there is no apt-get to install it with" >&2; exit 1; fi; \
	as_root=; if [ "$$(id -u)" != 0 ]; then as_root="sudo -n"; fi; \
	$$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql || { \
		echo "could not install postgresql; install it by hand and run make bench-search again" >&2; exit 1; }

## Ten minutes of web and Discord traffic with a reload each minute (LOAD_SECONDS=180 for three), into docs/operations-figures.md.
load:
	LOAD_WRITE=1 cargo bench --bench load

## What goes wrong around a running program: stopped, clock, disk, descriptors, connections, names. Needs Python 3, and root for a small disk.
chaos: faketime
	cargo build --release --bin slussen
	python3 tests/load/chaos.py target/release/slussen docs/operations-figures.md

# Installs Debian packages where their programs are missing, or says which ones to install.
define install
if ! command -v apt-get >/dev/null; then echo "$(1), and there is no apt-get to install $(2) with" >&2; exit 1; fi; \
	as_root=; if [ "$$(id -u)" != 0 ]; then as_root="sudo -n"; fi; \
	$$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(2) || { \
		echo "could not install $(2); install them by hand and run this again" >&2; exit 1; }
endef

# The web pages are tested in a real browser. Debian's packages are called chromium and chromium-driver.
browser:
	@if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then exit 0; fi; \
	$(call install,the browser tests need chromium and chromedriver in PATH,chromium chromium-driver)

# A clock that can be set for one program alone: the canary's replies break off by it, and chaos sets it.
faketime:
	@if ls /usr/lib/*/faketime/libfaketime.so.1 >/dev/null 2>&1; then exit 0; fi; \
	$(call install,the tests of the canary need libfaketime,faketime)

# $(call cargo_tool,NAME): installs a cargo subcommand where it is missing.
cargo_tool = command -v $(1) >/dev/null || cargo install --locked $(1)

# A release tells nothing of where it was built, nor when (mimalloc writes down the second in which it is compiled), so that the same sources give the same
# bytes wherever and whenever they are built.
RELEASE_FLAGS := --remap-path-prefix=$(CURDIR)=/usr/src/slussen --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=/usr/src/cargo

## The program as it is released.
release:
	SOURCE_DATE_EPOCH=0 RUSTFLAGS="$(RELEASE_FLAGS)" cargo build --release --locked --bin slussen

## A Debian package in target/debian/, for the Debian that this machine runs.
deb: release
	$(call cargo_tool,cargo-deb)
	SOURCE_DATE_EPOCH="$$(git log -1 --format=%ct)" cargo deb --no-build
	@ls -l target/release/slussen target/debian/*.deb | awk '{print $$5, $$9}'; sha256sum target/release/slussen target/debian/*.deb

## Installs that package in a clean Debian, boots it and asks it. Needs root, debootstrap, systemd-nspawn and a mirror.
try-deb:
	deploy/debian/try.sh

## Builds the last commit twice in two folders and compares: as long as two builds from nothing.
reproducible:
	deploy/reproducible.sh

# What systemd makes of the service's rights: 1.5 at most, 10 is worst.
exposure:
	@command -v systemd-analyze >/dev/null || { echo "systemd-analyze is missing; it is part of systemd" >&2; exit 1; }
	systemd-analyze security --offline=true --threshold=15 deploy/slussen.service | tail -n 1

# Licences, sources and doubles of all dependencies, without a network. Advisories need one: `cargo deny check`.
licences:
	$(call cargo_tool,cargo-deny)
	cargo deny --offline check licenses bans sources

# What the program is made of, as CycloneDX.
sbom:
	$(call cargo_tool,cargo-cyclonedx)
	cargo cyclonedx --format json --spec-version 1.5 --override-filename slussen.cdx
	mv slussen.cdx.json target/

# Fuzzing, FUZZ_SECONDS for each target. What is found lies in fuzz/artifacts; mend it and keep the case in tests/data/odd.
FUZZ_SECONDS ?= 3600
FUZZ_TARGETS ?= text triage search files lines body event
fuzz:
	$(call cargo_tool,cargo-fuzz)
	@rustup toolchain list | grep -q nightly || rustup toolchain install nightly --profile minimal
	for target in $(FUZZ_TARGETS); do \
		mkdir -p fuzz/corpus/$$target && cp -n tests/data/odd/* fuzz/corpus/$$target/; \
		cargo +nightly fuzz run --sanitizer none $$target -- -max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=70000 -print_final_stats=1 || exit 1; done
