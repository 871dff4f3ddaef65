//! One integration binary; one module a suite.
mod eval;
mod search;
