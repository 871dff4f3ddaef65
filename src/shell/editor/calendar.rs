//! `slussen services --ics`: a calendar file (RFC 5545) with the day on which each service is to be verified. Not for: sending anything.

use std::io::{self, Write};

use jiff::{ToSpan as _, civil::Date};

use super::Words;
use crate::knowledge::{SWEDISH, Service};

/// The day on which a service is to be verified: `days` after the last time, today where it never was.
pub fn due(service: &Service, days: u32, today: Date) -> Date {
    let last = service.verified_on.filter(|_| service.awaits.is_empty());
    last.and_then(|last| last.checked_add(i64::from(days).days()).ok()).unwrap_or(today)
}

/// One whole-day event for each service.
///
/// # Errors
/// `out` cannot be written to.
pub fn write<'s>(
    services: impl Iterator<Item = &'s Service>,
    days: u32,
    today: Date,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut line = |text: &str| fold(text, out);
    line("BEGIN:VCALENDAR")?;
    line("VERSION:2.0")?;
    line("PRODID:-//slussen//services//SV")?;
    for service in services {
        let day = due(service, days, today);
        line("BEGIN:VEVENT")?;
        line(&format!("UID:verify-{}@slussen", service.id.0))?;
        line(&format!("DTSTAMP:{}T000000Z", today.strftime("%Y%m%d")))?;
        line(&format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d")))?;
        line(&format!(
            "SUMMARY:{}",
            escape(&format!("{} {}", words.text("editor-due-title"), service.name(&SWEDISH)))
        ))?;
        line(&format!("DESCRIPTION:slussen services verify {}", service.id.0))?;
        line("TRANSP:TRANSPARENT")?;
        line("END:VEVENT")?;
    }
    line("END:VCALENDAR")
}

fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, letter| {
        if matches!(letter, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(letter);
        out
    })
}

/// A line of at most 75 bytes, further ones begin with a space; no letter is cut.
fn fold(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > 74 {
            out.write_all(b"\r\n ")?;
            length = 1;
        }
        write!(out, "{letter}")?;
        length += letter.len_utf8();
    }
    out.write_all(b"\r\n")
}
