//! Everything that acts: channels, commands, the clock, shutdown. Not for: deciding what to answer (`engine`).

pub mod service;
#[cfg(feature = "web")]
pub mod web;
