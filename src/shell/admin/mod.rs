//! For those who look after the knowledge of a running program: reload, preview, roll back, see how things are. Commands reach it through a socket in the data
//! folder, which the file system guards; people by pages, and programs by tokens, on a listener of its own. Not for: the public web, which does not know of it.

mod acts;
mod api;
mod client;
mod compare;
mod gate;
mod guard;
mod pages;
mod refusal;
mod rights;
mod server;
mod sessions;
mod socket;
mod token;
mod view;
mod wording;

use std::sync::Arc;

use axum::{
    Router, middleware,
    routing::{get, post},
};
pub use client::{ask, socket_path};
pub use gate::{Closed, Gate, Known, issue};
pub use guard::Peer;
pub use rights::{METRICS, ROUTES, Right};
pub use server::run as run_page;
use sessions::Sessions;
pub use sessions::Ticks;
pub use socket::{Socket, bind, run};
pub use token::run as print_token;
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;

use super::{health::Health, knowledge::Keeper, web::headers};

/// What the operator decides about the page.
#[derive(Clone, Debug, Default)]
pub struct AdminSettings {
    /// Host names that requests may carry, without port, besides those of this machine alone.
    pub allowed_hosts: Vec<String>,
    /// Whether `/metrics` asks for no token.
    pub metrics_open: bool,
    /// How the other parts are doing.
    pub health: Health,
}

/// What every handler is handed. Cloning it is cheap.
#[derive(Clone)]
struct App {
    keeper: Keeper,
    gate: Arc<Gate>,
    sessions: Arc<Sessions>,
    settings: Arc<AdminSettings>,
    /// Previews take seconds: one at a time.
    previews: Arc<Semaphore>,
}

/// Every route of the listener, with every guard around it: what the server serves and what tests call.
pub fn router(keeper: Keeper, gate: Arc<Gate>, settings: AdminSettings, ticks: Ticks) -> Router {
    let app = App {
        gate,
        sessions: Arc::new(Sessions::new(ticks)),
        settings: Arc::new(settings),
        previews: Arc::new(Semaphore::new(1)),
        keeper: keeper.clone(),
    };
    Router::new()
        .route("/", get(pages::root))
        .route("/admin", get(pages::status))
        .route(guard::LOGIN, get(pages::sign_in).post(acts::sign_in))
        .route("/admin/logga-ut", post(acts::sign_out))
        .route("/admin/versioner", get(pages::versions))
        .route("/admin/versioner/jamfor", get(pages::compared))
        .route("/admin/versioner/ta-tillbaka", post(acts::roll_back))
        .route("/admin/ladda-om", get(pages::change).post(acts::reload))
        .route("/admin/ladda-om/visa", post(acts::preview))
        .route("/admin/fel", get(pages::faults))
        .route("/admin/tjanster", get(pages::services))
        .route("/admin/prova", get(pages::trying).post(acts::try_out))
        .route("/admin/siffror", get(pages::figures))
        .route("/admin/logg", get(pages::audit))
        .route(guard::STYLE, get(pages::style))
        .route(METRICS, get(pages::metrics))
        .with_state(app.clone())
        .merge(api::router(keeper))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(app, guard::guard))
        .layer(middleware::map_response(headers::secure))
}
