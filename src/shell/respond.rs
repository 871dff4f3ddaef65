//! `slussen respond`: JSON Lines in, one JSON line out for each, through the path that every channel uses. A filter for measuring, for editors
//! and for other programs. Not for: people (`terminal`), nor for judging labelled lines (`eval`).

use std::{
    fmt,
    io::{self, BufRead, BufReader, Read, Write},
    process::ExitCode,
    time::Instant,
};

use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::{
    service::Service,
    wire::{Answer, Explain},
};
use crate::{
    engine::{self, Channel, Inbound, Utterance},
    knowledge::Language,
};

/// The longest message that is answered, in bytes of UTF-8.
pub const LONGEST: usize = 64 * 1024;

/// The longest line that is looked at, in bytes: every byte of the longest message escaped as `\u0000`, and room for the other fields.
const LONGEST_LINE: usize = 8 * LONGEST;

/// What is said when a message or a line is too long.
const TOO_LONG: &str = "the text is longer than 65536 bytes; send at most that many";

/// How to run the filter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Args {
    /// Adds which rules decided, and what weighed most for the second opinion.
    pub explain: bool,
}

/// Answers every line of `input` on `out`. Output is flushed whenever no whole line waits to be read, so it serves in a pipe in both directions.
///
/// The status is 0 when every line was answered, 2 when at least one was not, 1 when reading or writing failed.
pub fn run(args: Args, service: &Service, input: impl Read, out: &mut dyn Write) -> ExitCode {
    let mut input = BufReader::with_capacity(LONGEST, input);
    match filter(args, service, &mut input, out) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(error) => {
            tracing::error!(cause = %error.kind(), "reading or writing broke off");
            ExitCode::FAILURE
        }
    }
}

fn filter(args: Args, service: &Service, input: &mut BufReader<impl Read>, out: &mut dyn Write) -> io::Result<bool> {
    let mut all_answered = true;
    let mut line = Vec::new();
    for number in 1.. {
        if !input.buffer().contains(&b'\n') {
            out.flush()?;
        }
        let fits = match read_line(input, &mut line)? {
            Line::End => break,
            Line::Whole => true,
            Line::TooLong => false,
        };
        let answered = if fits {
            answer(args, service, number, &line)
        } else {
            Err(Refusal::too_long(None))
        };
        match answered {
            Ok(answer) => serde_json::to_writer(&mut *out, &answer)?,
            Err(refusal) => {
                all_answered = false;
                serde_json::to_writer(&mut *out, &Refused::new(refusal, number))?;
            }
        }
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(all_answered)
}

enum Line {
    End,
    Whole,
    TooLong,
}

/// Reads one line without its end. What is over [`LONGEST_LINE`] is passed over and not held.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    line.clear();
    let limit = LONGEST_LINE as u64 + 1;
    if input.take(limit).read_until(b'\n', line)? == 0 {
        return Ok(Line::End);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
        return Ok(Line::Whole);
    }
    if line.len() <= LONGEST_LINE {
        return Ok(Line::Whole);
    }
    line.clear();
    input.skip_until(b'\n')?;
    Ok(Line::TooLong)
}

fn answer(args: Args, service: &Service, number: u64, line: &[u8]) -> Result<Answer, Refusal> {
    let line = if number == 1 {
        line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)
    } else {
        line
    };
    if let Err(error) = std::str::from_utf8(line) {
        let column = error.valid_up_to() + 1;
        return Err(Refusal::new(None, Problem::Syntax { column }));
    }
    let question: Question = serde_json::from_slice(line).map_err(|error| Refusal::new(None, Problem::of(&error)))?;
    let (inbound, now) = match question.checked() {
        Ok(checked) => checked,
        Err(problem) => return Err(Refusal::new(question.id, problem)),
    };
    if inbound.text.words().len() > LONGEST {
        return Err(Refusal::too_long(question.id));
    }
    let now = now.unwrap_or_else(|| service.now());
    let start = Instant::now();
    let outcome = service.answer_at(&inbound, &now);
    let mut answer = Answer::new(&outcome, start.elapsed());
    answer.id = Some(question.id.unwrap_or_default());
    Ok(if args.explain {
        answer.explained(Explain::new(&outcome).with(service.why(&inbound.text).as_ref()))
    } else {
        answer
    })
}

/// A line as it stands. Unknown fields are passed over: lines may carry labels and notes.
#[derive(Deserialize)]
struct Question {
    id: Option<serde_json::Value>,
    text: Option<Words>,
    language: Option<serde_json::Value>,
    channel: Option<serde_json::Value>,
    now: Option<serde_json::Value>,
}

