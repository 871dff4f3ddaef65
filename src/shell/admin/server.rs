//! Listens for the admin page and serves each connection, with its other end written beside the request. Not for: what is served (`router`).

use std::{pin::pin, sync::Arc, time::Duration};

use axum::{Extension, Router};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::guard::Peer;

/// How long a client may take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a client may take no byte of its replies: else a few that never read would hold every place here for minutes.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection may last: a reload that waits for others may take minutes.
const CONNECTION_AGE: Duration = Duration::from_mins(5);

/// How long replies under way may take once the end has been asked for.
const GRACE: Duration = Duration::from_secs(3);

/// Connections at a time; more wait.
const CONNECTIONS: usize = 64;

/// Pause after a failed accept.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves until `shutdown`, then sends the replies under way, for three seconds at most.
pub async fn run(listener: TcpListener, router: Router, shutdown: CancellationToken) {
    let slots = Arc::new(Semaphore::new(CONNECTIONS));
    let open = TaskTracker::new();
    loop {
        let accepted = tokio::select! {
            () = shutdown.cancelled() => break,
            accepted = async {
                let slot = Arc::clone(&slots).acquire_owned().await;
                (slot, listener.accept().await)
            } => accepted,
        };
        match accepted {
            (slot, Ok((stream, address))) => {
                let router = router.clone().layer(Extension(Peer(address)));
                let shutdown = shutdown.clone();
                open.spawn(async move {
                    serve(stream, router, shutdown).await;
                    drop(slot);
                });
            }
            (_, Err(_)) => sleep(ACCEPT_PAUSE).await,
        }
    }
    drop(listener);
    open.close();
    // Whoever is still connected after the grace is cut off when the runtime ends.
    let _ = timeout(GRACE, open.wait()).await;
}

async fn serve(stream: TcpStream, router: Router, shutdown: CancellationToken) {
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    let mut stream = Box::pin(TimeoutStream::new(stream));
    stream.as_mut().set_write_timeout_pinned(Some(WRITE_TIMEOUT));
    let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        () = shutdown.cancelled() => {}
        () = sleep(CONNECTION_AGE) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(GRACE, connection).await;
}
