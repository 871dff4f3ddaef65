//! Listens, serves connections within their limits, and ends with every reply sent. Not for: what is served (`router`).

use std::{io, net::IpAddr, pin::pin, time::Duration};

use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    time::{sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower_http::add_extension::AddExtension;

use super::{
    WebSettings,
    client::{self, Connection},
    connections::{Connections, Open},
    router,
    tls::Tls,
};
use crate::{config::Limits, shell::service::Service};

/// How long a connection may last. Bounds what the timeouts for requests do not see.
const CONNECTION_AGE: Duration = Duration::from_mins(2);

/// How long replies under way may take once the end has been asked for.
const GRACE: Duration = Duration::from_secs(5);

/// The same where a connection has to make room for another.
const GRACE_FOR_ROOM: Duration = Duration::from_secs(1);

/// Pause after a failed accept, as when file descriptors run out: time for connections to end.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Longest head of a request, in bytes, and most header lines in it. A browser sends about a thousand bytes in some twenty lines.
const HEAD_BYTES: usize = 32 * 1024;
const HEADER_LINES: usize = 64;

/// Most requests at a time on one HTTP/2 connection.
const STREAMS: u32 = 32;

/// Streams that a client may take back before they were looked at, or make us break off, until its connection ends.
const RESETS: usize = 32;

/// How much of a body one HTTP/2 stream, and all of a connection together, may send ahead of our reading, in bytes.
const STREAM_WINDOW: u32 = 64 * 1024;
const CONNECTION_WINDOW: u32 = 256 * 1024;

/// Serves the web chat and the API until `shutdown`, then sends the replies under way, for five seconds at most.
///
/// # Errors
/// None today; the signature leaves room for a listener that is lost for good.
pub async fn run(listener: TcpListener, service: Service, settings: WebSettings, shutdown: CancellationToken) -> io::Result<()> {
    let connections = Connections::new(&settings.limits);
    let served = Served {
        limits: settings.limits,
        tls: settings.tls.clone(),
        shutdown: shutdown.clone(),
        router: router(service, settings.clone()),
    };
    let open = TaskTracker::new();
    if let Some(tls) = settings.tls.clone() {
        open.spawn(tls.keep(shutdown.clone()));
    }
    loop {
        let accepted = tokio::select! {
            () = shutdown.cancelled() => break,
            accepted = async {
                let slot = connections.slot().await;
                (slot, listener.accept().await)
            } => accepted,
        };
        let (Some(slot), Ok((stream, from))) = accepted else {
            sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let from = from.ip().to_canonical();
        let counted = client::countable(from) && !client::trusted(&settings.trusted_proxies, from);
        if let Some(place) = connections.open(counted.then_some(from), slot) {
            let served = served.clone();
            open.spawn(async move { served.take(stream, from, &place).await });
        }
    }
    drop(listener);
    open.close();
    // Whoever is still connected after the grace is cut off when the runtime ends.
    let _ = timeout(GRACE, open.wait()).await;
    Ok(())
}

/// What every connection is served with.
#[derive(Clone)]
struct Served {
    limits: Limits,
    tls: Option<Tls>,
    shutdown: CancellationToken,
    router: Router,
}

impl Served {
    /// Serves one connection, by TLS where there is a certificate. How it ends is the client's affair: nothing about a client is logged.
    async fn take(self, stream: TcpStream, from: IpAddr, place: &Open) {
        // Replies are small and written at once; waiting to fill a packet would only delay them.
        let _ = stream.set_nodelay(true);
        let mut stream = Box::pin(TimeoutStream::new(stream));
        stream.as_mut().set_write_timeout_pinned(Some(self.limits.write_timeout));
        // Longer than a head may take, so that a client that says half a head is told so; this is for those who say nothing.
        stream.as_mut().set_read_timeout_pinned(Some(self.limits.head_timeout * 2));
        let Some(tls) = &self.tls else {
            return self.serve(stream, Connection { from, encrypted: false }, place).await;
        };
        let shaken = tokio::select! {
            () = place.end.cancelled() => return,
            () = self.shutdown.cancelled() => return,
            shaken = timeout(self.limits.head_timeout, tls.acceptor().accept(stream)) => shaken,
        };
        if let Ok(Ok(stream)) = shaken {
            self.serve(stream, Connection { from, encrypted: true }, place).await;
        }
    }

    async fn serve(&self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, from: Connection, place: &Open) {
        let mut builder = Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_timeout)
            .max_buf_size(HEAD_BYTES)
            .max_headers(HEADER_LINES);
        builder
            .http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(self.limits.head_timeout)
            .keep_alive_timeout(self.limits.head_timeout)
            .max_header_list_size(u32::try_from(HEAD_BYTES).unwrap_or(u32::MAX))
            .max_concurrent_streams(STREAMS)
            .max_pending_accept_reset_streams(RESETS)
            .max_local_error_reset_streams(RESETS)
            .initial_stream_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW);
        let service = TowerToHyperService::new(AddExtension::new(self.router.clone(), from));
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        let mut connection = pin!(connection);
        let grace = tokio::select! {
            _ = connection.as_mut() => return,
            () = self.shutdown.cancelled() => GRACE,
            () = place.end.cancelled() => GRACE_FOR_ROOM,
            () = sleep(CONNECTION_AGE) => GRACE,
        };
        connection.as_mut().graceful_shutdown();
        let _ = timeout(grace, connection).await;
    }
}
