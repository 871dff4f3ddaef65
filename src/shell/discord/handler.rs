//! What happens when Discord tells of something: each event is heard once and answered in a task of its own, which the end waits for. Not for: what is
//! answered (`messages`, `asked`, `components`, `admin`).

use std::{
    collections::{HashSet, VecDeque},
    panic::AssertUnwindSafe,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use futures_util::FutureExt as _;
use serde_json::{Value, json};
use tokio::time::{Duration, sleep};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{
    Admins, Settings, Timing, asked, commands,
    exchange::{Exchange, Way},
    incoming::{self, Interaction, Written},
    messages,
    rest::{Failed, Rest},
    suggest::Tables,
};
use crate::{
    config::Operator,
    engine::{Channel, Inbound, Utterance},
    knowledge::{ArticleId, Language},
    shell::{health::Health, knowledge::Keeper, rates::Rates, sentences::Sentences, service::Service},
};

/// How many events are remembered, to hear each once: after a drop Discord tells some of them again.
const REMEMBERED: usize = 10_000;

/// Proposals a minute for one user who types: nobody types as fast.
const TYPED_PER_MINUTE: u32 = 300;

/// Longest pause before the commands are told again.
const LONGEST_PAUSE: Duration = Duration::from_hours(1);

/// What every reply is made with.
pub(super) struct Core {
    pub(super) service: Service,
    pub(super) rest: Rest,
    pub(super) admins: Admins,
    pub(super) keeper: Keeper,
    pub(super) operator: Option<Operator>,
    pub(super) health: Health,
    pub(super) timing: Timing,
    /// Held by a reload under way.
    pub(super) reloading: tokio::sync::Mutex<()>,
    /// Held by a preview under way: each builds a whole version beside the one that answers.
    pub(super) previewing: tokio::sync::Mutex<()>,
    replies: TaskTracker,
    pub(super) proposals: Tables,
    rates: Rates,
    typed: Rates,
    shares: Rates,
    /// Cancelled when nothing new shall begin.
    pub(super) ending: CancellationToken,
    seen: Mutex<Seen>,
    application: Option<u64>,
    me: OnceLock<Me>,
    registered: AtomicBool,
}

/// Who the bot is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Me {
    pub(super) user: u64,
    pub(super) application: u64,
}

/// The ids of events that were heard, oldest first. An id says when something happened, and not who or what.
#[derive(Default)]
struct Seen {
    order: VecDeque<u64>,
    known: HashSet<u64>,
}

impl Seen {
    /// Whether this is the first time.
    fn first(&mut self, id: u64) -> bool {
        if !self.known.insert(id) {
            return false;
        }
        self.order.push_back(id);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}

impl Core {
    pub(super) fn new(service: Service, rest: Rest, replies: TaskTracker, settings: &Settings) -> Self {
        Self {
            service,
            rest,
            admins: settings.admins.clone(),
            keeper: settings.keeper.clone(),
            operator: settings.operator.clone(),
            health: settings.health.clone(),
            timing: settings.timing,
            reloading: tokio::sync::Mutex::default(),
            previewing: tokio::sync::Mutex::default(),
            replies,
            rates: Rates::per_minute(settings.events_per_minute),
            proposals: Tables::default(),
            typed: Rates::per_minute(TYPED_PER_MINUTE),
            shares: Rates::per_minute(1),
            ending: CancellationToken::new(),
            seen: Mutex::default(),
            application: settings.application,
            me: OnceLock::new(),
            registered: AtomicBool::new(false),
        }
    }

    /// What stands under the bot's name.
    pub(super) fn presence(&self) -> String {
        self.sentences().text(&crate::knowledge::SWEDISH, "discord-presence").to_owned()
    }

    pub(super) fn sentences(&self) -> Sentences {
        Sentences::of(&self.service)
    }

    /// Whether an event is heard for the first time.
    fn first(&self, id: u64) -> bool {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).first(id)
    }

    /// Counts a question; whether its user has asked too many by now.
    pub(super) fn too_often(&self, user: u64) -> bool {
        self.rates.ask(&user.to_le_bytes()).is_err()
    }

    /// Counts an event of somebody who types; whether there have been too many by now.
    pub(super) fn types_too_often(&self, user: u64) -> bool {
        self.typed.ask(&user.to_le_bytes()).is_err()
    }

