//! TLS without a proxy: a certificate and its key from two files, read anew when they change. Not for: getting a certificate, nor for what is served.

use std::{
    fs,
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwap;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        pki_types::{CertificateDer, PrivateKeyDer, pem, pem::PemObject as _},
    },
};
use tokio_util::sync::CancellationToken;

/// How often the files are looked at.
const LOOK: Duration = Duration::from_secs(10);

/// Why there is no TLS.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file that cannot be read, or holds nothing of its kind.
    #[error("{}: no {what} in PEM form can be read from it ({cause}); write a file that this account may read", file.display())]
    File {
        /// Which file.
        file: PathBuf,
        /// What it should hold.
        what: &'static str,
        /// What is wrong.
        cause: pem::Error,
    },
    /// They do not belong together, or are of a kind that is not known.
    #[error("the certificate and the key under [web] cannot be used: {0}; name the key that the certificate was made for")]
    Pair(#[from] rustls::Error),
}

/// A certificate that is used, and looked after. Cloning it is cheap.
#[derive(Clone)]
pub struct Tls {
    cert: PathBuf,
    key: PathBuf,
    look: Duration,
    used: Arc<ArcSwap<ServerConfig>>,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").field("cert", &self.cert).finish_non_exhaustive()
    }
}

impl Tls {
    /// Reads the two files.
    ///
    /// # Errors
    /// When one cannot be read, or they do not fit.
    pub fn load(cert: PathBuf, key: PathBuf) -> Result<Self, TlsError> {
        Self::look_every(LOOK, cert, key)
    }

    /// The same, looked at at other times, for tests.
    ///
    /// # Errors
    /// As [`Tls::load`].
    pub fn look_every(look: Duration, cert: PathBuf, key: PathBuf) -> Result<Self, TlsError> {
        let used = Arc::new(ArcSwap::from_pointee(read(&cert, &key)?));
        Ok(Self { cert, key, look, used })
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(self.used.load_full())
    }

    /// Takes changed files in until `shutdown`. Ones that cannot be used leave the certificate before in its place.
    pub(super) async fn keep(self, shutdown: CancellationToken) {
        let mut known = self.state();
        loop {
            tokio::select! {
                () = shutdown.cancelled() => return,
                () = tokio::time::sleep(self.look) => {}
            }
            let now = self.state();
            if now == known {
                continue;
            }
            known = now;
            match read(&self.cert, &self.key) {
                Ok(config) => {
                    self.used.store(Arc::new(config));
                    tracing::info!("the certificate was read anew");
                }
                Err(error) => tracing::error!(cause = %error, "the certificate has changed and cannot be used; the one before stays"),
            }
        }
    }

    /// When each file was changed last, and how long it is.
    fn state(&self) -> [Option<(SystemTime, u64)>; 2] {
        [&self.cert, &self.key].map(|file| {
            let about = fs::metadata(file).ok()?;
            Some((about.modified().ok()?, about.len()))
        })
    }
}

fn read(cert: &PathBuf, key: &PathBuf) -> Result<ServerConfig, TlsError> {
    let fault = |file: &PathBuf, what| {
        let file = file.clone();
        move |cause| TlsError::File { file, what, cause }
    };
    let no_cert = fault(cert, "certificate");
    let chain = CertificateDer::pem_file_iter(cert).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let chain = chain.and_then(|chain| {
        if chain.is_empty() {
            Err(pem::Error::NoItemsFound)
        } else {
            Ok(chain)
        }
    });
    let chain = chain.map_err(no_cert)?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(fault(key, "private key"))?;
    // Named here: another dependency may bring another provider, and rustls then refuses to choose.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let mut config = builder.with_no_client_auth().with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
