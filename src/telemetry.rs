//! Logs on standard error, and what may stand in them: events of this crate alone, and of their fields only those on a list. So no field that
//! somebody adds in haste, and nothing that a dependency says, can carry a message, an address or an id out (promise 21).
//! Not for: counters, nor for anything that people who ask for help get to see.

use std::{
    fmt::{self, Write as _},
    io::Write,
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use jiff::Timestamp;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
    registry,
};

use crate::config::{Log, LogFormat};

/// The fields that are written, sorted. Every other field is dropped. None may hold what comes from a person or a person's device:
/// `listen` is where we listen, `cause` an operating system's words about our own files and sockets.
pub const FIELDS: [&str; 17] = [
    "attempt",
    "cause",
    "code",
    "count",
    "faults",
    "file",
    "generation",
    "how",
    "line",
    "listen",
    "location",
    "micros",
    "part",
    "seconds",
    "signal",
    "status",
    "version",
];

/// Takes events in, and writes what may be written to `writer`.
pub fn subscriber(log: Log, writer: impl Write + Send + 'static) -> impl Subscriber + Send + Sync {
    registry().with(Sieve {
        level: log.level,
        format: log.format,
        writer: Mutex::new(Box::new(writer)),
    })
}

/// Starts logging to standard error for the whole process, and replaces the panic hook by one that names the place and nothing else: a panic's
/// message may hold the words that caused it. A second call changes nothing.
pub fn start(log: Log) {
    // It fails only where logging has been started already, which is the state asked for.
    let _already_started = tracing::subscriber::set_global_default(subscriber(log, std::io::stderr()));
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            tracing::error!(location = %place, "a fault in the program was caught");
        }
    }));
}

/// The time of a line. A clock beyond all dates gives the last one: a line that breaks off while a fault is told would end the program.
fn now() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::MAX)
}

struct Sieve {
    level: Option<Level>,
    format: LogFormat,
    writer: Mutex<Box<dyn Write + Send>>,
}

impl<S: Subscriber> Layer<S> for Sieve {
    fn enabled(&self, metadata: &Metadata<'_>, _context: Context<'_, S>) -> bool {
        let target = metadata.target();
        let ours = target == "slussen" || target.starts_with("slussen::");
        ours && metadata.is_event() && self.level.is_some_and(|least| *metadata.level() <= least)
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.level.map_or(LevelFilter::OFF, LevelFilter::from_level))
    }

    fn on_event(&self, event: &Event<'_>, _context: Context<'_, S>) {
        let mut kept = Kept::default();
        event.record(&mut kept);
        let line = match self.format {
            LogFormat::Pretty => kept.pretty(event.metadata()),
            LogFormat::Json => kept.json(event.metadata()),
        };
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody is left to tell when standard error is gone, and a lost line must not end a conversation.
        let _lost = writer.write_all(line.as_bytes()).and_then(|()| writer.flush());
    }
}

/// What an event may say.
#[derive(Default)]
struct Kept {
    message: String,
    fields: Vec<(&'static str, serde_json::Value)>,
}

impl Kept {
    fn keep(&mut self, field: &Field, value: impl Into<serde_json::Value>) {
        if FIELDS.binary_search(&field.name()).is_ok() {
            self.fields.push((field.name(), value.into()));
        }
    }

    fn pretty(&self, metadata: &Metadata<'_>) -> String {
        let mut line = format!("{:.3} {:5} {}: {}", now(), metadata.level(), metadata.target(), self.message);
        for (name, value) in &self.fields {
            // Writing to a String cannot fail.
            let _always_ok = write!(line, " {name}={value}");
        }
        line.push('\n');
        line
    }

    fn json(&self, metadata: &Metadata<'_>) -> String {
        let fields: serde_json::Map<_, _> = self
            .fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        let mut line = serde_json::json!({
            "time": format!("{:.3}", now()),
            "level": metadata.level().as_str(),
            "target": metadata.target(),
            "message": self.message,
            "fields": fields,
        })
        .to_string();
        line.push('\n');
        line
    }
}

impl Visit for Kept {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.keep(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.keep(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.keep(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.keep(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.keep(field, value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            // Messages are literals: `tests/it/tidy.rs` refuses a placeholder in one.
            self.message = format!("{value:?}");
        } else {
            self.keep(field, format!("{value:?}"));
        }
    }
}
