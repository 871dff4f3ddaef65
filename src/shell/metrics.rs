//! `/metrics`: how the program is doing, in the form that Prometheus reads (`OpenMetrics` text). Of people there are sums alone, in steps of five
//! (`tally`). Not for: who may read it (`admin`).

use std::fmt;

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric, MetricEncoder, NoLabelSet, text::encode},
    metrics::{MetricType, counter::ConstCounter, gauge::ConstGauge},
    registry::Registry,
};

use super::{
    health::Health,
    knowledge::Keeper,
    services::{self, Due},
    tally::{BOUNDS, Cell, STEP},
};

/// The media type of what [`text`] gives.
pub const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Every figure, as text.
pub fn text(keeper: &Keeper, health: &Health) -> String {
    let mut registry = Registry::default();
    registry.register_collector(Box::new(Figures {
        keeper: keeper.clone(),
        health: health.clone(),
    }));
    let mut text = String::new();
    // Writing to a String cannot fail; what is missing shows as missing.
    let _always_ok = encode(&mut text, &registry);
    text
}

#[derive(Debug)]
struct Figures {
    keeper: Keeper,
    health: Health,
}

/// Writes families, one after the other.
struct Writer<'e>(DescriptorEncoder<'e>);

impl Writer<'_> {
    fn counters<L: EncodeLabelSet>(&mut self, name: &str, help: &str, sums: impl IntoIterator<Item = (L, u64)>) -> fmt::Result {
        let mut family = self.0.encode_descriptor(name, help, None, MetricType::Counter)?;
        for (labels, sum) in sums {
            ConstCounter::new(sum).encode(family.encode_family(&labels)?)?;
        }
        Ok(())
    }

    fn gauge(&mut self, name: &str, help: &str, value: u64) -> fmt::Result {
        let family: MetricEncoder<'_> = self.0.encode_descriptor(name, help, None, MetricType::Gauge)?;
        ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX)).encode(family)
    }
}

impl Collector for Figures {
    fn encode(&self, encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let mut out = Writer(encoder);
        self.people(&mut out)?;
        self.knowledge(&mut out)?;
        self.parts(&mut out)
    }
}

impl Figures {
    fn people(&self, out: &mut Writer<'_>) -> fmt::Result {
        let tally = self.keeper.service().tally();
        let replies = tally.ever(Cell::KindAndChannel);
        let replies = replies.iter().filter_map(|(name, sum)| {
            let (kind, channel) = name.split_once('/')?;
            Some(([("kind", kind), ("channel", channel)], *sum))
        });
        out.counters("slussen_replies", "Replies to words, in steps of five", replies)?;
        for (name, help, label, cell) in [
            ("slussen_referrals", "Referrals by route, in steps of five", "route", Cell::Route),
            ("slussen_topics", "Answers by topic, in steps of five", "topic", Cell::Topic),
            (
                "slussen_languages",
                "Replies by language, in steps of five",
                "language",
                Cell::Language,
            ),
        ] {
            let sums = tally.ever(cell);
            out.counters(name, help, sums.iter().map(|(value, sum)| ([(label, value.as_str())], *sum)))?;
        }
        let times = tally.times();
        let help = "Time to a reply, let out five replies at a time";
        let mut family = out
            .0
            .encode_descriptor("slussen_reply_seconds", help, None, MetricType::Histogram)?;
        let bounds = BOUNDS.into_iter().chain([f64::INFINITY]);
        let buckets: Vec<(f64, u64)> = bounds.zip(times.buckets).collect();
        debug_assert_eq!(times.buckets.iter().sum::<u64>() % STEP, 0);
        family.encode_histogram::<NoLabelSet>(times.sum, times.buckets.iter().sum(), &buckets, None)
    }

    fn knowledge(&self, out: &mut Writer<'_>) -> fmt::Result {
        let service = self.keeper.service();
        let snapshot = service.snapshot();
        let due = Due {
            today: service.now().date(),
            days: self.keeper.folders().verify_days,
        };
        let waiting = services::list(&snapshot.knowledge, true, due).len();
        out.gauge("slussen_knowledge_generation", "The version that answers", snapshot.generation)?;
        out.gauge(
            "slussen_knowledge_degraded",
            "1 while something stands in for a folder that was refused",
            u64::from(service.is_degraded()),
        )?;
        out.gauge(
            "slussen_services_due",
            "Services that await verification",
            u64::try_from(waiting).unwrap_or(u64::MAX),
        )?;
        let ended = service.tally().reloads();
        // Each from the start on, so that an alert on the first refusal has a zero to rise from.
        let ended = ["accepted", "unchanged", "refused"].map(|result| ([("result", result)], ended.get(result).copied().unwrap_or(0)));
        out.counters("slussen_reloads", "Changes of the knowledge, by how they ended", ended)
    }

    fn parts(&self, out: &mut Writer<'_>) -> fmt::Result {
        let (standing, wanted) = self.health.connections();
        let state = match (standing, wanted) {
            (_, 0) => "off",
            (standing, wanted) if standing < wanted => "degraded",
            _all_stand => "connected",
        };
        let help = "1 for the state that the connection to Discord is in";
        let mut family = out.0.encode_descriptor("slussen_discord_state", help, None, MetricType::Gauge)?;
        for name in ["off", "degraded", "connected"] {
            ConstGauge::new(i64::from(name == state)).encode(family.encode_family(&[("state", name)])?)?;
        }
        if let Some(bytes) = resident() {
            out.gauge("process_resident_memory_bytes", "Memory that the process holds", bytes)?;
        }
        let help = "The program's version";
        let mut family = out.0.encode_descriptor("slussen_build", help, None, MetricType::Info)?;
        family.encode_info(&[("version", env!("CARGO_PKG_VERSION"))])
    }
}

/// Resident memory in bytes, where the operating system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