impl Question {
    fn checked(&self) -> Result<(Inbound, Option<Zoned>), Problem> {
        use serde_json::Value;

        let id_is_plain = match &self.id {
            None | Some(Value::Null | Value::String(_) | Value::Number(_)) => true,
            Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => false,
        };
        if !id_is_plain {
            return Err(Problem::Field("id", "a text or a number"));
        }
        let Some(text) = &self.text else {
            return Err(Problem::Field("text", "given, as a text"));
        };
        let language = given(self.language.as_ref(), "language", "a language tag such as \"sv\"", |tag| {
            tag.parse::<Language>().ok()
        })?;
        let channel = given(
            self.channel.as_ref(),
            "channel",
            "\"web\", \"direct\" or \"public\"",
            |name| match name {
                "web" => Some(Channel::Web),
                "direct" => Some(Channel::Direct),
                "public" => Some(Channel::Public),
                _other => None,
            },
        )?;
        let now = given(
            self.now.as_ref(),
            "now",
            "a time with its offset such as \"2026-11-21T20:00:00+01:00\"",
            |time| {
                let zone = TimeZone::get("Europe/Stockholm").ok()?;
                Some(time.parse::<Timestamp>().ok()?.to_zoned(zone))
            },
        )?;
        let inbound = Inbound {
            text: Utterance::new(text.0.as_str()),
            chosen: language,
            hint: None,
            channel: channel.unwrap_or_default(),
        };
        Ok((inbound, now))
    }
}

/// A field that may be left out; null and the empty text count as left out.
fn given<T>(
    value: Option<&serde_json::Value>,
    name: &'static str,
    form: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Problem> {
    match value {
        None => Ok(None),
        Some(value) => match value.as_str() {
            Some("") => Ok(None),
            Some(text) => parse(text).map(Some).ok_or(Problem::Field(name, form)),
            None => Err(Problem::Field(name, form)),
        },
    }
}

/// A JSON text that may hold half a surrogate pair, as a client that cuts an emoji in two sends it. The half becomes U+FFFD: whoever wrote the
/// rest shall have an answer.
struct Words(String);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(WordsVisitor)
    }
}

struct WordsVisitor;

impl de::Visitor<'_> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Words, E> {
        Ok(Words(text.to_owned()))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Words, E> {
        // The line was UTF-8, so what is not is a surrogate half, spelt as three bytes.
        let mut text = String::with_capacity(bytes.len());
        let mut rest = bytes;
        while !rest.is_empty() {
            match std::str::from_utf8(rest) {
                Ok(sound) => {
                    text.push_str(sound);
                    rest = &[];
                }
                Err(error) => {
                    let (sound, half) = rest.split_at(error.valid_up_to());
                    text.push_str(&String::from_utf8_lossy(sound));
                    text.push('\u{FFFD}');
                    rest = half.get(3..).unwrap_or_default();
                }
            }
        }
        Ok(Words(text))
    }
}

/// Why a line was not answered. It names fields and places and never repeats what stands there.
enum Problem {
    Syntax { column: usize },
    Shape { column: usize },
    Field(&'static str, &'static str),
    TooLong,
}

impl Problem {
    /// serde's own wording repeats the value that it did not like, so only the kind and the place are taken from it.
    fn of(error: &serde_json::Error) -> Self {
        let column = error.column();
        match error.classify() {
            serde_json::error::Category::Data => Self::Shape { column },
            serde_json::error::Category::Syntax | serde_json::error::Category::Eof | serde_json::error::Category::Io => {
                Self::Syntax { column }
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { column } => write!(f, "not valid JSON at column {column}; write one JSON object a line, in UTF-8"),
            Self::Shape { column } => write!(
                f,
                "not an object of the expected form at column {column}; write {{\"id\": \"x1\", \"text\": \"...\"}}"
            ),
            Self::Field(name, form) => write!(f, "field `{name}` must be {form}"),
            Self::TooLong => f.write_str(TOO_LONG),
        }
    }
}

struct Refusal {
    id: Option<serde_json::Value>,
    problem: Problem,
}

impl Refusal {
    fn new(id: Option<serde_json::Value>, problem: Problem) -> Self {
        Self { id, problem }
    }

    fn too_long(id: Option<serde_json::Value>) -> Self {
        Self::new(id, Problem::TooLong)
    }
}

/// What is written for a line that was not answered.
#[derive(Serialize)]
struct Refused {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<serde_json::Value>,
    error: String,
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Refused {
    fn new(refusal: Refusal, line: u64) -> Self {
        let text = match refusal.problem {
            // Whoever writes that much may need help all the same: the built-in line comes with it (promise 27).
            Problem::TooLong => Some(engine::render::plain(&engine::last_resort(&unic_langid::langid!("sv")))),
            Problem::Syntax { .. } | Problem::Shape { .. } | Problem::Field(..) => None,
        };
        Self {
            id: refusal.id,
            error: refusal.problem.to_string(),
            line,
            text,
        }
    }
}
