//! The words for what the program names by ids: roles, acts, kinds. They lie in `data/admin.sv.ftl`. Not for: the sentences of pages (`templates/`).

use std::sync::LazyLock;

use unic_langid::langid;

use crate::{engine::Catalogue, knowledge::Files};

static WORDS: LazyLock<Option<Catalogue>> = LazyLock::new(|| {
    let mut files = Files::new();
    files.add("locales/sv/admin.ftl", include_bytes!("../data/admin.sv.ftl"));
    // A test proves that it loads; were it otherwise, ids say less but still something.
    Catalogue::load(&files, None).ok()
});

/// The word for `id` of a kind, or the id where nobody has written one: `word("how", "page")`.
pub(super) fn word(kind: &str, id: &str) -> String {
    let name = format!("{kind}-{}", id.replace('_', "-"));
    let found = WORDS.as_ref().map(|words| words.text(&langid!("sv"), &name)).unwrap_or_default();
    if found.is_empty() { id.to_owned() } else { found.to_owned() }
}
