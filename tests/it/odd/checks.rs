//! What must hold of any bytes at all, wherever they come in: no panic, and an answer or a clear refusal. Used by the property tests and, by path, by the
//! fuzz targets in `fuzz/`. Not for: what is answered.

use std::sync::LazyLock;

use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use slussen::{
    config::Config,
    engine::{Channel, Inbound, Utterance, render},
    knowledge::{self, Files, Language},
    shell::{
        respond,
        service::Service,
        start,
        web::{WebSettings, router},
    },
    text::Text,
};
use tower::ServiceExt as _;

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    let config = Config::parse("c.toml", "", &|_| None).expect("no fault");
    start::service(&config).expect("no fault")
});

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Every token has its place in the original.
pub(crate) fn text(bytes: &[u8]) {
    let words = words(bytes);
    let text = Text::prepare(&words);
    let mut last = 0;
    for token in text.tokens() {
        assert!(token.start >= last && token.start < token.end, "tokens stand in order");
        assert!(words.get(token.start..token.end).is_some(), "a token is a piece of the original");
        last = token.start;
    }
}

/// Any words get the same reply twice, and never an empty one.
pub(crate) fn triage(bytes: &[u8]) {
    let inbound = Inbound {
        text: Utterance::new(words(bytes)),
        chosen: None,
        hint: None,
        channel: Channel::Web,
    };
    let now = SERVICE.now();
    let answer = || SERVICE.answer_at(&inbound, &now);
    let (first, second) = (answer(), answer());
    assert_eq!(first.seen, second.seen);
    assert_eq!(render::plain(&first.reply), render::plain(&second.reply));
    assert!(!render::plain(&first.reply).trim().is_empty(), "no empty reply");
    assert_ne!(
        first.seen.evidence.first().map(|evidence| evidence.rule.0.as_str()),
        Some("last-resort"),
        "the engine broke off"
    );
    for evidence in &first.seen.evidence {
        assert!(
            evidence.start <= evidence.end && evidence.end <= inbound.text.words().len(),
            "evidence lies in the message"
        );
    }
    if let Some(why) = SERVICE.why(&inbound.text) {
        assert!((0.0..=1.0).contains(&why.certainty), "a certainty");
        for reason in &why.reasons {
            let part = inbound.text.words().get(reason.start..reason.end);
            assert!(part.is_some_and(|part| !part.is_empty()), "a reason is a piece of the message");
        }
    }
    let alone = SERVICE.answer_risk(&inbound);
    assert!(
        alone.is_some() || !first.seen.risk,
        "who is referred at ease is referred under load"
    );
}

/// Any words can be searched for, in both languages, and scores are numbers.
pub(crate) fn search(bytes: &[u8]) {
    let words = words(bytes);
    let snapshot = SERVICE.snapshot();
    for tag in ["sv", "en"] {
        let language: Language = tag.parse().expect("a language");
        let ranking = snapshot.index().search(&words, &language);
        assert!(ranking.hits.iter().all(|hit| hit.score.is_finite() && hit.confidence.is_finite()));
    }
}

/// Any file is taken or refused with its faults, at whatever place it stands.
pub(crate) fn files(bytes: &[u8]) {
    const PLACES: [&str; 13] = [
        "knowledge/manifest.toml",
        "knowledge/languages.toml",
        "knowledge/routes.toml",
        "knowledge/smoke.toml",
        "knowledge/synonyms.toml",
        "knowledge/compounds.txt",
        "knowledge/faq/sv/odd.md",
        "knowledge/faq/en/odd.md",
        "knowledge/services/odd.toml",
        "knowledge/risk/lexicon/odd.toml",
        "knowledge/risk/rules/odd.toml",
        "knowledge/risk/model.txt",
        "locales/sv/common.ftl",
    ];
    let mut odd = Files::new();
    for place in PLACES {
        odd.add(place, bytes);
    }
    let faults = knowledge::load(&odd).err().unwrap_or_default();
    assert!(!faults.is_empty(), "odd files alone are no knowledge");
    assert!(
        faults.iter().all(|fault| !fault.problem.is_empty() && !fault.remedy.is_empty()),
        "each fault says what to do"
    );
    let configured = Config::parse("c.toml", &words(bytes), &|_| None);
    assert!(configured.is_ok() || configured.is_err_and(|faults| !faults.is_empty()));
}

/// Every line gets its line.
pub(crate) fn lines(bytes: &[u8]) {
    let mut out = Vec::new();
    respond::run(respond::Args { explain: true }, &SERVICE, bytes, &mut out);
    let written = String::from_utf8(out).expect("UTF-8");
    assert!(written.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
}

/// Any body gets an answer or a refusal with the help lines, as a message, a form, or what Discord sends; never a fault of ours.
pub(crate) async fn body(bytes: &[u8]) {
    const JSON: &str = "application/json";
    const FORM: &str = "application/x-www-form-urlencoded";
    for (path, kind) in [
        ("/api/v1/messages", JSON),
        ("/", FORM),
        ("/en", FORM),
        ("/sv-simple", "multipart/form-data; boundary=x"),
        ("/api/discord/interactions", JSON),
    ] {
        let request = Request::builder().method(Method::POST).uri(path);
        let request = request.header(header::HOST, "a").header(header::CONTENT_TYPE, kind);
        let request = request.body(Body::from(bytes.to_vec())).expect("a request");
        let response = router(SERVICE.clone(), WebSettings::default())
            .oneshot(request)
            .await
            .expect("infallible");
        let (parts, body) = response.into_parts();
        assert_ne!(parts.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        assert!(parts.headers.contains_key(header::CONTENT_SECURITY_POLICY), "{path}");
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let helps = body.windows(3).any(|window| window == b"112");
        assert!(parts.status == StatusCode::OK || helps, "{path}: {}", parts.status);
    }
}
