//! Telephone numbers in prose: found where somebody typed one, as none stands outside the directory of services (invariant 6), and put in their places from
//! there. Not for: numbers in a person's message.

use std::{collections::BTreeMap, ops::Range};

use crate::knowledge::{Service, ServiceId};

/// What prose may know of the directory of services.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Every number, shown or not, as dialled: none of them may be typed into prose.
    pub dials: Vec<String>,
    /// The number to show for a service that has one alone, or one alone within Sweden, by its place: `nr-112`.
    pub places: BTreeMap<String, String>,
}

impl Numbers {
    /// How the place of a number begins.
    pub const PLACE: &str = "nr-";

    /// The place of a service's number.
    pub(super) fn place(service: &ServiceId) -> String {
        format!("{}{}", Self::PLACE, service.0)
    }

    /// The numbers of a directory.
    pub fn of(services: &BTreeMap<ServiceId, Service>) -> Self {
        let place = |service: &Service| {
            let here: Vec<_> = service.numbers.iter().filter(|number| !number.dial.starts_with('+')).collect();
            let number = match (service.numbers.as_slice(), here.as_slice()) {
                ([only], _) => only,
                (_, [only]) => only,
                _ => return None,
            };
            Some((Self::place(&service.id), number.display.clone()))
        };
        Self {
            dials: services.values().flat_map(Service::dials).map(str::to_owned).collect(),
            places: services.values().filter_map(place).collect(),
        }
    }

    /// An article's words with the number at each `{nr-112}`.
    pub(super) fn fill<'a>(&self, words: &'a str) -> Filled<'a> {
        let mut filled = Filled::default();
        let mut rest = words;
        while let Some((before, (place, after))) = rest
            .split_once('{')
            .and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            filled.push(before);
            match self.places.get(place) {
                Some(number) => filled.shown.push_str(number),
                None => filled.unknown.push(place),
            }
            rest = after;
        }
        filled.push(rest);
        filled
    }
}

/// Words whose places were looked up.
#[derive(Default)]
pub(super) struct Filled<'a> {
    /// With the numbers.
    pub(super) shown: String,
    /// Without them: what the author wrote.
    pub(super) blank: String,
    /// Places where no number stands.
    pub(super) unknown: Vec<&'a str>,
}

impl Filled<'_> {
    fn push(&mut self, words: &str) {
        self.shown.push_str(words);
        self.blank.push_str(words);
    }
}

/// The byte ranges of `text` that look like a telephone number: one of `known` (as dialled) in any spacing and with or without the country code, or
/// digits that begin with 0 or + and are at least six. Years, dates, times, law numbers (2025:400), paragraphs, ages and percentages are not.
pub fn find_numbers(text: &str, known: &[impl AsRef<str>]) -> Vec<Range<usize>> {
    let known: Vec<String> = known.iter().map(|dial| national(dial.as_ref())).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for chain in chains(text) {
        let mut first = 0;
        while first < chain.len() {
            match longest_from(text, &chain, first, &known) {
                Some(last) => {
                    found.push(start_with_plus(text, &chain[first])..chain[last].end);
                    first = last + 1;
                }
                None => first += 1,
            }
        }
    }
    found
}

/// The last group of the longest number that begins with group `first`.
fn longest_from(text: &str, chain: &[Range<usize>], first: usize, known: &[String]) -> Option<usize> {
    let mut longest = None;
    let mut digits = String::new();
    let plus = has_plus(text, &chain[first]);
    for (index, group) in chain.iter().enumerate().skip(first) {
        digits.push_str(&text[group.clone()]);
        if digits.len() > 16 {
            break;
        }
        let written = national(&if plus { format!("+{digits}") } else { digits.clone() });
        // "1–12 månader" is no emergency number: three digits count only when written as one.
        let whole = index == first || digits.len() > 3;
        let named = whole && known.contains(&written) && !is_measure(text, &chain[first], group);
        let area_code = chain[first].len() > 1 && digits.starts_with('0');
        if named || ((plus || area_code) && digits.len() >= 6) {
            longest = Some(index);
        }
    }
    longest
}

/// Digits alone, as dialled inside Sweden.
fn national(dial: &str) -> String {
    let digits: String = dial.chars().filter(char::is_ascii_digit).collect();
    let abroad = if dial.starts_with('+') {
        digits.strip_prefix("46")
    } else {
        digits.strip_prefix("0046")
    };
    match abroad {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    }
}

