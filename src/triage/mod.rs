//! Who is at risk, how, and how soon. Runs on every message before anything else and cannot fail (invariants 2 and 3).

mod assessment;

pub use assessment::{Age, Assessment, Audience, Evidence, Gender, Sign, Theme, Urgency};
