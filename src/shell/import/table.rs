//! Tables as text: commas, semicolons or tabs, in whatever encoding Excel saved them. Not for: what a row means (`questions`).

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{Found, Refusal, questions};

/// How much of a page is looked at for the name of its encoding.
const HEAD: usize = 2048;

/// A field longer than this is the rest of a file whose quotation mark was never closed.
const LONGEST: usize = 64 * 1024;

/// A file's text: by its byte order mark, by what a page says of itself, as UTF-8, or else as Windows-1252, which Excel writes in Sweden.
pub(super) fn decode(bytes: &[u8], page: bool) -> Result<String, Refusal> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let said = page.then(|| named(bytes)).flatten();
    let valid = std::str::from_utf8(bytes).is_ok().then_some(UTF_8);
    let encoding = marked.or(said).or(valid).unwrap_or(WINDOWS_1252);
    let (text, _, broken) = encoding.decode(bytes);
    if broken || text.contains('\0') {
        return Err(("the file is not text in an encoding that is known", "save it as UTF-8"));
    }
    Ok(text.into_owned())
}

/// What `<meta charset>` says.
fn named(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let label: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || "-_:".contains(*letter))
        .collect();
    Encoding::for_label(label.as_bytes())
}

/// The pairs of a table.
pub(super) fn read(text: &str) -> Result<Found, Refusal> {
    // Excel's own first line, which names the mark between the columns.
    let named = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.chars().next())
        .filter(char::is_ascii);
    let (body, before) = match (named, text.split_once('\n')) {
        (Some(_), Some((_, rest))) => (rest, 1),
        _ => (text, 0),
    };
    let Some(mark) = named.or_else(|| between(body)) else {
        return Err((
            "the file has one column only",
            "save it with a semicolon, a comma or a tab between the columns",
        ));
    };
    let mark = u8::try_from(mark).unwrap_or(b';');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let Ok(record) = record else {
            return Err((
                "the table cannot be read",
                "open it in Excel or LibreOffice and save it as CSV (UTF-8)",
            ));
        };
        if record.iter().any(|field| field.len() > LONGEST) {
            return Err((
                "a field of the table has no end",
                "a quotation mark is missing: open the file and save it anew",
            ));
        }
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((
            before + usize::try_from(line).unwrap_or(0),
            record.iter().map(str::to_owned).collect(),
        ));
    }
    questions::of_rows(&rows)
}

/// The mark between columns: the one that stands most often in the first line, outside quotation marks.
fn between(text: &str) -> Option<char> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    let mut inside = false;
    let outside: Vec<char> = first
        .chars()
        .filter(|letter| {
            inside ^= *letter == '"';
            !inside
        })
        .collect();
    let count = |mark: char| outside.iter().filter(|letter| **letter == mark).count();
    let best = ['\t', ';', ','].into_iter().max_by_key(|mark| count(*mark))?;
    (count(best) > 0).then_some(best)
}
