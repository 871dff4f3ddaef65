//! Changes that somebody has to want by name: who is sent where, and what they dial. Not for: what else a version changes (`preview`).

use jiff::Zoned;

use super::{Preview, candidate::Candidate};
use crate::{
    engine::Snapshot,
    knowledge::{Fault, Files},
};

/// How the fault of a route begins whose change nobody has confirmed.
const UNCONFIRMED: &str = "who is sent where changes: route `";
/// The same for a service with another number.
const RENUMBERED: &str = "the number that people call changes: service `";

/// The route or service whose change a fault wants confirmed by name; `None` for any other fault.
pub fn awaits(fault: &Fault) -> Option<&str> {
    let problem = &fault.problem;
    let name = problem.strip_prefix(UNCONFIRMED).or_else(|| problem.strip_prefix(RENUMBERED));
    name?.strip_suffix('`')
}

/// A fault for each route that a candidate would change, and for each service with another number.
pub(super) fn unconfirmed(before: (&Snapshot, &Files), candidate: &Candidate, now: &Zoned) -> Vec<Fault> {
    let preview = Preview::of_referrals(before, (&candidate.snapshot, &candidate.files), now);
    let faults = preview.confirm.iter().map(|id| {
        let renumbered = preview.numbers.contains(id);
        let problem = format!("{}{id}`", if renumbered { RENUMBERED } else { UNCONFIRMED });
        let remedy = format!("look at it with slussen preview, then confirm it by name: slussen reload --confirm {id}");
        let file = if renumbered {
            format!("knowledge/services/{id}.toml")
        } else {
            "knowledge/routes.toml".to_owned()
        };
        Fault::new(&file, 0, problem, remedy)
    });
    faults.collect()
}
