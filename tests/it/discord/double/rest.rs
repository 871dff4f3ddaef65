//! The double's REST interface.

use std::sync::{Arc, atomic::Ordering};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::{
    super::schema,
    APPLICATION, BOT, Loss, Request, Rule, Shared, TOKEN,
    payloads::{message, user},
};

pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

async fn answer(State(shared): State<Arc<Shared>>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let at = Instant::now();
    let prefix = *shared.prefix.lock().expect("no panic");
    let whole = uri.path().strip_prefix(prefix).unwrap_or("/elsewhere");
    let path = whole.strip_prefix("/api/v10").unwrap_or(whole).to_owned();
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    if shared.checks.load(Ordering::Relaxed) {
        check(&shared, &method, whole, &path, &headers, &body);
    }
    let request = Request {
        method: method.clone(),
        path: path.clone(),
        body: body.clone(),
        at,
    };
    // The test may be over before the bot is.
    let _over = shared.requests.send(request);
    if let Some(refusal) = refusal(&shared, &path) {
        return refusal;
    }
    let to_people = ["/channels/", "/interactions/", "/webhooks/"]
        .iter()
        .any(|beginning| path.starts_with(beginning));
    let loss = loss(&shared, &path);
    if to_people && method != Method::GET && !path.ends_with("/typing") {
        let _permit = shared.gate.acquire().await.expect("open");
    }
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let found = match (method.as_str(), parts.as_slice()) {
        ("GET", ["gateway", "bot"]) => {
            let limit = json!({"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1});
            let shards = shared.shards.load(Ordering::Relaxed);
            json!({"url": format!("ws://{}", shared.gateway), "shards": shards, "session_start_limit": limit})
        }
        ("GET", ["gateway"]) => json!({"url": format!("ws://{}/?v=9", shared.gateway)}),
        ("GET", ["users", "@me"]) => user(BOT, true),
        ("GET", ["oauth2" | "applications", .., "@me"]) => json!({"id": APPLICATION.to_string(), "flags": 0, "name": "slussen"}),
        ("GET", ["applications", _, "commands"]) => shared.commands.lock().expect("no panic").clone(),
        ("PUT", ["applications", _, "commands"]) => {
            *shared.commands.lock().expect("no panic") = as_kept(body);
            shared.commands.lock().expect("no panic").clone()
        }
        ("GET", ["channels", _, "messages", id]) => match shared.messages.lock().expect("no panic").get(*id) {
            Some(message) => message.clone(),
            None => return refused(404, 10_008, "Unknown Message"),
        },
        ("POST", ["channels", _, "typing"]) => return StatusCode::NO_CONTENT.into_response(),
        ("POST", ["interactions", _, token, "callback"]) => {
            let first = shared.acknowledged.lock().expect("no panic").insert((*token).to_owned());
            if !first {
                return refused(400, 40_060, "Interaction has already been acknowledged.");
            }
            Value::Null
        }
        ("POST", ["channels", _, "messages"]) => {
            let nonce = body["nonce"]
                .as_str()
                .filter(|_| body["enforce_nonce"] == json!(true))
                .map(str::to_owned);
            let mut made = shared.made.lock().expect("no panic");
            if nonce.is_none() || !made.contains(&nonce) {
                made.push(nonce);
            }
            message(1, "sent", BOT, true)
        }
        ("POST" | "PATCH", ["webhooks", _, token, ..]) => {
            if !shared.acknowledged.lock().expect("no panic").contains(*token) {
                return refused(404, 10_015, "Unknown Webhook");
            }
            message(1, "sent", BOT, true)
        }
        _unknown => return refused(404, 0, "404"),
    };
    match loss {
        Some(Loss::Hang) => std::future::pending::<()>().await,
        Some(Loss::Fault) => return refused(500, 0, "a fault"),
        None => {}
    }
    if found.is_null() {
        return StatusCode::NO_CONTENT.into_response();
    }
    axum::Json(found).into_response()
}

/// What is wrong with a request, as Discord would see it.
fn check(shared: &Shared, method: &Method, whole: &str, path: &str, headers: &HeaderMap, body: &Value) {
    let mut faults: Vec<String> = schema::check(method.as_str(), path, body).err().into_iter().collect();
    if !whole.starts_with("/api/v10/") {
        faults.push(format!("{whole} names no version"));
    }
    let header = |name: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    };
    if header("authorization") != format!("Bot {TOKEN}") {
        faults.push(format!("{path} came without the token"));
    }
    if !header("user-agent").starts_with("DiscordBot (") {
        faults.push(format!("{path} came from {:?}", header("user-agent")));
    }
    if body.get("content").or_else(|| body.pointer("/data/content")).is_some() {
        let mentions = body.get("allowed_mentions").or_else(|| body.pointer("/data/allowed_mentions"));
        if mentions.and_then(|mentions| mentions.get("parse")) != Some(&json!([])) {
            faults.push(format!("{path} may mention somebody: {body}"));
        }
    }
    shared.faults.lock().expect("no panic").extend(faults);
}

fn refused(status: u16, code: u32, message: &str) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    (status, axum::Json(json!({"code": code, "message": message}))).into_response()
}

/// Whether the answer to a request gets lost.
fn loss(shared: &Shared, path: &str) -> Option<Loss> {
    let mut losses = shared.losses.lock().expect("no panic");
    let (_, loss, times) = losses.iter_mut().find(|(lost, _, times)| path.starts_with(lost) && *times > 0)?;
    *times -= 1;
    Some(*loss)
}

fn refusal(shared: &Shared, path: &str) -> Option<Response> {
    let mut rules = shared.rules.lock().expect("no panic");
    let rule: &mut Rule = rules.iter_mut().find(|rule| path.starts_with(rule.path) && rule.times != Some(0))?;
    rule.times = rule.times.map(|times| times - 1);
    let mut response = (StatusCode::from_u16(rule.status).expect("a status"), axum::Json(rule.body.clone())).into_response();
    for (name, value) in &rule.headers {
        response.headers_mut().insert(*name, value.parse().expect("a header"));
    }
    Some(response)
}

/// Commands as Discord gives them back: with fields of its own, and permissions as text.
fn as_kept(mut commands: Value) -> Value {
    for (number, command) in commands.as_array_mut().expect("a list").iter_mut().enumerate() {
        command["id"] = json!((5000 + number).to_string());
        command["application_id"] = json!(APPLICATION.to_string());
        command["version"] = json!("1");
        command["nsfw"] = json!(false);
        let permissions = command["default_member_permissions"].as_u64().map(|bits| bits.to_string());
        command["default_member_permissions"] = json!(permissions);
    }
    commands
}
