//! What the measuring programs share: a plain HTTP client, the program as a process, figures, plots and made-up articles. Not for: tests (`tests/it`).

#![allow(dead_code, reason = "each measuring program uses a part of it")]

pub(crate) mod client;
pub(crate) mod figures;
pub(crate) mod made_up;
pub(crate) mod program;
pub(crate) mod svg;
