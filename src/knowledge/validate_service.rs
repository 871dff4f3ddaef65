//! One service: from its file to a [`Service`], with every fault. Not for: what needs all services at once (`validate`).

use std::collections::BTreeMap;

use jiff::civil::{Time, Weekday};

use crate::knowledge::{
    Area, Fault, Hours, Language, Manifest, Number, Opening, SWEDISH, Served, Service, ServiceId,
    numbers::find_numbers,
    raw::{Located, Table},
    service::{ALWAYS_SHOWN, Basis, Confidence},
    source::Source,
    web::is_https,
};

/// Reads a service. `None` when a fault leaves nothing to build.
pub(super) fn read(file: &str, text: &str, manifest: Option<&Manifest>, faults: &mut Vec<Fault>) -> Option<Service> {
    let mut table = Source::whole(file, text).table(faults)?;
    let id = table.text("id", faults);
    check_id(file, &table, id.as_ref(), faults);
    let name = by_language(&mut table, "name", manifest, faults);
    let whom = by_language(&mut table, "whom", manifest, faults);
    let professional_only = table.flag("professional_only", faults);
    let genders = words(&mut table, "genders", &Served::NAMES, faults);
    let ages = ages(&mut table, faults);
    let area = word(&mut table, "area", &Area::NAMES, faults);
    let has_web = table.has("web");
    let web = web(&mut table, faults);
    let name_of = id.as_ref().map_or("", |id| id.value.as_str());
    let (numbers, withheld) = numbers(&mut table, has_web, name_of, faults);
    let hours = hours(&mut table, faults);
    let free = table.flag("free", faults);
    let anonymous = table.flag("anonymous", faults);
    let off_the_bill = table.flag("off_the_bill", faults);
    let sources = table.some_texts("sources", faults);
    let awaits = table.texts("awaits", faults);
    let verified_on = table.optional_date("verified_on", faults);
    let verified_by = table.optional_text("verified_by", faults);
    if verified_on.is_some() != verified_by.is_some() {
        let remedy = "write both (a role, no person's name), or neither until somebody has called and looked";
        faults.push(table.fault(table.line, "`verified_on` and `verified_by` are not both there", remedy));
    }
    check_whom(&table, &whom, &numbers, &withheld, faults);
    table.finish(faults);
    Some(Service {
        id: ServiceId(id?.value),
        name,
        whom,
        professional_only,
        genders,
        ages,
        area: area?,
        numbers,
        withheld,
        web,
        hours,
        free,
        anonymous,
        off_the_bill,
        sources: sources.into_iter().map(|source| source.value).collect(),
        verified_on: verified_on.map(|date| date.value),
        verified_by: verified_by.map(|by| by.value),
        awaits: awaits.into_iter().map(|thing| thing.value).collect(),
    })
}

fn check_id(file: &str, table: &Table<'_>, id: Option<&Located<String>>, faults: &mut Vec<Fault>) {
    let Some(id) = id else { return };
    let name = file
        .rsplit('/')
        .next()
        .and_then(|name| name.strip_suffix(".toml"))
        .unwrap_or_default();
    let plain = id
        .value
        .chars()
        .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    if !plain || id.value.len() > 64 {
        let problem = format!(
            "the id `{}` is not made of lower-case a-z, digits and underscores, at most 64",
            id.value
        );
        faults.push(table.fault(id.line, problem, "write å and ä as a, ö as o, a space as an underscore"));
    }
    if id.value != name {
        let problem = format!("the id `{}` is not the file's name `{name}`", id.value);
        faults.push(table.fault(
            id.line,
            problem,
            "give the file and the id the same name; an id belongs to one service",
        ));
    }
}