/// Groups of digits with nothing but the marks between them that people put into a number. Dates and times are left out.
fn chains(text: &str) -> Vec<Vec<Range<usize>>> {
    let bytes = text.as_bytes();
    let mut chains: Vec<Vec<Range<usize>>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = at + digits_at(bytes, at);
        if let Some(past) = date_or_time(text, at) {
            chains.push(Vec::new());
            at = past;
            continue;
        }
        // Glued to a letter it is part of a name (SMS112) or of a word (v7), not a number to ring.
        let before = text[..at].chars().next_back();
        if before.is_some_and(char::is_alphabetic) {
            chains.push(Vec::new());
            at = end;
            continue;
        }
        match chains.last_mut() {
            Some(chain) if chain.last().is_some_and(|last| is_gap(&text[last.end..at])) => chain.push(at..end),
            Some(_) | None => chains.push(std::iter::once(at..end).collect()),
        }
        at = end;
    }
    chains
}

/// Marks inside a number: at most three of spaces, dashes, dots, slashes, brackets and Markdown's stars.
fn is_gap(between: &str) -> bool {
    between.chars().count() <= 3
        && between
            .chars()
            .all(|mark| mark.is_whitespace() || "-‐‑‒–—−./()*·".contains(mark) || is_invisible(mark))
}

fn is_invisible(mark: char) -> bool {
    matches!(mark, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn has_plus(text: &str, group: &Range<usize>) -> bool {
    text[..group.start].ends_with('+')
}

fn start_with_plus(text: &str, group: &Range<usize>) -> usize {
    group.start - usize::from(has_plus(text, group))
}

/// A count, a law or a domain that happens to have a number's digits: `112 §`, `2022:112`, `112 %`, `1177.se`.
fn is_measure(text: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let after = &text[last.end..];
    let unit = after.trim_start_matches(['\u{a0}', ' ']);
    let domain = after
        .strip_prefix('.')
        .is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_lowercase()));
    let law = text[..first.start].ends_with(':') && text[..first.start - 1].ends_with(|digit: char| digit.is_ascii_digit());
    let numbered = after
        .strip_prefix(':')
        .is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()));
    law || numbered || domain || ["§", "%", "procent", "per cent", "kap."].iter().any(|mark| unit.starts_with(mark))
}

fn digits_at(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// The end of a date (2026-11-21) or of a time or span of times (08.30–16.00) that begins here.
fn date_or_time(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    date(rest).or_else(|| times(rest)).map(|length| at + length)
}

fn date(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let shape = bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-';
    let digits = [0..4, 5..7, 8..10]
        .into_iter()
        .all(|part| bytes.get(part).is_some_and(|part| part.iter().all(u8::is_ascii_digit)));
    let century = rest.starts_with("19") || rest.starts_with("20");
    (shape && digits && century && !bytes.get(10).is_some_and(u8::is_ascii_digit)).then_some(10)
}

/// A time, or a span of which at least one end has minutes: `08.30`, `08.30–16`, `8–16.30`.
fn times(rest: &str) -> Option<usize> {
    let blanks = [' ', '\u{a0}'];
    let first = clock(rest);
    let mut end = first.or_else(|| hour(rest))?;
    let mut minutes = first.is_some();
    if let Some(second) = rest[end..].trim_start_matches(blanks).strip_prefix(['-', '–', '—']) {
        let second = second.trim_start_matches(blanks);
        let closing = clock(second);
        minutes |= closing.is_some();
        end = rest.len() - second.len() + closing.or_else(|| hour(second))?;
    }
    // More digits after one mark: a number written with dots or dashes.
    let after = rest[end..]
        .strip_prefix([' ', '\u{a0}', '-', '–', '.', '/'])
        .unwrap_or(&rest[end..]);
    (minutes && !after.starts_with(|digit: char| digit.is_ascii_digit())).then_some(end)
}

/// `8` or `08`.
fn hour(rest: &str) -> Option<usize> {
    let digits = digits_at(rest.as_bytes(), 0);
    let hours: u8 = rest[..digits].parse().ok()?;
    (digits <= 2 && hours <= 24).then_some(digits)
}

/// `08.30` or `8:30`.
fn clock(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let hour = hour(rest)?;
    let mark = *bytes.get(hour)?;
    if !(mark == b'.' || mark == b':') || digits_at(bytes, hour + 1) != 2 {
        return None;
    }
    let minutes: u8 = rest[hour + 1..hour + 3].parse().ok()?;
    (minutes < 60).then_some(hour + 3)
}
