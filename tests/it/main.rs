//! One integration binary; one module a suite.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

#[cfg(all(feature = "web", unix))]
mod admin_page;
#[cfg(feature = "web")]
mod browser;
#[cfg(all(feature = "web", feature = "discord", target_os = "linux"))]
mod canary;
mod cli;
mod config;
mod deploy;
#[cfg(feature = "discord")]
mod discord;
mod editors;
mod eval;
mod flow;
mod hours;
mod keeper;
mod knowledge;
mod lexicon;
#[cfg(feature = "web")]
mod limits;
#[cfg(all(feature = "web", feature = "discord", target_os = "linux"))]
mod network;
mod numbers;
#[cfg(feature = "web")]
mod odd;
mod promises;
mod respond;
mod search;
#[cfg(feature = "async")]
mod serve;
mod services;
mod steady;
mod store;
mod telemetry;
mod terminal;
mod text;
mod tidy;
#[cfg(feature = "web")]
mod web;
#[cfg(feature = "web")]
mod web_server;
