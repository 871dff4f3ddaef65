//! Who is at the other end: the client's address, for limits alone, and whether the way there is encrypted. What a proxy tells is believed only where the
//! operator has named the proxy. Not for: keeping or showing any of it.

use std::net::IpAddr;

use axum::{
    extract::{Request, State},
    http::{Extensions, HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use ipnet::IpNet;

use super::App;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// For a year: browsers come by an encrypted connection alone.
const ONLY_ENCRYPTED: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// The connection that a request came by; the server hangs it on each.
#[derive(Clone, Copy)]
pub(super) struct Connection {
    /// Who is connected to us.
    pub(super) from: IpAddr,
    /// By TLS of our own.
    pub(super) encrypted: bool,
}

/// The address to count a request by. `None`: nobody can tell, as for a program on this machine, an onion service, or a proxy that says nothing.
pub(super) fn counted(extensions: &Extensions, headers: &HeaderMap, proxies: &[IpNet]) -> Option<IpAddr> {
    let from = extensions.get::<Connection>()?.from.to_canonical();
    let client = if trusted(proxies, from) {
        match forwarded(headers, proxies) {
            Forwarded::For(client) => client,
            // All of them are one client, whoever they are: else whoever can make a proxy write nonsense would never be counted.
            Forwarded::Unreadable => return Some(from),
            Forwarded::Nobody => return None,
        }
    } else {
        from
    };
    countable(client).then_some(client)
}

/// Whether an address stands for a client. One of this machine stands for a proxy or an onion service, that is for everybody.
pub(super) fn countable(address: IpAddr) -> bool {
    !address.is_loopback()
}

pub(super) fn trusted(proxies: &[IpNet], address: IpAddr) -> bool {
    proxies.iter().any(|network| network.contains(&address))
}

/// Whom trusted proxies say that a request is for.
enum Forwarded {
    /// The last address that no trusted proxy has. What stands before it the client may have written.
    For(IpAddr),
    /// What stands where that address should is none.
    Unreadable,
    /// Nothing is said, or only proxies are named.
    Nobody,
}

fn forwarded(headers: &HeaderMap, proxies: &[IpNet]) -> Forwarded {
    let lines = headers.get_all(FORWARDED_FOR).iter().rev();
    // A line that is no text is one entry that cannot be read.
    let told = lines.flat_map(|line| line.to_str().unwrap_or_default().rsplit(','));
    for address in told {
        match read(address.trim()) {
            None => return Forwarded::Unreadable,
            Some(address) if trusted(proxies, address) => {}
            Some(address) => return Forwarded::For(address),
        }
    }
    Forwarded::Nobody
}

/// `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1` or `[2001:db8::1]:80`.
fn read(text: &str) -> Option<IpAddr> {
    let address = text.parse::<IpAddr>().ok();
    let address = address.or_else(|| text.parse::<std::net::SocketAddr>().ok().map(|socket| socket.ip()));
    let address = address.or_else(|| text.strip_prefix('[')?.strip_suffix(']')?.parse().ok());
    address.map(|address| address.to_canonical())
}

/// Whether the reader's connection is encrypted: by us, or by a trusted proxy that says so.
fn encrypted(extensions: &Extensions, headers: &HeaderMap, proxies: &[IpNet]) -> bool {
    let Some(connection) = extensions.get::<Connection>() else {
        return false;
    };
    let told = || {
        headers
            .get(FORWARDED_PROTO)
            .is_some_and(|scheme| scheme.as_bytes().eq_ignore_ascii_case(b"https"))
    };
    connection.encrypted || (trusted(proxies, connection.from.to_canonical()) && told())
}

/// Tells browsers to come by an encrypted connection alone, where this one is.
pub(super) async fn only_encrypted(State(app): State<App>, request: Request, next: Next) -> Response {
    let encrypted = encrypted(request.extensions(), request.headers(), &app.settings.trusted_proxies);
    let mut response = next.run(request).await;
    if encrypted {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, ONLY_ENCRYPTED);
    }
    response
}
