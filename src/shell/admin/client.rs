//! How `slussen reload` and its kin reach the running program: one request over the socket in its data folder. Not for: any other connection.

use std::{
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::Value;

/// How long an answer may take: several reloads that queue, on a slow machine.
#[cfg(unix)]
const TIMEOUT: Duration = Duration::from_mins(2);

/// Where the socket lies: in a folder of its own, which is closed to other accounts.
pub fn socket_path(data: &Path) -> PathBuf {
    data.join("run").join("admin.sock")
}

/// Asks the program that runs with this data folder. Gives the status of HTTP, and the JSON that came with it.
///
/// # Errors
/// No program answers there, or it broke off.
#[cfg(unix)]
pub fn ask(data: &Path, method: &str, path: &str, body: &Value) -> io::Result<(u16, Value)> {
    let mut stream = std::os::unix::net::UnixStream::connect(socket_path(data))?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    // A body that nobody reads would make the other end break the connection off.
    let body = if body.is_null() { String::new() } else { body.to_string() };
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: admin\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "the answer is not whole");
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(broken)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
    let body = if body.is_empty() {
        Value::Null
    } else {
        serde_json::from_str(body)?
    };
    Ok((status, body))
}

/// # Errors
/// Always: there are no such sockets here.
#[cfg(not(unix))]
pub fn ask(_data: &Path, _method: &str, _path: &str, _body: &Value) -> io::Result<(u16, Value)> {
    Err(io::ErrorKind::Unsupported.into())
}
