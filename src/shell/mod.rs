//! Everything that acts: channels, commands, the clock, shutdown. Not for: deciding what to answer (`engine`).

pub mod check;
pub mod eval;
pub mod respond;
pub mod service;
pub mod services;
pub mod start;
#[cfg(feature = "web")]
pub mod web;
pub mod wire;
