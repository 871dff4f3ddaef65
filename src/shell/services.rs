//! `slussen services`: the directory as operators see it, with what nobody has verified yet. Not for: the cards that people see (`engine::compose`).

use std::{
    cmp::Reverse,
    io::{self, Write},
};

use jiff::civil::Date;
use serde_json::json;

use crate::{
    knowledge::{Area, Hours, Knowledge, Number, SWEDISH, Service, ServiceId},
    shell::{check::Format, editor::calendar},
};

/// What counts as due.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    /// The day it is.
    pub today: Date,
    /// How many days a verification holds.
    pub days: u32,
}

impl Due {
    fn is(self, service: &Service) -> bool {
        service.verified_on.is_none() || !service.awaits.is_empty() || calendar::due(service, self.days, self.today) <= self.today
    }
}

/// Prints the directory; with `only_due` those services that wait for something: a first verification, a new one, or a fact to be checked. Those that
/// most people are sent to come first: a fault there does most harm.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(knowledge: &Knowledge, only_due: bool, due: Due, format: Format, out: &mut dyn Write) -> io::Result<()> {
    let listed = list(knowledge, only_due, due);
    match format {
        Format::Text => {
            for service in &listed {
                print(service, out)?;
            }
            let waiting = listed.iter().filter(|service| due.is(service)).count();
            writeln!(out, "{} services, {waiting} await verification", listed.len())
        }
        Format::Json => {
            let services: Vec<_> = listed.iter().map(|service| object(service, due)).collect();
            writeln!(out, "{}", json!({ "services": services }))
        }
    }
}

/// The services, all or those that are due, in the order of the harm that a wrong number would do.
pub fn list(knowledge: &Knowledge, only_due: bool, due: Due) -> Vec<&Service> {
    let mut listed: Vec<&Service> = knowledge.services.values().filter(|service| !only_due || due.is(service)).collect();
    if only_due {
        listed.sort_by_key(|service| (Reverse(sent(knowledge, &service.id)), &service.id));
    }
    listed
}

/// In how many places people are sent to a service; the emergency number and the soft lines are shown far more often than any row.
fn sent(knowledge: &Knowledge, id: &ServiceId) -> usize {
    const OFTEN: usize = 1000;
    let routes = &knowledge.routes;
    let rows = routes
        .routes
        .iter()
        .chain(&routes.beside)
        .filter(|row| row.services.contains(id))
        .count();
    let soft =
        usize::from(routes.soft.contains(id)) + usize::from(routes.soft_youth.contains(id)) + usize::from(id.0 == ServiceId::EMERGENCY);
    rows + OFTEN * soft
}

fn print(service: &Service, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}: {}", service.id.0, service.name(&SWEDISH))?;
    let line = |numbers: &[Number]| numbers.iter().map(|number| number.display.as_str()).collect::<Vec<_>>().join(", ");
    let rows = [
        ("shown", line(&service.numbers)),
        ("withheld", line(&service.withheld)),
        ("web", service.web.clone().unwrap_or_default()),
        ("hours", hours(service.hours.as_ref())),
        (
            "only for",
            if service.professional_only {
                "professionals".to_owned()
            } else {
                String::new()
            },
        ),
        ("verified", verified(service)),
        ("awaits", service.awaits.join("; ")),
    ];
    for (label, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        writeln!(out, "  {label:<9} {value}")?;
    }
    Ok(())
}

fn verified(service: &Service) -> String {
    match (service.verified_on, &service.verified_by) {
        (Some(on), Some(by)) => format!("{on} by {by}"),
        (Some(_), None) | (None, _) => "never".to_owned(),
    }
}

fn hours(hours: Option<&Hours>) -> String {
    match hours {
        None => String::new(),
        Some(Hours::Always) => "always".to_owned(),
        Some(Hours::Weekly(openings)) => {
            let spans = openings.iter().map(|opening| {
                let day = format!("{:?}", opening.day);
                format!("{} {}-{}", &day[..3], opening.from.strftime("%H:%M"), opening.to.strftime("%H:%M"))
            });
            spans.collect::<Vec<_>>().join(", ")
        }
    }
}

fn object(service: &Service, due: Due) -> serde_json::Value {
    let list = |numbers: &[Number]| {
        let each = numbers.iter().map(|number| json!({"display": number.display, "dial": number.dial}));
        each.collect::<Vec<_>>()
    };
    let area = match service.area {
        Area::Sweden => "sweden",
        Area::StockholmCounty => "stockholm_county",
        Area::Abroad => "abroad",
    };
    json!({
        "id": service.id.0,
        "name": service.name(&SWEDISH),
        "professional_only": service.professional_only,
        "area": area,
        "numbers": list(&service.numbers),
        "withheld": list(&service.withheld),
        "web": service.web,
        "hours": hours(service.hours.as_ref()),
        "verified_on": service.verified_on.map(|date| date.to_string()),
        "verified_by": service.verified_by,
        "awaits": service.awaits,
        "due": due.is(service),
    })
}
