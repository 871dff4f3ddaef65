//! One integration binary; one module a suite.
