//! What makes a question one line, and a cell of a table an answer. Not for: where they come from (`table`, `workbook`, `page`).

use super::{Found, Pair, Refusal, Why, markdown};

/// The names that people give their columns, in lower case.
const QUESTION: [&str; 8] = ["fråga", "frågan", "frågor", "question", "rubrik", "titel", "title", "q"];
const ANSWER: [&str; 6] = ["svar", "svaret", "answer", "text", "innehåll", "a"];
const PHRASINGS: [&str; 4] = ["formuleringar", "formulering", "phrasings", "synonymer"];
const SOURCE: [&str; 7] = ["källa", "källor", "source", "sources", "länk", "url", "adress"];

/// More phrasings than this are none.
const MOST_PHRASINGS: usize = 12;

/// Text as one line, with single spaces.
pub(super) fn line(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where the columns stand.
struct Columns {
    question: usize,
    answer: usize,
    phrasings: Option<usize>,
    source: Option<usize>,
}

/// The pairs of a table: its rows, each with its number in the file.
pub(super) fn of_rows(rows: &[(usize, Vec<String>)]) -> Result<Found, Refusal> {
    let mut rows = rows
        .iter()
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
        .peekable();
    let Some((_, first)) = rows.peek() else {
        return Err((
            "the table is empty",
            "check that the file was saved, and that it is the right sheet",
        ));
    };
    let columns = match named(first) {
        Some(columns) => {
            rows.next();
            columns
        }
        // Without names two columns can only be one thing.
        None if width(first) == 2 && first[0].trim().ends_with('?') => Columns {
            question: 0,
            answer: 1,
            phrasings: None,
            source: None,
        },
        None => {
            return Err((
                "the first row does not name the columns",
                "write question above the questions and answer above the answers",
            ));
        }
    };
    let mut found = Found::default();
    for (place, cells) in rows {
        let cell = |at: usize| cells.get(at).map(|cell| cell.trim()).unwrap_or_default();
        let (question, answer) = (line(cell(columns.question)), markdown::of_text(cell(columns.answer)));
        let why = match (question.is_empty(), answer.is_empty()) {
            (false, false) => None,
            (true, _) => Some(Why::NoQuestion),
            (false, true) => Some(Why::NoAnswer),
        };
        if let Some(why) = why {
            found.skipped.push((*place, why));
            continue;
        }
        let phrasings = columns.phrasings.map(cell).unwrap_or_default().split(['\n', '|', ';']).map(line);
        found.pairs.push(Pair {
            place: *place,
            question,
            answer,
            phrasings: phrasings.filter(|phrasing| !phrasing.is_empty()).take(MOST_PHRASINGS).collect(),
            source: columns.source.map(cell).map(line).filter(|source| !source.is_empty()),
        });
    }
    Ok(found)
}

fn width(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn named(cells: &[String]) -> Option<Columns> {
    let names: Vec<String> = cells.iter().map(|cell| line(cell).to_lowercase()).collect();
    let find = |known: &[&str]| known.iter().find_map(|name| names.iter().position(|cell| cell == name));
    Some(Columns {
        question: find(&QUESTION)?,
        answer: find(&ANSWER)?,
        phrasings: find(&PHRASINGS),
        source: find(&SOURCE),
    })
}
