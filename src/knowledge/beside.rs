//! Two pieces of pure work at once, ended before anybody goes on: nothing is shared, so the outcome is the same as one after the other.
//! Not for: waiting on anything, or work that outlives its caller (`shell`).

use std::panic::resume_unwind;

/// Does `other` on a thread of its own while `work` is done here. A panic in either one is the caller's.
pub(crate) fn beside<A, B: Send>(work: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let other = scope.spawn(other);
        let done = work();
        (done, other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}
