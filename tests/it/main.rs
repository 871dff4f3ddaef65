//! One integration binary; one module a suite.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "in a test a broken expectation is a failed test"
)]

#[cfg(feature = "web")]
mod browser;
mod cli;
mod config;
#[cfg(feature = "discord")]
mod discord;
mod respond;
#[cfg(feature = "web")]
mod serve;
mod telemetry;
mod terminal;
mod tidy;
#[cfg(feature = "web")]
mod web;
#[cfg(feature = "web")]
mod web_server;
