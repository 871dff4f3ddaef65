//! HTTP/2 frame by frame: how much the server says it takes, and that streams opened and taken back at once end the connection. Not for: what is served.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use super::{Limits, PATIENCE, service, settings, start};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const ENHANCE_YOUR_CALM: u32 = 11;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("short").to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// The next frame: its kind and payload; `None` at the end.
async fn next(stream: &mut TcpStream) -> Option<(u8, Vec<u8>)> {
    let reading = async {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).expect("short")];
        stream.read_exact(&mut payload).await.ok()?;
        Some((head[3], payload))
    };
    timeout(PATIENCE, reading).await.expect("in time")
}

fn number(bytes: &[u8]) -> u32 {
    u32::from_be_bytes(bytes.try_into().expect("four bytes"))
}

#[tokio::test]
async fn streams_and_heads_are_bounded() {
    let server = start(service(), settings(Limits::default())).await;
    let mut stream = server.connect().await;
    stream
        .write_all(&[PREFACE, &frame(SETTINGS, 0, 0, &[])].concat())
        .await
        .expect("sent");
    let (kind, payload) = next(&mut stream).await.expect("settings");
    assert_eq!(kind, SETTINGS);
    let told = |id: u16| {
        let found = payload.chunks(6).find(|setting| setting[..2] == id.to_be_bytes());
        number(&found.unwrap_or_else(|| panic!("no setting {id}"))[2..])
    };
    // SETTINGS_MAX_CONCURRENT_STREAMS, SETTINGS_INITIAL_WINDOW_SIZE, SETTINGS_MAX_HEADER_LIST_SIZE (RFC 9113, 6.5.2)
    assert_eq!([3, 4, 6].map(told), [32, 65_536, 32_768]);
}

#[tokio::test]
async fn streams_taken_back_at_once_end_the_connection() {
    let server = start(service(), settings(Limits::default())).await;
    let mut stream = server.connect().await;
    let mut sent = [PREFACE, &frame(SETTINGS, 0, 0, &[])].concat();
    // `:method GET`, `:scheme http`, `:path /` by their places in the static table, and an authority.
    let request = [0x82, 0x86, 0x84, 0x41, 1, b'a'];
    for number in 0..5000_u32 {
        let id = number * 2 + 1;
        sent.extend(frame(HEADERS, 0x05, id, &request));
        sent.extend(frame(RST_STREAM, 0, id, &8_u32.to_be_bytes()));
    }
    // It hangs up before it has taken all of it in.
    let _reset = stream.write_all(&sent).await;
    let mut reason = None;
    while let Some((kind, payload)) = next(&mut stream).await {
        if kind == GOAWAY {
            reason = Some(number(&payload[4..8]));
        }
    }
    assert!(reason.is_none_or(|reason| reason == ENHANCE_YOUR_CALM), "{reason:?}");
    let mut other = server.connect().await;
    other
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        .await
        .expect("sent");
    super::status(&super::read(&mut other).await, 200);
}
