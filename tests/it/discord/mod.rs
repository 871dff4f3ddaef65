//! The Discord bot: its messages, and its conduct on a Discord double.

#[cfg(feature = "web")]
mod admin;
#[cfg(feature = "web")]
mod bot;
#[cfg(feature = "web")]
mod broken;
#[cfg(feature = "web")]
mod buttons;
#[cfg(feature = "web")]
mod commands;
#[cfg(feature = "web")]
mod compatible;
#[cfg(feature = "web")]
mod connection;
#[cfg(feature = "web")]
mod direct;
#[cfg(feature = "web")]
pub(crate) mod double;
#[cfg(feature = "web")]
mod endpoint;
#[cfg(feature = "web")]
mod limits;
#[cfg(feature = "web")]
mod mentions;
#[cfg(feature = "web")]
mod odd;
#[cfg(feature = "web")]
mod outage;
#[cfg(feature = "web")]
mod preview;
#[cfg(feature = "web")]
mod process;
mod render;
#[cfg(feature = "web")]
mod schema;
mod setup;
mod suggest;
#[cfg(feature = "web")]
mod trouble;
