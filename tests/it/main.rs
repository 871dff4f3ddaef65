//! One integration binary; one module a suite.

mod cli;
mod config;
mod respond;
mod telemetry;
#[cfg(feature = "web")]
mod browser;
#[cfg(feature = "web")]
mod web;
#[cfg(feature = "web")]
mod web_server;
