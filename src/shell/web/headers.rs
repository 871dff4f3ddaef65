//! The headers that every response carries (promises 14 to 16): pages, refusals, files and JSON alike. Not for: headers of one route.

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

use super::embed::Framed;

/// What a page may do, and that nobody may hold it in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// Checked by the compiler: as texts they would be read anew for each response.
const SECURITY: [(HeaderName, HeaderValue); 11] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (RESOURCE_POLICY, HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        HeaderValue::from_static("require-corp"),
    ),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(
            "accelerometer=(), attribution-reporting=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), \
             clipboard-write=(), compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), \
             gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), \
             microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), \
             publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), web-share=(), window-management=(), \
             xr-spatial-tracking=()",
        ),
    ),
    (HeaderName::from_static("x-dns-prefetch-control"), HeaderValue::from_static("off")),
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noarchive")),
];

/// The policy of a page that these origins, parted by blanks, may hold in a frame.
pub(super) fn policy(origins: &str) -> String {
    POLICY.replace("frame-ancestors 'none'", &format!("frame-ancestors {origins}"))
}

/// Lets pages on other sites use a response, whatever they demand of what they load.
pub(super) const SHARED: (HeaderName, HeaderValue) = (RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Adds what is missing; a route that has set one of these itself keeps it. A page that others may hold in a frame says so, and is not denied.
pub(in crate::shell) async fn secure(mut response: Response) -> Response {
    let framed = response.extensions_mut().remove::<Framed>();
    let denied = framed.is_none();
    if let Some(Framed(policy)) = framed {
        let (name, value) = SHARED;
        response.headers_mut().insert(name, value);
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let headers = response.headers_mut();
    headers.reserve(SECURITY.len());
    for (name, value) in SECURITY {
        if denied || name != header::X_FRAME_OPTIONS {
            headers.entry(name).or_insert(value);
        }
    }
    response
}
