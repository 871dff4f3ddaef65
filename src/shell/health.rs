//! How the parts that can fall away are doing, for `/readyz`. Not for: whether messages can be answered at all (that needs a snapshot alone).

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

/// Connections that should stand, and those that do. Cloning it is cheap, and all clones show the same.
#[derive(Clone, Debug, Default)]
pub struct Health {
    wanted: Arc<AtomicU32>,
    standing: Arc<AtomicU32>,
}

impl Health {
    /// From now on so many connections to Discord should stand.
    pub fn want(&self, connections: u32) {
        self.wanted.store(connections, Ordering::Relaxed);
    }

    /// A connection stands until what is given back is dropped.
    #[must_use]
    pub fn stands(&self) -> Standing {
        self.standing.fetch_add(1, Ordering::Relaxed);
        Standing(Arc::clone(&self.standing))
    }

    /// Connections that stand, and connections that should.
    pub fn connections(&self) -> (u32, u32) {
        (self.standing.load(Ordering::Relaxed), self.wanted.load(Ordering::Relaxed))
    }

    /// Whether a connection is missing.
    pub fn is_degraded(&self) -> bool {
        let (standing, wanted) = self.connections();
        standing < wanted
    }
}

/// A connection that stands.
#[derive(Debug)]
pub struct Standing(Arc<AtomicU32>);

impl Drop for Standing {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
