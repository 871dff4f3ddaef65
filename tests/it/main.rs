//! One integration binary; one module a suite.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

#[cfg(feature = "web")]
mod browser;
mod cli;
mod config;
mod eval;
mod hours;
mod knowledge;
mod numbers;
mod respond;
mod search;
mod services;
mod store;
mod telemetry;
#[cfg(feature = "web")]
mod web;
#[cfg(feature = "web")]
mod web_server;
