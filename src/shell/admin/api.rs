//! The routes of the admin API and what they take and give. Not for: who may reach them (`socket`, `guard`).

use axum::{
    Extension, Json, Router,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::task::spawn_blocking;

use crate::{
    knowledge::Fault,
    shell::knowledge::{How, Keeper},
};

/// What to reload.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Reload {
    /// Routes whose change is wanted, by id.
    pub(super) confirm: Vec<String>,
    /// The version that was looked at.
    pub(super) base: Option<u64>,
    /// Who asks: a role.
    pub(super) by: Option<String>,
}

/// What to bring back.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Rollback {
    /// The generation; the one before when left out.
    pub(super) to: Option<u64>,
    /// Who asks: a role.
    pub(super) by: Option<String>,
}

/// Who asks, as the operating system or a token says; set by what serves the routes.
#[derive(Clone, Debug)]
pub(super) struct Who {
    /// As the audit writes it.
    pub(super) name: String,
    /// By which way.
    pub(super) how: How,
    /// Whether routes may be confirmed.
    pub(super) may_confirm: bool,
}

/// Every route. The caller adds a [`Who`] to each request.
pub(super) fn router(keeper: Keeper) -> Router {
    Router::new()
        .route("/admin/v1/status", get(status))
        .route("/admin/v1/preview", post(preview))
        .route("/admin/v1/reload", post(reload))
        .route("/admin/v1/rollback", post(rollback))
        .layer(Extension(keeper))
}

async fn status(Extension(keeper): Extension<Keeper>) -> Response {
    blocking(move || Ok(keeper.status())).await
}

async fn preview(Extension(keeper): Extension<Keeper>) -> Response {
    blocking(move || keeper.preview()).await
}

async fn reload(Extension(keeper): Extension<Keeper>, Extension(who): Extension<Who>, Json(wanted): Json<Reload>) -> Response {
    if !who.may_confirm && !wanted.confirm.is_empty() {
        return (StatusCode::FORBIDDEN, Json(json!({ "error": "may-not" }))).into_response();
    }
    let by = named(&who, wanted.by);
    blocking(move || keeper.reload_after(&by, who.how, &wanted.confirm, wanted.base)).await
}

async fn rollback(Extension(keeper): Extension<Keeper>, Extension(who): Extension<Who>, Json(wanted): Json<Rollback>) -> Response {
    let by = named(&who, wanted.by);
    blocking(move || keeper.rollback(wanted.to, &by, who.how)).await
}

/// The role that was given, never without the account.
fn named(who: &Who, role: Option<String>) -> String {
    let role: String = role
        .unwrap_or_default()
        .chars()
        .filter(|letter| !letter.is_control())
        .take(64)
        .collect();
    match role.trim() {
        "" => who.name.clone(),
        role => format!("{role} ({})", who.name),
    }
}

/// Runs what takes a while where it holds nobody up. Faults come as 422 with all of them.
async fn blocking<T: Serialize + Send + 'static>(work: impl FnOnce() -> Result<T, Vec<Fault>> + Send + 'static) -> Response {
    match spawn_blocking(work).await {
        Ok(Ok(done)) => Json(done).into_response(),
        Ok(Err(faults)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "faults": faults }))).into_response(),
        Err(_broken_off) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
