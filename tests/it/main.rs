//! One integration binary; one module a suite.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod hours;
mod knowledge;
mod numbers;
mod services;
mod store;
