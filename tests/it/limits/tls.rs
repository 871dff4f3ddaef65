//! TLS without a proxy: the certificate is shown, a new one is taken in, a broken one is not; browsers are told to come encrypted only where they do.
//! Not for: TLS itself.

use std::{fs, path::Path, sync::Arc, time::Duration};

use slussen::{
    config::Limits,
    shell::web::{WebSettings, tls::Tls},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::{sleep, timeout},
};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore, crypto,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    },
};

use super::{PATIENCE, Server, service, settings, start};

/// Writes a certificate for `localhost` and its key.
fn certificate(folder: &Path) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let pem = made.cert.pem();
    fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).expect("written");
    fs::write(folder.join("cert.pem"), &pem).expect("written");
    CertificateDer::from_pem_slice(pem.as_bytes()).expect("PEM")
}

fn load(folder: &Path) -> Result<Tls, String> {
    let look = Duration::from_millis(20);
    Tls::look_every(look, folder.join("cert.pem"), folder.join("key.pem")).map_err(|error| error.to_string())
}

/// Asks for a page over TLS by HTTP/1.1, trusting one certificate alone. `None` where the server shows another.
async fn ask(server: &Server, trusted: &CertificateDer<'static>) -> Option<String> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).expect("a certificate");
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = TlsConnector::from(Arc::new(config));
    let name = ServerName::try_from("localhost").expect("a name");
    let mut stream = timeout(PATIENCE, connector.connect(name, server.connect().await))
        .await
        .expect("in time")
        .ok()?;
    let request = b"GET /om HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    stream.write_all(request).await.expect("sent");
    let mut reply = Vec::new();
    let _unclean = timeout(PATIENCE, stream.read_to_end(&mut reply)).await.expect("in time");
    Some(String::from_utf8(reply).expect("UTF-8"))
}

/// Waits until a certificate is shown.
async fn shown(server: &Server, trusted: &CertificateDer<'static>) {
    let waiting = async {
        while ask(server, trusted).await.is_none() {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, waiting).await.expect("the certificate is taken in");
}

#[tokio::test]
async fn certificates_are_taken_in_while_it_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = certificate(folder.path());
    let tls = load(folder.path()).expect("a pair");
    let server = start(
        service(),
        WebSettings {
            tls: Some(tls),
            ..settings(Limits::default())
        },
    )
    .await;
    let reply = ask(&server, &first).await.expect("trusted");
    super::status(&reply, 200);
    assert!(reply.contains("\r\nstrict-transport-security: max-age=31536000\r\n"), "{reply}");

    let second = certificate(folder.path());
    shown(&server, &second).await;
    assert!(ask(&server, &first).await.is_none(), "the first is shown no more");
    fs::write(folder.path().join("cert.pem"), "broken").expect("written");
    sleep(Duration::from_millis(200)).await;
    super::status(&ask(&server, &second).await.expect("the one before stays"), 200);
    let third = certificate(folder.path());
    shown(&server, &third).await;

    let mut plain = server.connect().await;
    plain.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("sent");
    assert!(
        !super::read_bytes(&mut plain).await.starts_with(b"HTTP"),
        "nothing is said in the clear"
    );
}

#[test]
fn what_is_no_certificate_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(load(folder.path()).expect_err("nothing").contains("cert.pem: no certificate"));
    certificate(folder.path());
    fs::write(folder.path().join("cert.pem"), "no PEM").expect("written");
    assert!(load(folder.path()).expect_err("empty").contains("cert.pem: no certificate"));
    certificate(folder.path());
    fs::write(folder.path().join("key.pem"), "no PEM").expect("written");
    assert!(load(folder.path()).expect_err("no key").contains("key.pem: no private key"));
    let other = tempfile::tempdir().expect("a folder");
    certificate(other.path());
    certificate(folder.path());
    fs::copy(other.path().join("key.pem"), folder.path().join("key.pem")).expect("copied");
    assert!(load(folder.path()).expect_err("no pair").contains("cannot be used"));
}

#[tokio::test]
async fn browsers_are_told_to_come_encrypted_where_the_proxy_says_that_they_do() {
    const TOLD: &str = "strict-transport-security";
    let server = start(service(), settings(Limits::default())).await;
    let ask = async |server: &Server, proto: &str| {
        let from = format!("192.0.2.1\r\nX-Forwarded-Proto: {proto}");
        server.ask("GET /om", &from, "").await
    };
    assert!(ask(&server, "https").await.contains(TOLD));
    assert!(!ask(&server, "http").await.contains(TOLD));
    let nobody = WebSettings {
        trusted_proxies: Vec::new(),
        ..settings(Limits::default())
    };
    assert!(!ask(&start(service(), nobody).await, "https").await.contains(TOLD));
}
