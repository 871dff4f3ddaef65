//! Every state of every page, written to `target/pages/` for the validator of HTML (`make html`). Not for: judging HTML.

use std::{collections::BTreeSet, fs, path::Path};

use axum::{
    body::Body,
    http::{Request, header},
};
use slussen::{config::Operator, shell::web::WebSettings};

use super::{call_with, length::LANGUAGES, service};

/// A name, a path behind the language, and what is sent there; nothing for a page that is only opened.
const STATES: [(&str, &str, &str); 15] = [
    ("first", "", ""),
    ("safety", "/sakerhet", ""),
    ("access", "/tillganglighet", ""),
    ("about", "/om", ""),
    ("terms", "/villkor", ""),
    ("missing", "/finns/inte", ""),
    ("embed", "/embed", ""),
    ("embedded-answer", "/embed", "press=vad-ar-origo"),
    ("greeting", "", "text=hej"),
    ("answer", "", "press=vad-ar-operation-kvinnofrid"),
    ("unknown", "", "text=vad+kostar+en+bil"),
    ("referral", "", "text=min+man+sl%C3%A5r+mig"),
    ("danger", "", "text=han+ska+d%C3%B6da+mig+nu"),
    ("other", "", "press=other"),
    ("refused", "", "press=No+Id"),
];

#[tokio::test]
async fn every_state_is_written_down() {
    let folder = Path::new("target/pages");
    if folder.exists() {
        fs::remove_dir_all(folder).expect("the old pages go");
    }
    fs::create_dir_all(folder).expect("the folder");
    let settings = WebSettings {
        embed_origins: vec!["https://kommunen.example".to_owned()],
        operator: Some(Operator {
            name: "Kommunen & Co".to_owned(),
            contact: "https://example.org/?a=1&b=2".to_owned(),
        }),
        ..WebSettings::default()
    };
    let mut ids = BTreeSet::new();
    for language in LANGUAGES {
        for (name, path, sent) in STATES {
            let address = format!("/{language}{path}");
            let request = if sent.is_empty() {
                Request::get(address).body(Body::empty())
            } else {
                let kind = "application/x-www-form-urlencoded";
                Request::post(address).header(header::CONTENT_TYPE, kind).body(Body::from(sent))
            };
            let page = call_with(service(), settings.clone(), request.expect("a request")).await.body;
            assert!(page.starts_with("<!doctype html>"), "{language} {name}");
            assert!(page.contains("lang=\"sv\"") || language == "en", "{language} {name}");
            ids.insert(page.len());
            // The blanks at the end are no part of the page.
            fs::write(folder.join(format!("{name}-{language}.html")), page.trim_end()).expect("written");
        }
    }
    for language in ["sv", "ar"] {
        let leave = Request::get(format!("/{language}/lamna")).body(Body::empty()).expect("a request");
        let page = call_with(service(), settings.clone(), leave).await.body;
        fs::write(folder.join(format!("leave-{language}.html")), page).expect("written");
    }
    assert!(ids.len() > 50, "pages differ");
}
