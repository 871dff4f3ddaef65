//! The chat in a frame on another site: who may hold it, and the headers that say so. Not for: what it shows (`pages`), or how a site takes it
//! in (`docs/inbaddning.md`).

use axum::{http::HeaderValue, response::Response};

use super::{WebSettings, headers};

/// Where the chat for frames lies, under `/` and under each language.
pub(super) const PATH: &str = "/embed";

/// It is the address of the chat for frames, under whatever language.
pub(super) fn is_at(path: &str) -> bool {
    let before = path.trim_end_matches('/').strip_suffix(PATH);
    before.is_some_and(|language| !language.trim_start_matches('/').contains('/'))
}

/// On a response that the allowed sites may hold in a frame: its content security policy.
#[derive(Clone, Debug)]
pub(super) struct Framed(pub(super) HeaderValue);

impl Framed {
    /// `None` where no site is allowed.
    pub(super) fn by(settings: &WebSettings) -> Option<Self> {
        let origins = &settings.embed_origins;
        let policy = headers::policy(&origins.join(" "));
        // The configuration takes origins alone; anything else allows nobody.
        (!origins.is_empty()).then(|| HeaderValue::try_from(policy).ok().map(Self))?
    }

    /// Lets the allowed sites hold this response.
    pub(super) fn admitted(&self, mut response: Response) -> Response {
        response.extensions_mut().insert(self.clone());
        response
    }
}
