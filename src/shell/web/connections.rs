//! Which connections are open, so that nobody can take them all: where a client, or everybody, has too many, the oldest is asked to end, and the new one is
//! served. Not for: serving them (`server`).

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasher as _, RandomState},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

use crate::{config::Limits, shell::rates};

/// A client may have so many times its share while its oldest connections are ending; more are dropped.
const ENDING: usize = 2;

/// Every open connection.
pub struct Connections {
    slots: Arc<Semaphore>,
    share: usize,
    /// Clients are told apart by a keyed hash whose key this process alone holds.
    hash: RandomState,
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    next: u64,
    open: BTreeMap<u64, (Option<u64>, CancellationToken)>,
    counts: HashMap<u64, usize>,
}

/// Room for one connection.
pub type Slot = OwnedSemaphorePermit;

/// A connection that is open until this is dropped.
pub struct Open {
    /// Cancelled when it has to make room.
    pub end: CancellationToken,
    id: u64,
    connections: Arc<Connections>,
    _slot: Slot,
}

impl Connections {
    /// With these limits.
    pub fn new(limits: &Limits) -> Arc<Self> {
        let most = |count: u32| usize::try_from(count).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        Arc::new(Self {
            slots: Arc::new(Semaphore::new(most(limits.connections))),
            share: most(limits.connections_per_client),
            hash: RandomState::new(),
            table: Mutex::default(),
        })
    }

    /// Room for one more. Where there is none the oldest connection makes it.
    pub async fn slot(&self) -> Option<Slot> {
        if let Ok(slot) = Arc::clone(&self.slots).try_acquire_owned() {
            return Some(slot);
        }
        if let Some((_, end)) = self.table().open.values().find(|(_, end)| !end.is_cancelled()) {
            end.cancel();
        }
        Arc::clone(&self.slots).acquire_owned().await.ok()
    }

    /// Opens a connection. `None`, and the client is turned away: it has had many times its share at once. Without `client` nothing but the total counts.
    pub fn open(self: &Arc<Self>, client: Option<IpAddr>, slot: Slot) -> Option<Open> {
        let client = client.map(|client| self.hash.hash_one(rates::household(client)));
        let mut table = self.table();
        if let Some(client) = client {
            let count = table.counts.get(&client).copied().unwrap_or_default();
            if count >= self.share.saturating_mul(ENDING) {
                return None;
            }
            if count >= self.share {
                let mut theirs = table.open.values().filter(|(of, end)| *of == Some(client) && !end.is_cancelled());
                if let Some((_, end)) = theirs.next() {
                    end.cancel();
                }
            }
            table.counts.insert(client, count + 1);
        }
        let id = table.next;
        table.next += 1;
        let end = CancellationToken::new();
        table.open.insert(id, (client, end.clone()));
        drop(table);
        Some(Open {
            end,
            id,
            connections: Arc::clone(self),
            _slot: slot,
        })
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut table = self.connections.table();
        let Some((Some(client), _)) = table.open.remove(&self.id) else {
            return;
        };
        if let Some(count) = table.counts.get_mut(&client) {
            *count -= 1;
            if *count == 0 {
                table.counts.remove(&client);
            }
        }
    }
}

impl std::fmt::Debug for Connections {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connections").field("share", &self.share).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open").field("id", &self.id).finish_non_exhaustive()
    }
}
