//! Listens, serves connections, and ends with every reply sent. Not for: what is served (`router`).

use std::{io, pin::pin, sync::Arc, time::Duration};

use axum::Router;
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
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{WebSettings, router};
use crate::shell::service::Service;

/// How long a client may take to send the head of a request, the first one or a later one on the same connection.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection may last. Bounds what the timeouts for requests do not see: a client that never says which protocol it speaks.
const CONNECTION_AGE: Duration = Duration::from_mins(2);

/// How long replies under way may take once the end has been asked for.
const GRACE: Duration = Duration::from_secs(5);

/// Connections at a time; more wait in the listener's queue.
const CONNECTIONS: usize = 1024;

/// Pause after a failed accept, as when file descriptors run out: time for connections to end.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves the web chat and the API until `shutdown`, then sends the replies under way, for five seconds at most.
///
/// # Errors
/// None today; the signature leaves room for a listener that is lost for good.
pub async fn run(listener: TcpListener, service: Service, settings: WebSettings, shutdown: CancellationToken) -> io::Result<()> {
    let router = router(service, settings);
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
            (slot, Ok((stream, _address))) => {
                let (router, shutdown) = (router.clone(), shutdown.clone());
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
    Ok(())
}

/// Serves one connection. How it ends is the client's affair: nothing about a client is logged.
async fn serve(stream: TcpStream, router: Router, shutdown: CancellationToken) {
    // Replies are small and written at once; waiting to fill a packet would only delay them.
    let _ = stream.set_nodelay(true);
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(HEAD_TIMEOUT)
        .keep_alive_timeout(HEAD_TIMEOUT);
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