    /// Whether this user shares this article from this message for the first time in a minute: a button is easily pressed twice.
    pub(super) fn first_share(&self, user: u64, message: u64, article: &ArticleId) -> bool {
        let whom = [&user.to_le_bytes()[..], &message.to_le_bytes(), article.0.as_bytes()].concat();
        self.shares.ask(&whom).is_ok()
    }

    /// Who the bot is, asked for where the gateway has not told.
    async fn me(&self) -> Result<Me, Failed> {
        if let Some(me) = self.me.get() {
            return Ok(*me);
        }
        let me = super::me(&self.rest, self.application).await?;
        Ok(*self.me.get_or_init(|| me))
    }

    /// Does a reply's work where the end waits for it. A failure is logged by its status alone.
    fn track(self: &Arc<Self>, work: impl Future<Output = Result<(), Failed>> + Send + 'static) {
        self.replies.spawn(async move {
            match AssertUnwindSafe(work).catch_unwind().await {
                Ok(Ok(())) => {}
                Ok(Err(failed)) => tracing::warn!(status = failed.status, code = failed.code, "a reply on Discord was not taken"),
                Err(_panic) => tracing::error!("a reply on Discord broke off"),
            }
        });
    }
}

/// Hears an event.
pub(super) fn hear(core: &Arc<Core>, name: &str, data: &Value) {
    match name {
        "READY" => ready(core, data),
        "MESSAGE_CREATE" => {
            if let Some(written) = Written::read(data).filter(|written| written.by_hand) {
                message(core, written);
            }
        }
        "INTERACTION_CREATE" => {
            if let Some(asked) = Interaction::read(data) {
                interaction(core, asked, None);
            }
        }
        _other => {}
    }
}

fn ready(core: &Arc<Core>, data: &Value) {
    let user = data.get("user").and_then(|user| incoming::id(user, "id"));
    let application = core.application.or_else(|| incoming::id(data.get("application")?, "id"));
    if let Some((user, application)) = user.zip(application) {
        core.me.get_or_init(|| Me { user, application });
    }
    tracing::info!("answering on Discord");
    // Every connection tells, again and again; the commands are the same for all.
    if !core.registered.swap(true, Ordering::Relaxed) {
        register(core);
    }
}

/// Tells Discord of the commands, where it does not know them as they are now; again and again until it takes them.
pub(super) fn register(core: &Arc<Core>) {
    let known = Arc::clone(core);
    let registered = async move {
        let mut pause = known.timing.longest_pause;
        loop {
            let told = async { commands::register(&known.rest, known.me().await?.application, &known.sentences()).await };
            let Err(failed) = told.await else { return };
            tracing::error!(
                status = failed.status,
                code = failed.code,
                seconds = pause.as_secs(),
                "Discord did not take the commands; direct messages and mentions are answered all the same; trying again"
            );
            sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    };
    let ending = core.ending.clone();
    core.replies.spawn(async move { ending.run_until_cancelled(registered).await });
}

fn message(core: &Arc<Core>, written: Written) {
    // Not every server marks a bot's messages as a bot's, and nobody shall talk to themselves for ever.
    if core.me.get().is_some_and(|me| me.user == written.author) {
        return;
    }
    let known = Arc::clone(core);
    if written.direct {
        if core.first(written.id) {
            core.track(async move { messages::direct(&known, &written).await });
        }
        return;
    }
    // Nearly every message in a server is none of ours: the answer must be ready at once where the gateway has told who we are.
    if core.me.get().is_some_and(|me| !written.mentions(me.user)) {
        return;
    }
    if core.first(written.id) {
        core.track(async move {
            if written.mentions(known.me().await?.user) {
                messages::mentioned(&known, &written).await
            } else {
                Ok(())
            }
        });
    }
}

/// Answers an interaction; the first response goes `way`, or to Discord by a request.
pub(super) fn interaction(core: &Arc<Core>, asked: Interaction, way: Way) {
    if !core.first(asked.id) {
        return;
    }
    let known = Arc::clone(core);
    core.track(async move {
        let application = match asked.application {
            Some(application) => application,
            None => known.me().await?.application,
        };
        let exchange = Exchange::new(known.rest.clone(), &asked, application, known.timing, way);
        exchange.guard(asked::answer(&known, &exchange, &asked)).await
    });
}

/// A private message for the engine.
pub(super) fn inbound(text: &Utterance, hint: Option<&Language>) -> Inbound {
    Inbound {
        text: text.clone(),
        chosen: None,
        hint: hint.cloned(),
        channel: Channel::Direct,
    }
}

/// The answer to a ping of Discord's.
pub(super) fn pong() -> Value {
    json!({"type": 1})
}
