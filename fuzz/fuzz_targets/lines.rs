//! Any bytes through `checks::lines`. Not for: what must hold (`tests/it/odd/checks.rs`).
#![no_main]
#![allow(dead_code, reason = "each target uses one of the checks")]

#[path = "../../tests/it/odd/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::lines(bytes));
