//! What must hold of anything at all that Discord might tell: no panic, and every task it begins comes to an end. Used by the property tests and, by path,
//! by the fuzz target `event`. Not for: what is answered, or for a gateway that misbehaves on a real socket (`discord::odd`).

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener},
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use ed25519_dalek::{Signer as _, SigningKey};
use secrecy::SecretString;
use serde_json::{Value, json};
use slussen::{
    config::Config,
    shell::{
        discord::{
            Admins, Bot, Settings, Timing,
            endpoint::{Endpoint, PublicKey, Refused},
        },
        health::Health,
        knowledge::Keeper,
    },
};
use tokio::{runtime, time::sleep};

/// Stands in the collection for whoever writes; each event here is of somebody who has not asked before, so that no limit ends what is tried.
const WRITER: &str = "42";

/// Longest wait for all that an event begins; only a fault reaches it.
const PATIENCE: Duration = Duration::from_secs(20);

static BOT: LazyLock<(Bot, Endpoint, SigningKey)> = LazyLock::new(|| {
    let config = Config::parse("c.toml", "", &|_| None).expect("no fault");
    let keeper = Keeper::start(&config).expect("no fault");
    let settings = Settings {
        token: SecretString::from("kanarie"),
        application: Some(1),
        api_url: Some(format!("http://{}", nothing_is_here())),
        admins: Admins::default(),
        gateway: false,
        events_per_minute: 1000,
        keeper: keeper.clone(),
        operator: None,
        health: Health::default(),
        timing: Timing::default(),
    };
    let bot = Bot::new(keeper.service().clone(), settings).expect("encryption");
    let key = SigningKey::from_bytes(&[7; 32]);
    let endpoint = bot.endpoint(PublicKey::parse(&hex(key.verifying_key().as_bytes())).expect("a key"));
    (bot, endpoint, key)
});

/// A server that has nothing for anybody, and ends each connection.
fn nothing_is_here() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // Most of a request comes in one piece; what does not gets its answer early.
            let _gone = stream.read(&mut vec![0; 65_536]);
            let _gone = stream.write_all(b"HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        }
    });
    address
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// The same of somebody else, and not heard before.
fn fresh(mut told: Value) -> Value {
    fn rename(value: &mut Value, writer: &str) {
        match value {
            Value::String(text) if text == WRITER => writer.clone_into(text),
            Value::Array(list) => list.iter_mut().for_each(|inner| rename(inner, writer)),
            Value::Object(map) => map.values_mut().for_each(|inner| rename(inner, writer)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    static NEXT: AtomicU64 = AtomicU64::new(1_000_000);
    let number = NEXT.fetch_add(1, Ordering::Relaxed).to_string();
    rename(&mut told, &number);
    if let Some(id) = told.get_mut("id").filter(|id| id.is_string() || id.is_u64()) {
        *id = json!(number);
    }
    told
}

/// Any bytes as the body of a request of Discord's, and any JSON as each event that the gateway tells of.
pub(crate) fn event(bytes: &[u8]) {
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let told = serde_json::from_slice::<Value>(bytes).ok();
        asked(
            told.clone()
                .map_or_else(|| bytes.to_vec(), |told| fresh(told).to_string().into_bytes()),
        )
        .await;
        for name in ["MESSAGE_CREATE", "INTERACTION_CREATE", "READY"] {
            if let Some(told) = &told {
                BOT.0.hear(name, &fresh(told.clone()));
            }
        }
        let begun = Instant::now();
        // What tells Discord of the commands goes on for as long as nobody takes them.
        while runtime::Handle::current().metrics().num_alive_tasks() > 1 {
            assert!(begun.elapsed() < PATIENCE, "every reply comes to an end");
            sleep(Duration::from_micros(100)).await;
        }
    });
}

/// Signed as Discord signs it.
async fn asked(body: Vec<u8>) {
    let (_, endpoint, key) = &*BOT;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970")
        .as_secs()
        .to_string();
    let signature = hex(&key.sign(&[now.as_bytes(), &body].concat()).to_bytes());
    match endpoint.answer(&signature, &now, &body).await {
        Ok(first) => assert!(first.get("type").is_some_and(Value::is_u64), "a response has its type: {first}"),
        Err(refused) => assert_ne!(refused, Refused::Unsigned, "it was signed"),
    }
}
