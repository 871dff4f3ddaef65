//! slussen: one message comes in, one fixed reply, written beforehand, goes out. See `src/ARCHITECTURE.md` for the layout.

pub mod cli;
pub mod config;
pub mod engine;
pub mod knowledge;
pub mod search;
pub mod shell;
pub mod store;
pub mod telemetry;
pub mod text;
pub mod triage;
