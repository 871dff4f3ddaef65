//! The Discord bot: its messages, and its conduct on a Discord double.

#[cfg(feature = "web")]
mod double;
mod render;
#[cfg(feature = "web")]
mod scenarios;
