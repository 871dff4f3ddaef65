//! The admin API, for those who look after the knowledge of a running program: reload, preview, roll back, see how things are. It is reached through a
//! socket in the data folder, which the file system guards: only the account that runs the program may open it. Not for: the public web, which does not
//! know of it.

mod api;
mod client;
mod socket;

pub use client::{ask, socket_path};
pub use socket::{Socket, bind, run};
