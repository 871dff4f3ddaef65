//! The web chat and the HTTP API: pages that work without JavaScript, a quick exit, and JSON for programs.
//! Not for: deciding what to answer (`engine`), or anything that another channel needs as well (`shell::service`, `shell::wire`).

mod api;
mod assets;
pub(super) mod body;
mod client;
pub mod connections;
#[cfg(feature = "discord")]
mod discord;
mod embed;
pub(super) mod headers;
pub(super) mod host;
mod limits;
mod pad;
mod pages;
mod refusal;
mod server;
mod shelf;
pub mod tls;
mod view;

use std::{ops::Deref, sync::Arc};

use axum::{Router, http::StatusCode, middleware, routing::get};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

pub use server::run;

use crate::{
    config::{Limits, Operator},
    knowledge::Language,
    shell::{health::Health, sentences::Sentences, service::Service},
};

/// What the operator decides.
#[derive(Clone, Debug)]
pub struct WebSettings {
    /// Where the quick exit leads: an everyday page that says nothing about this one.
    pub exit_url: String,
    /// Host names that a request may carry, without port; empty for any.
    pub allowed_hosts: Vec<String>,
    /// The sites that may hold the chat in a frame, as origins (`https://kommunen.example`); empty for none.
    pub embed_origins: Vec<String>,
    /// Networks of the proxies whose word on clients is taken.
    pub trusted_proxies: Vec<ipnet::IpNet>,
    /// How much is taken in.
    pub limits: Limits,
    /// The certificate, where no proxy sees to encryption.
    pub tls: Option<tls::Tls>,
    /// Who runs the service, for the page about it.
    pub operator: Option<Operator>,
    /// How the other parts are doing, for `/readyz`.
    pub health: Health,
    /// Answers what Discord sends by HTTP; absent where the operator has not chosen so.
    #[cfg(feature = "discord")]
    pub discord: Option<crate::shell::discord::endpoint::Endpoint>,
}

impl Default for WebSettings {
    fn default() -> Self {
        Self {
            exit_url: "https://www.smhi.se/".to_owned(),
            allowed_hosts: Vec::new(),
            embed_origins: Vec::new(),
            trusted_proxies: Vec::new(),
            limits: Limits::default(),
            tls: None,
            operator: None,
            health: Health::default(),
            #[cfg(feature = "discord")]
            discord: None,
        }
    }
}

/// What every handler is handed. Cloning it counts one more and nothing else: every guard around a route clones all that lies within it.
#[derive(Clone)]
struct App(Arc<Furnishing>);

/// What it is made of.
struct Furnishing {
    service: Service,
    settings: WebSettings,
    /// Present where some site may hold the chat in a frame.
    framed: Option<embed::Framed>,
    gauges: limits::Gauges,
    shelf: shelf::Shelf,
}

impl Deref for App {
    type Target = Furnishing;

    fn deref(&self) -> &Furnishing {
        &self.0
    }
}

impl App {
    /// The languages of the pages, the default first.
    fn languages(&self) -> Vec<Language> {
        self.texts().languages()
    }

    /// The sentences of the snapshot that answers now.
    fn texts(&self) -> Sentences {
        Sentences::of(&self.service)
    }
}

/// The networks that a checked configuration names; an address is a network of one.
pub fn networks(names: &[String]) -> Vec<ipnet::IpNet> {
    let network = |name: &String| name.parse().ok().or_else(|| name.parse::<std::net::IpAddr>().ok().map(Into::into));
    names.iter().filter_map(network).collect()
}

/// The pages, each without a language and in every one, with and without a slash at the end.
fn page_routes() -> Router<App> {
    let home = || get(pages::home).post(pages::answer);
    let pages = [
        (embed::PATH, home()),
        ("/sakerhet", get(pages::safety)),
        ("/tillganglighet", get(pages::access)),
        ("/om", get(pages::about)),
        ("/villkor", get(pages::terms)),
        ("/lamna", get(pages::leave)),
    ];
    let first = Router::new().route("/", home()).route("/{lang}", home()).route("/{lang}/", home());
    pages.into_iter().fold(first, |routes, (path, page)| {
        routes
            .route(path, page.clone())
            .route(&format!("{path}/"), page.clone())
            .route(&format!("/{{lang}}{path}"), page.clone())
            .route(&format!("/{{lang}}{path}/"), page)
    })
}

/// Every route, with every guard around it: what the server serves and what tests call.
pub fn router(service: Service, settings: WebSettings) -> Router {
    #[cfg(feature = "discord")]
    let from_discord = discord::routes(settings.discord.clone());
    #[cfg(not(feature = "discord"))]
    let from_discord = Router::new();
    let app = App(Arc::new(Furnishing {
        service,
        framed: embed::Framed::by(&settings),
        gauges: limits::Gauges::new(&settings.limits),
        shelf: shelf::Shelf::new(),
        settings,
    }));
    let request_timeout = app.settings.limits.request_timeout;
    // From the outside in: every response gets the headers, every reply is filled up, every refusal is dressed, a slow client is cut off, a broken
    // handler is caught; too much is refused, save referrals. All of them in one layer, as each layer is put in a box anew for each request.
    let guards = (
        middleware::from_fn_with_state(app.clone(), client::only_encrypted),
        middleware::map_response(headers::secure),
        middleware::from_fn(pad::fill),
        middleware::from_fn_with_state(app.clone(), refusal::dress),
        TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, request_timeout),
        CatchPanicLayer::custom(|_| refusal::bare(StatusCode::INTERNAL_SERVER_ERROR)),
        middleware::from_fn(body::bound),
        middleware::from_fn_with_state(app.clone(), limits::weigh),
    );
    page_routes()
        .merge(assets::routes())
        .merge(api::routes())
        .merge(from_discord)
        .layer(guards)
        .with_state(app)
}
