//! Any bytes as the body of a request. Not for: what must hold (`tests/it/odd/checks.rs`).
#![no_main]
#![allow(dead_code, reason = "each target uses one of the checks")]

#[path = "../../tests/it/odd/checks.rs"]
mod checks;

thread_local! {
    static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| RUNTIME.with(|runtime| runtime.block_on(checks::body(bytes))));
