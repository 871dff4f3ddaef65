//! Everything that acts: channels, commands, the clock, shutdown. Not for: deciding what to answer (`engine`).

pub mod plain;
pub mod service;
#[cfg(feature = "web")]
pub mod web;
pub mod wire;
