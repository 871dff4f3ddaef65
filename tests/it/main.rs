//! One integration binary; one module a suite.

mod cli;
mod config;
mod respond;
mod telemetry;
