//! A plain HTTP/1.1 client on one connection: it costs little, so that what is measured is the server. Not for: anything but loopback.

use std::{fmt::Write as _, io, net::SocketAddr};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// A request for JSON.
pub(crate) fn post(path: &str, kind: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
}

/// One message to the API, or to an echo.
pub(crate) fn message(path: &str, words: &str) -> Vec<u8> {
    post(path, "application/json", &serde_json::json!({ "text": words }).to_string())
}

/// The same as a form of the page.
pub(crate) fn form(words: &str) -> Vec<u8> {
    let mut escaped = String::new();
    for byte in words.bytes() {
        // Writing to a String cannot fail.
        let _always_ok = write!(escaped, "%{byte:02X}");
    }
    post("/", "application/x-www-form-urlencoded", &format!("text={escaped}"))
}

pub(crate) fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").into_bytes()
}

/// A connection that is kept open.
pub(crate) struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Client {
    pub(crate) async fn connect(at: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(at).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::new(),
        })
    }

    /// Sends a request and gives the status of its answer, which is read to its end.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> io::Result<u16> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            self.read().await?;
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
        };
        let text = String::from_utf8_lossy(&self.buffer[..head]).to_ascii_lowercase();
        let number = |text: Option<&str>| text.and_then(|text| text.trim().parse::<usize>().ok());
        let status = number(text.get(9..12));
        let length = number(text.lines().find_map(|line| line.strip_prefix("content-length:")));
        let (Some(status), Some(length)) = (status.and_then(|status| u16::try_from(status).ok()), length) else {
            return Err(io::ErrorKind::InvalidData.into());
        };
        while self.buffer.len() < head + 4 + length {
            self.read().await?;
        }
        Ok(status)
    }

    async fn read(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _some => Ok(()),
        }
    }
}