fn by_language(
    table: &mut Table<'_>,
    key: &'static str,
    manifest: Option<&Manifest>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<Language, String> {
    let mut texts = BTreeMap::new();
    let Some(inner) = table.table(key, faults) else {
        faults.push(table.fault(
            table.line,
            format!("`[{key}]` is missing"),
            format!("add [{key}] with sv = \"...\""),
        ));
        return texts;
    };
    let line = inner.line;
    for (tag, text) in inner.entries(faults) {
        let language = tag.value.parse::<Language>().ok();
        if let Some(language) = language.filter(|language| manifest.is_none_or(|manifest| manifest.languages.contains(language))) {
            texts.insert(language, text.value);
        } else {
            let problem = format!("`{key}` is given in `{}`, a language that the manifest does not list", tag.value);
            faults.push(table.fault(tag.line, problem, "add the language to knowledge/manifest.toml or remove the line"));
        }
    }
    if !texts.contains_key(&SWEDISH) {
        faults.push(table.fault(line, format!("`{key}` has no Swedish text"), "add sv = \"...\""));
    }
    texts
}

fn check_whom(table: &Table<'_>, whom: &BTreeMap<Language, String>, numbers: &[Number], withheld: &[Number], faults: &mut Vec<Fault>) {
    let dials: Vec<&str> = numbers.iter().chain(withheld).map(|number| number.dial.as_str()).collect();
    for text in whom.values() {
        for range in find_numbers(text, &dials) {
            let problem = format!("the telephone number `{}` is typed in `whom`", &text[range]);
            faults.push(table.fault(table.line, problem, "write it as a [[number]] and nowhere else"));
        }
    }
}

/// A word out of a closed list.
fn known<T: Copy>(table: &Table<'_>, key: &str, written: &Located<String>, names: &[(&str, T)], faults: &mut Vec<Fault>) -> Option<T> {
    let found = names.iter().find(|(name, _)| *name == written.value).map(|(_, value)| *value);
    if found.is_none() {
        let list: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
        faults.push(table.unknown(key, written, &list));
    }
    found
}

fn word<T: Copy>(table: &mut Table<'_>, key: &'static str, names: &[(&str, T)], faults: &mut Vec<Fault>) -> Option<T> {
    let written = table.text(key, faults)?;
    known(table, key, &written, names, faults)
}

fn words<T: Copy>(table: &mut Table<'_>, key: &'static str, names: &[(&str, T)], faults: &mut Vec<Fault>) -> Vec<T> {
    let written = table.texts(key, faults);
    written.iter().filter_map(|word| known(table, key, word, names, faults)).collect()
}

fn ages(table: &mut Table<'_>, faults: &mut Vec<Fault>) -> (Option<u8>, Option<u8>) {
    let Some(mut inner) = table.table("ages", faults) else {
        return (None, None);
    };
    let (from, to) = (inner.age("from", faults), inner.age("to", faults));
    if let (Some(from), Some(to)) = (&from, &to)
        && from.value > to.value
    {
        faults.push(inner.fault(from.line, "`ages` ends before it begins", "write the lower age as `from`"));
    }
    inner.finish(faults);
    (from.map(|age| age.value), to.map(|age| age.value))
}

fn web(table: &mut Table<'_>, faults: &mut Vec<Fault>) -> Option<String> {
    let web = table.optional_text("web", faults)?;
    if !is_https(&web.value) {
        faults.push(table.fault(
            web.line,
            format!("`{}` is not a whole https address", web.value),
            "write https://...",
        ));
        return None;
    }
    Some(web.value)
}

/// How sure a fact is: whether promise 13 lets it be shown.
fn shown(table: &mut Table<'_>, faults: &mut Vec<Fault>) -> Option<Confidence> {
    let confidence = word(table, "confidence", &Confidence::NAMES, faults);
    let basis = word(table, "basis", &Basis::NAMES, faults);
    let source = table.text("source", faults);
    let (confidence, basis) = (confidence?, basis?);
    if confidence == Confidence::High && basis == Basis::ThirdParty {
        let line = source.map_or(table.line, |source| source.line);
        let remedy = "name the operator or an authority as source, or lower the confidence";
        faults.push(table.fault(line, "high confidence rests on a third party alone", remedy));
    }
    match (confidence, basis) {
        (Confidence::Medium, Basis::ThirdParty) => Some(Confidence::Low),
        (Confidence::High | Confidence::Low, _) | (Confidence::Medium, Basis::Operator | Basis::Authority) => Some(confidence),
    }
}

fn numbers(table: &mut Table<'_>, has_web: bool, id: &str, faults: &mut Vec<Fault>) -> (Vec<Number>, Vec<Number>) {
    let promised = ALWAYS_SHOWN.contains(&id);
    let (mut numbers, mut withheld) = (Vec::new(), Vec::new());
    for mut inner in table.tables("number", faults) {
        let (display, dial) = (inner.text("display", faults), inner.text("dial", faults));
        let sure = shown(&mut inner, faults);
        let line = inner.line;
        if let (Some(display), Some(dial)) = (&display, &dial) {
            check_number(&inner, display, dial, faults);
            let emergency = ServiceId::EMERGENCY;
            if id == emergency && (dial.value != emergency || display.value != emergency) {
                let problem = format!("the emergency number is written `{}` and dialled `{}`", display.value, dial.value);
                let remedy = format!("write display = \"{emergency}\" and dial = \"{emergency}\": no other number is called in danger");
                faults.push(inner.fault(dial.line, problem, remedy));
            }
        }
        if sure == Some(Confidence::Medium) && !has_web && !promised {
            let remedy = "add the service's `web`, or verify the number";
            faults.push(inner.fault(line, "a number of medium confidence has no web address beside it", remedy));
        }
        inner.finish(faults);
        let (Some(display), Some(dial), Some(sure)) = (display, dial, sure) else {
            continue;
        };
        let number = Number {
            display: display.value,
            dial: dial.value,
        };
        match sure {
            Confidence::High | Confidence::Medium => numbers.push(number),
            Confidence::Low if promised => numbers.push(number),
            Confidence::Low => withheld.push(number),
        }
    }
    (numbers, withheld)
}

fn check_number(table: &Table<'_>, display: &Located<String>, dial: &Located<String>, faults: &mut Vec<Fault>) {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let bare = dial.value.strip_prefix('+').unwrap_or(&dial.value);
    if !(3..=15).contains(&bare.len()) || bare != digits(bare) {
        let problem = format!("`{}` cannot be dialled", dial.value);
        faults.push(table.fault(dial.line, problem, "write 3 to 15 digits, after a + for a country code; no spaces"));
    }
    let readable = display.value.chars().all(|mark| mark.is_ascii_digit() || " -+".contains(mark));
    if !readable || digits(&display.value) != digits(&dial.value) || display.value.starts_with('+') != dial.value.starts_with('+') {
        let problem = format!("`{}` and `{}` are not the same number", display.value, dial.value);
        faults.push(table.fault(
            display.line,
            problem,
            "write the same digits, with spaces and hyphens in `display` alone",
        ));
    }
}

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

fn hours(table: &mut Table<'_>, faults: &mut Vec<Fault>) -> Option<Hours> {
    let mut inner = table.table("hours", faults)?;
    let sure = shown(&mut inner, faults);
    let always = inner.flag("always", faults);
    let mut openings = Vec::new();
    let spans = inner.tables("span", faults);
    let weekly = !spans.is_empty();
    for mut span in spans {
        let days = span.some_texts("days", faults);
        let (from, to) = (clock(&mut span, "from", faults), clock(&mut span, "to", faults));
        let days: Vec<Weekday> = days.iter().filter_map(|day| known(&span, "days", day, &DAYS, faults)).collect();
        span.finish(faults);
        if let (Some(from), Some(to)) = (from, to) {
            openings.extend(days.into_iter().map(|day| Opening { day, from, to }));
        }
    }
    openings.sort_by_key(|opening| (opening.day.to_monday_zero_offset(), opening.from));
    if openings
        .windows(2)
        .any(|pair| pair[0].day == pair[1].day && (pair[0].to > pair[1].from || pair[0].to <= pair[0].from))
    {
        faults.push(inner.fault(inner.line, "two spans of one day overlap", "write each hour once"));
    }
    let hours = match (always, weekly) {
        (true, false) => Some(Hours::Always),
        // Without an opening each span had a fault of its own.
        (false, true) => (!openings.is_empty()).then_some(Hours::Weekly(openings)),
        (true, true) | (false, false) => {
            faults.push(inner.fault(inner.line, "`hours` needs either `always = true` or spans", "write one of the two"));
            None
        }
    };
    inner.finish(faults);
    match sure? {
        Confidence::High | Confidence::Medium => hours,
        Confidence::Low => None,
    }
}

/// A time such as "09:00"; "24:00" is midnight.
fn clock(table: &mut Table<'_>, key: &'static str, faults: &mut Vec<Fault>) -> Option<Time> {
    let written = table.text(key, faults)?;
    let read = written.value.split_once(':').and_then(|(hour, minute)| {
        let two = |part: &str| if part.len() == 2 { part.parse::<i8>().ok() } else { None };
        match (two(hour)?, two(minute)?) {
            (24, 0) if key == "to" => Some(Time::midnight()),
            (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
        }
    });
    if read.is_none() {
        let problem = format!("`{key}` is `{}`, not a time", written.value);
        faults.push(table.fault(written.line, problem, "write hours and minutes with two digits each: \"09:00\""));
    }
    read
}
