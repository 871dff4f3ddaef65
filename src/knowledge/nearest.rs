//! The known name that is most like one that was misspelt, for the way out of a fault. Not for: people's messages (`search`).

/// The way out, with the nearest known name before it where one is near enough to be what was meant.
pub(crate) fn or_nearest<'a>(remedy: &str, written: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    // One slip in a name of some length, two in a long one: more makes another name of it, and short ones are alike anyway.
    let most = match written.chars().count() {
        0..=4 => 0,
        5..=8 => 1,
        _longer => 2,
    };
    let written = written.to_lowercase();
    let near = known
        .into_iter()
        .map(|name| (strsim::osa_distance(&written, &name.to_lowercase()), name))
        .filter(|(slips, _)| *slips <= most)
        .min();
    match near {
        Some((_, name)) => format!("write `{name}` if that is what is meant; else {remedy}"),
        None => remedy.to_owned(),
    }
}
