//! One interaction from the first response to the last: in time, once, and with a reply even when the work behind it breaks off. Not for: what is
//! answered.

use std::{
    panic::AssertUnwindSafe,
    sync::{Mutex, PoisonError},
};

use futures_util::FutureExt as _;
use serde_json::Value;
use serenity::{
    all::{ApplicationId, InteractionId},
    http::{LightMethod, Route},
};
use tokio::{
    sync::oneshot,
    time::{Duration, Instant, sleep},
};
use unic_langid::langid;

use super::{
    Timing, body,
    incoming::{Interaction, What},
    render::{self, Page},
    rest::{Call, Failed, Rest},
};
use crate::engine;

/// Where the first response goes: to Discord by a request of ours, or as the answer to a request of Discord's.
pub(super) type Way = Option<oneshot::Sender<Value>>;

/// Discord's answer to a reply whose first response it does not know of.
const UNHEARD: Failed = Failed { status: 404, code: 10_015 };

/// Nobody waits for the first response any more.
const GONE: Failed = Failed { status: 410, code: 0 };

/// How long after an interaction its first response may still be on its way: a web server that is asked by Discord writes it in its own time.
const UNDER_WAY: Duration = Duration::from_secs(5);

/// Pause before such a reply is sent again; it doubles with each one.
const FIRST_PAUSE: Duration = Duration::from_millis(50);

/// An interaction that is being answered.
pub(super) struct Exchange {
    rest: Rest,
    id: u64,
    token: String,
    application: u64,
    received: Instant,
    /// Somebody is still typing: Discord takes proposals and nothing else.
    typing: bool,
    timing: Timing,
    way: Mutex<Way>,
    state: Mutex<State>,
}

/// How far an answer has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing was said.
    Unheard,
    /// Deferred.
    Open,
    /// Deferred before everybody's eyes: nothing but what was made for them may follow.
    Public,
    /// A reply was put in.
    Answered,
}

/// What takes the place of an answer whose work broke off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandIn {
    /// No proposals: somebody is still typing, and Discord takes nothing else.
    NoProposals,
    /// The built-in reply, as the first response.
    AtOnce,
    /// The built-in reply, where "Thinking ..." stands.
    PutIn,
    /// Nothing more: everybody would see it, or a reply stands there already.
    Nothing,
}

/// The same, by how far it had come and whether somebody is still typing.
pub fn stand_in(state: State, typing: bool) -> StandIn {
    match (state, typing) {
        (State::Unheard, true) => StandIn::NoProposals,
        (State::Unheard, false) => StandIn::AtOnce,
        // Proposals are not deferred.
        (State::Open, _) => StandIn::PutIn,
        (State::Public | State::Answered, _) => StandIn::Nothing,
    }
}

impl Exchange {
    pub(super) fn new(rest: Rest, asked: &Interaction, application: u64, timing: Timing, way: Way) -> Self {
        Self {
            rest,
            id: asked.id,
            token: asked.token.clone(),
            application: asked.application.unwrap_or(application),
            received: Instant::from_std(asked.received),
            typing: matches!(asked.what, What::Typing { .. }),
            timing,
            way: Mutex::new(way),
            state: Mutex::new(State::Unheard),
        }
    }

    /// Says to the person alone that an answer is coming.
    pub(super) async fn open(&self) -> Result<(), Failed> {
        self.defer(false, State::Open).await
    }

    /// The same to everybody.
    pub(super) async fn open_for_all(&self) -> Result<(), Failed> {
        self.defer(true, State::Public).await
    }

    async fn defer(&self, everybody: bool, state: State) -> Result<(), Failed> {
        match self.first(body::defer(everybody)).await {
            // Whether Discord took it shows when the reply is put in.
            Err(failed) if failed.is_unsure() => {}
            sent => sent?,
        }
        self.set(state);
        Ok(())
    }

    /// Sends the first response.
    async fn first(&self, first: Value) -> Result<(), Failed> {
        let way = self.way.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(way) = way {
            way.send(first).map_err(|_gone| GONE)
        } else {
            let route = Route::InteractionResponse {
                interaction_id: InteractionId::new(self.id),
                token: &self.token,
            };
            let until = self.received + self.timing.first_response;
            self.rest.call(&Call::send(LightMethod::Post, route, first), until).await.map(drop)
        }
    }

    /// Sends the first response with all that there is to say.
    pub(super) async fn answer_at_once(&self, first: Value) -> Result<(), Failed> {
        self.first(first).await?;
        self.set(State::Answered);
        Ok(())
    }

    /// Puts the reply where "Thinking ..." stands, and the rest of a long one below it, for the person alone.
    pub(super) async fn finish(&self, pages: &[Page]) -> Result<(), Failed> {
        self.send(pages, body::ephemeral).await
    }

    /// The same for everybody, after a response that everybody sees.
    pub(super) async fn finish_for_all(&self, pages: &[Page]) -> Result<(), Failed> {
        self.send(pages, body::message).await
    }

    async fn send(&self, pages: &[Page], more: fn(&Page) -> Value) -> Result<(), Failed> {
        let application_id = ApplicationId::new(self.application);
        let token = self.token.as_str();
        let until = (Instant::now() + self.timing.reply).min(self.received + self.timing.open);
        for (number, page) in pages.iter().enumerate() {
            let call = if number == 0 {
                let route = Route::WebhookOriginalInteractionResponse { application_id, token };
                Call::send(LightMethod::Patch, route, body::message(page))
            } else {
                let route = Route::WebhookFollowupMessages { application_id, token };
                Call::send(LightMethod::Post, route, more(page))
            };
            self.put(&call, until).await?;
            self.set(State::Answered);
        }
        Ok(())
    }

    /// Sends a part of the reply; again after a short while as long as the first response may be on its way.
    async fn put(&self, call: &Call<'_>, until: Instant) -> Result<(), Failed> {
        let mut pause = FIRST_PAUSE;
        loop {
            match self.rest.call(call, until).await {
                Err(UNHEARD) if Instant::now() + pause < self.received + UNDER_WAY => sleep(pause).await,
                sent => return sent.map(drop),
            }
            pause *= 2;
        }
    }

    /// Does the work; should it break off, the built-in reply takes its place.
    pub(super) async fn guard(&self, work: impl Future<Output = Result<(), Failed>>) -> Result<(), Failed> {
        let Ok(done) = AssertUnwindSafe(work).catch_unwind().await else {
            let pages = render::pages(&engine::last_resort(&langid!("sv")), &[]);
            let state = *self.state.lock().unwrap_or_else(PoisonError::into_inner);
            return match (stand_in(state, self.typing), pages.first()) {
                (StandIn::NoProposals, _) => self.answer_at_once(body::proposals(&[])).await,
                (StandIn::AtOnce, Some(page)) => self.answer_at_once(body::at_once(page)).await,
                (StandIn::PutIn, _) => self.finish(&pages).await,
                (StandIn::Nothing, _) | (StandIn::AtOnce, None) => Ok(()),
            };
        };
        done
    }

    fn set(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }
}
