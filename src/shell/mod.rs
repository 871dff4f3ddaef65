//! Everything that acts: channels, commands, the clock, shutdown. Not for: deciding what to answer (`engine`).

pub mod plain;
pub mod respond;
pub mod service;
pub mod start;
#[cfg(feature = "web")]
pub mod web;
pub mod wire;
