//! Any bytes as what Discord tells, over the gateway and by HTTP. Not for: what must hold (`tests/it/odd/events.rs`).
#![no_main]

#[path = "../../tests/it/odd/events.rs"]
mod events;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| events::event(bytes));
