//! Serves the admin API on a socket in the data folder that only the account of this process may open. Not for: what it serves (`api`).

use std::{io, path::Path};

use tokio_util::sync::CancellationToken;

use super::{
    api::{Who, router},
    client::socket_path,
};
#[cfg(unix)]
use crate::shell::knowledge::How;
use crate::shell::knowledge::Keeper;

/// A socket that is listened on.
#[cfg(unix)]
pub type Socket = tokio::net::UnixListener;

/// Nothing, where the operating system has no such sockets.
#[cfg(not(unix))]
pub type Socket = std::convert::Infallible;

/// Listens in the data folder. A socket that another process left behind is replaced; one that is answered is not.
///
/// # Errors
/// Another process answers there, or the folder cannot be written to.
#[cfg(unix)]
pub fn bind(data: &Path) -> io::Result<Socket> {
    use std::{
        fs,
        os::unix::{fs::DirBuilderExt as _, fs::PermissionsExt as _, net::UnixStream},
    };

    let path = socket_path(data);
    let folder = path.parent().unwrap_or(data);
    // The folder is closed to others before the socket is in it.
    match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        Ok(()) | Err(_) => fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?,
    }
    if UnixStream::connect(&path).is_ok() {
        return Err(io::ErrorKind::AddrInUse.into());
    }
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    Socket::bind(&path)
}

/// # Errors
/// Always: there are no such sockets here.
#[cfg(not(unix))]
pub fn bind(_data: &Path) -> io::Result<Socket> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Serves until `shutdown`.
///
/// # Errors
/// The socket is lost.
#[cfg(unix)]
pub async fn run(socket: Socket, keeper: Keeper, shutdown: CancellationToken) -> io::Result<()> {
    use axum::{
        extract::{
            Request,
            connect_info::{ConnectInfo, Connected},
        },
        middleware::{self, Next},
        serve::IncomingStream,
    };

    /// The account at the other end.
    #[derive(Clone)]
    struct Peer(Who);

    impl Connected<IncomingStream<'_, Socket>> for Peer {
        fn connect_info(stream: IncomingStream<'_, Socket>) -> Self {
            let account = stream.io().peer_cred().map(|peer| format!("uid {}", peer.uid()));
            Self(Who {
                name: account.unwrap_or_else(|_| "uid ?".to_owned()),
                how: How::Command,
                // The file system lets nobody else in.
                may_confirm: true,
            })
        }
    }

    let named = middleware::from_fn(async |mut request: Request, next: Next| {
        if let Some(ConnectInfo(Peer(who))) = request.extensions().get::<ConnectInfo<Peer>>().cloned() {
            request.extensions_mut().insert(who);
        }
        next.run(request).await
    });
    let service = router(keeper).layer(named).into_make_service_with_connect_info::<Peer>();
    axum::serve(socket, service)
        .with_graceful_shutdown(shutdown.cancelled_owned())
        .await
}

/// # Errors
/// None: there is nothing to serve.
#[cfg(not(unix))]
pub async fn run(socket: Socket, _keeper: Keeper, _shutdown: CancellationToken) -> io::Result<()> {
    match socket {}
}
