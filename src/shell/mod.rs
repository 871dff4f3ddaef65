//! What people and operators meet: commands and channels. Not for: deciding what to answer (`engine`).

pub mod check;
pub mod eval;
pub mod services;
