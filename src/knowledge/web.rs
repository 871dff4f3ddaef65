//! Web addresses in knowledge files. Not for: fetching them; slussen opens no connection (promise 24).

/// `true` for a whole https address: a host with a dot, nothing shortened, no user name, no space.
pub(super) fn is_https(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let clean = address
        .chars()
        .all(|letter| letter.is_ascii_graphic() && !"<>\"`{}|\\^".contains(letter))
        && !address.contains("...");
    let name = host
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'));
    clean && name && host.contains('.')
}
