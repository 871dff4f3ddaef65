//! The double's gateway.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Message as Frame,
        handshake::server::Request as Asked,
        protocol::{
            CloseFrame,
            frame::{
                Frame as Piece,
                coding::{CloseCode, Data, OpCode},
            },
        },
    },
};

use super::{APPLICATION, BOT, Order, Said, Shared, payloads::user};

pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, Arc::clone(&shared)));
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) -> Option<()> {
    let mut orders = shared.orders.subscribe();
    let mut address = String::new();
    #[expect(clippy::result_large_err, reason = "tungstenite's own signature")]
    let asked = |request: &Asked, response| {
        address = request.uri().to_string();
        Ok(response)
    };
    let mut socket = tokio_tungstenite::accept_hdr_async(stream, asked).await.ok()?;
    shared.addresses.lock().expect("no panic").push(address);
    let interval = shared.heartbeat.load(Ordering::Relaxed);
    send(
        &mut socket,
        &json!({"op": 10, "d": {"heartbeat_interval": interval, "_trace": ["a"]}}),
    )
    .await?;
    let mut acknowledges = true;
    loop {
        tokio::select! {
            order = orders.recv() => match order.ok()? {
                Order::Send(value) => send(&mut socket, &value).await?,
                Order::Raw(text) => socket.send(Frame::Text(text)).await.ok()?,
                Order::Binary(value) => socket.send(Frame::Binary(value.to_string().into_bytes())).await.ok()?,
                Order::Pieces(value) => in_pieces(&mut socket, &value.to_string()).await?,
                Order::Ping => socket.send(Frame::Ping(vec![1])).await.ok()?,
                Order::Close(code) => return close(socket, code).await,
                Order::Drop => return None,
                Order::Mute => acknowledges = false,
            },
            received = socket.next() => {
                let text = match received?.ok()? {
                    Frame::Text(text) => text,
                    Frame::Close(frame) => {
                        say(&shared, Said::Closed(frame.map(|frame| u16::from(frame.code))));
                        return None;
                    }
                    Frame::Binary(_) | Frame::Ping(_) | Frame::Pong(_) | Frame::Frame(_) => continue,
                };
                let value: Value = serde_json::from_str(&text).expect("JSON");
                let data = value.get("d").cloned().unwrap_or_default();
                match value.get("op").and_then(Value::as_u64) {
                    Some(1) => {
                        say(&shared, Said::Beat);
                        if acknowledges {
                            send(&mut socket, &json!({"op": 11})).await?;
                        }
                    }
                    Some(2) => {
                        let number = data.get("shard").cloned().unwrap_or_default();
                        say(&shared, Said::Identify(data));
                        let code = shared.closes.lock().expect("no panic").pop();
                        if let Some(code) = code {
                            return close(socket, code).await;
                        }
                        send(&mut socket, &ready(&shared, &number)).await?;
                    }
                    Some(6) => {
                        say(&shared, Said::Resume(data));
                        let resumes = shared.resumes.load(Ordering::Relaxed);
                        let sequence = shared.sequence.load(Ordering::Relaxed);
                        let taken = json!({"op": 0, "t": "RESUMED", "s": sequence, "d": {}});
                        send(&mut socket, &if resumes { taken } else { json!({"op": 9, "d": false}) }).await?;
                    }
                    _other => {}
                }
            }
        }
    }
}

fn ready(shared: &Shared, number: &Value) -> Value {
    let mut data = json!({
        "v": 10, "user": user(BOT, true), "guilds": [{"id": "5", "unavailable": true}], "session_id": "s1", "shard": number,
        "resume_gateway_url": format!("ws://{}", shared.gateway), "application": {"id": APPLICATION.to_string(), "flags": 0},
        "a_new_field": [1],
    });
    for field in shared.ready_without.lock().expect("no panic").iter() {
        data.as_object_mut().expect("an object").remove(*field);
    }
    json!({"op": 0, "t": "READY", "s": shared.sequence.load(Ordering::Relaxed), "d": data})
}

fn say(shared: &Shared, said: Said) {
    // The test may be over before the bot is.
    let _over = shared.said.send(said);
}

async fn send(socket: &mut WebSocketStream<TcpStream>, value: &Value) -> Option<()> {
    socket.send(Frame::Text(value.to_string())).await.ok()
}

async fn in_pieces(socket: &mut WebSocketStream<TcpStream>, text: &str) -> Option<()> {
    let pieces: Vec<&[u8]> = text.as_bytes().chunks(40).collect();
    for (number, piece) in pieces.iter().enumerate() {
        let kind = if number == 0 { Data::Text } else { Data::Continue };
        let last = number + 1 == pieces.len();
        let piece = Piece::message(piece.to_vec(), OpCode::Data(kind), last);
        socket.send(Frame::Frame(piece)).await.ok()?;
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Some(())
}

async fn close(mut socket: WebSocketStream<TcpStream>, code: u16) -> Option<()> {
    let frame = CloseFrame {
        code: CloseCode::from(code),
        reason: "".into(),
    };
    socket.close(Some(frame)).await.ok()?;
    // Until the other end has read it: a socket that is dropped at once may take the frame with it.
    let farewell = async { while socket.next().await.is_some_and(|frame| frame.is_ok()) {} };
    tokio::time::timeout(Duration::from_secs(5), farewell).await.ok()
}
