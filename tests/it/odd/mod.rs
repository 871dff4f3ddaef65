//! Odd input: a collection of it, and any that a generator makes. `PROPTEST_CASES=5000 cargo test --test it odd::` makes more. Not for: what must hold
//! (`checks`), or how Discord's events are told (`discord::odd`).

mod checks;
#[cfg(feature = "discord")]
mod events;

use std::{fs, path::Path};

use proptest::prelude::*;

/// Cases of each property in `make test`; the environment may ask for more.
const CASES: u32 = 48;

fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(asked.unwrap_or(CASES))
    }
}

/// What was collected, with its names.
pub(crate) fn collected() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/odd");
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("readable").path())
        .map(|path| {
            (
                path.file_name().expect("a name").to_string_lossy().into_owned(),
                fs::read(path).expect("readable"),
            )
        })
        .collect();
    files.sort();
    assert!(files.len() > 20, "the collection is found");
    files
}

fn run_all(bytes: &[u8]) {
    checks::text(bytes);
    checks::triage(bytes);
    checks::search(bytes);
    checks::files(bytes);
    checks::lines(bytes);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(checks::body(bytes));
    #[cfg(feature = "discord")]
    events::event(bytes);
}

#[test]
fn what_was_collected_is_borne_everywhere() {
    for (name, bytes) in collected() {
        // A failing check says which file it was.
        let borne = std::panic::catch_unwind(|| run_all(&bytes));
        assert!(borne.is_ok(), "{name}");
    }
}

/// Bytes as nobody sends them, and as somebody might: collected pieces, cut and joined.
pub(crate) fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<Vec<u8>> = collected()
        .into_iter()
        .map(|(_, bytes)| bytes)
        .filter(|bytes| bytes.len() < 4096)
        .collect();
    let cut = (
        proptest::sample::select(pieces),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(piece, from, to)| {
            let (from, to) = (from.index(piece.len() + 1), to.index(piece.len() + 1));
            piece[from.min(to)..from.max(to)].to_vec()
        });
    let joined = prop::collection::vec(prop_oneof![4 => cut, 1 => prop::collection::vec(any::<u8>(), 0..40)], 0..6);
    let text = "\\PC{0,200}".prop_map(String::into_bytes);
    prop_oneof![3 => joined.prop_map(|pieces| pieces.concat()), 1 => text, 1 => prop::collection::vec(any::<u8>(), 0..300)]
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn text_keeps_its_places(bytes in bytes()) {
        checks::text(&bytes);
    }

    #[test]
    fn any_words_get_a_reply(bytes in bytes()) {
        checks::triage(&bytes);
    }

    #[test]
    fn any_words_can_be_searched_for(bytes in bytes()) {
        checks::search(&bytes);
    }

    #[test]
    fn any_file_is_read_or_refused(bytes in bytes()) {
        checks::files(&bytes);
        checks::lines(&bytes);
    }

    #[test]
    fn any_body_is_answered_or_refused(bytes in bytes()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(checks::body(&bytes));
    }
}

#[cfg(feature = "discord")]
proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_event_is_borne(bytes in bytes()) {
        events::event(&bytes);
    }
}
