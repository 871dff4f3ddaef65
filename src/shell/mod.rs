//! Everything that acts: channels, commands, the clock, shutdown. Not for: deciding what to answer (`engine`).

#[cfg(feature = "web")]
pub mod admin;
pub mod check;
#[cfg(feature = "discord")]
pub mod discord;
pub mod editor;
pub mod eval;
#[cfg(feature = "async")]
pub mod health;
pub mod knowledge;
pub mod respond;
pub mod safe_file;
pub mod sentences;
#[cfg(feature = "async")]
pub mod serve;
pub mod service;
pub mod services;
#[cfg(feature = "async")]
pub mod shutdown;
pub mod start;
pub mod swedish;
pub mod terminal;
pub mod topics;
#[cfg(feature = "web")]
pub mod web;
pub mod wire;
