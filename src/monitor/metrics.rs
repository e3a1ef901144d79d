//! The metrics: what is counted, under which names, and as text for Prometheus.
//!
//! Times are in seconds. Every label has few values, all of them ours: never a user's words, never an id
//! of anybody.

use std::sync::atomic::AtomicU64;
use std::time::{Duration, SystemTime};

use prometheus_client::encoding::prometheus_text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Metric, Registry, Unit};

use super::Reload;
use super::labels::{Build, Decision, Knowledge, Records, Refused, Reloads, Shard, ShardIn, Surface};
use crate::discord::{Delivery, Event, Note, Refusal, ShardState};
use crate::knowledge::KnowledgeBase;

/// Upper bounds of the histogram of request durations: from what matching alone takes to where people
/// notice, and Discord's patience of three seconds.
const BUCKETS: [f64; 14] =
    [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0];

/// All metrics, and where they are registered.
#[derive(Debug)]
pub(super) struct Metrics {
    registry: Registry,
    decisions: Family<Decision, Counter>,
    durations: Family<Surface, Histogram, fn() -> Histogram>,
    lost: Family<Surface, Counter>,
    refused: Family<Refused, Counter>,
    shards: Family<ShardIn, Gauge>,
    heartbeats: Family<Shard, Gauge<f64, AtomicU64>>,
    knowledge: Family<Knowledge, Gauge>,
    records: Family<Records, Gauge>,
    reloads: Family<Reloads, Counter>,
}

impl Default for Metrics {
    /// Nothing counted yet, in a process that starts now.
    fn default() -> Self {
        let mut register = Register::new();
        let metrics = Self {
            decisions: register.add("decisions", "What became of requests, by the way they came"),
            durations: register.add_in_seconds(
                "request_duration",
                "From the arrival of a request until its answer was handed over",
                Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            ),
            lost: register.add("answers_lost", "Answers that Discord did not take"),
            refused: register.add(
                "interactions_refused",
                "Requests to the endpoint that were refused before anything in them was believed",
            ),
            shards: register.add("gateway_shard", "Whether a shard of the gateway is in this state"),
            heartbeats: register.add_in_seconds(
                "gateway_heartbeat",
                "How long the latest heartbeat of a shard took to be acknowledged",
                Family::default(),
            ),
            knowledge: register.add("knowledge_info", "The knowledge base that is served"),
            records: register.add("knowledge_records", "Records of the knowledge base that is served"),
            reloads: register.add("reloads", "How often the knowledge base was read again"),
            registry: register.finish(),
        };
        // What may happen is there from the start, at nought: so its first time shows as a rise.
        for reload in [Reload::Served, Reload::Refused] {
            drop(metrics.reloads.get_or_create(&Reloads::of(reload)));
        }
        for refusal in Refusal::ALL {
            drop(metrics.refused.get_or_create(&Refused::of(refusal)));
        }
        metrics
    }
}

impl Metrics {
    /// Counts what happened to the bot.
    pub(super) fn observe(&self, event: &Event<'_>) {
        match event {
            Event::Handled { note, took, delivery } => self.handled(note, *took, *delivery),
            Event::Shard { id, state, heartbeat } => self.shard(*id, *state, *heartbeat),
            Event::Refused(refusal) => {
                self.refused.get_or_create(&Refused::of(*refusal)).inc();
            }
            Event::Listening { .. } | Event::Closing => {}
        }
    }

    /// From now on this knowledge base is served.
    pub(super) fn serving(&self, base: &KnowledgeBase) {
        self.knowledge.clear();
        let served = Knowledge {
            event: base.event.id.clone(),
            revision: base.revision.to_string(),
            as_of: base.event.as_of.to_string(),
        };
        self.knowledge.get_or_create(&served).set(1);
        for (kind, count) in [
            ("faq", base.faq.len()),
            ("claim", base.claims.len()),
            ("quotation", base.quotations.len()),
            ("person", base.people.len()),
            ("source", base.sources.len()),
        ] {
            self.records.get_or_create(&Records { kind }).set(i64::try_from(count).unwrap_or(i64::MAX));
        }
    }

    /// The knowledge base was read again.
    pub(super) fn reloaded(&self, reload: Reload) {
        self.reloads.get_or_create(&Reloads::of(reload)).inc();
    }

    /// All of them, in Prometheus' text format, version 0.0.4.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        prometheus_text::encode(&mut text, &self.registry).expect("a string takes whatever is written to it");
        text
    }

    fn handled(&self, note: &Note, took: Duration, delivery: Delivery) {
        let surface = note.surface.as_str();
        self.decisions.get_or_create(&Decision { kind: note.decision, surface }).inc();
        self.durations.get_or_create(&Surface { surface }).observe(took.as_secs_f64());
        if delivery == Delivery::Lost {
            self.lost.get_or_create(&Surface { surface }).inc();
        }
    }

    fn shard(&self, shard: u32, state: ShardState, heartbeat: Option<Duration>) {
        for other in ShardState::ALL {
            let is_in = i64::from(other == state);
            self.shards.get_or_create(&ShardIn { shard, state: other.as_str() }).set(is_in);
        }
        match heartbeat {
            Some(latency) => {
                self.heartbeats.get_or_create(&Shard { shard }).set(latency.as_secs_f64());
            }
            None => {
                self.heartbeats.remove(&Shard { shard });
            }
        }
    }
}

/// A registry being filled.
struct Register {
    registry: Registry,
}

impl Register {
    /// With what is known from the start: which program it is, and since when it runs.
    fn new() -> Self {
        let mut registry = Registry::default();
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        registry.register_with_unit(
            "process_start_time",
            "When the process was started, since 1970",
            Unit::Seconds,
            ConstGauge::new(since.as_secs_f64()),
        );
        let mut register = Self { registry };
        let build = register.add::<Family<Build, Gauge>>("build_info", "The version of the program");
        build.get_or_create(&Build { version: env!("CARGO_PKG_VERSION") }).set(1);
        register
    }

    fn add<M: Metric + Clone + Default>(&mut self, name: &str, help: &str) -> M {
        let metric = M::default();
        self.registry.register(format!("onrecord_{name}"), help, metric.clone());
        metric
    }

    fn add_in_seconds<M: Metric + Clone>(&mut self, name: &str, help: &str, metric: M) -> M {
        self.registry.register_with_unit(format!("onrecord_{name}"), help, Unit::Seconds, metric.clone());
        metric
    }

    fn finish(self) -> Registry {
        self.registry
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Metrics, Reload};
    use crate::discord::{Delivery, Event, Note, ShardState, Surface};
    use crate::knowledge::{RecordKind, RecordRef};

    /// Checks which lines there are after these events.
    #[track_caller]
    fn check(metrics: &Metrics, lines: &[&str]) {
        let text = metrics.text();
        for line in lines {
            assert!(text.lines().any(|one| one == *line), "`{line}` is missing in:\n{text}");
        }
    }

    fn handled(metrics: &Metrics, decision: &'static str, millis: u64, delivery: Delivery) {
        let record = Some(RecordRef { kind: RecordKind::Faq, id: "how-many-aboard".into() });
        let note = Note { surface: Surface::Ask, decision, record };
        metrics.observe(&Event::Handled { note: &note, took: Duration::from_millis(millis), delivery });
    }

    #[test]
    fn requests_are_counted_by_kind_and_surface() {
        let metrics = Metrics::default();
        handled(&metrics, "answer", 2, Delivery::Arrived);
        handled(&metrics, "answer", 20, Delivery::Arrived);
        handled(&metrics, "suggest", 2, Delivery::Lost);
        check(
            &metrics,
            &[
                r#"onrecord_decisions_total{kind="answer",surface="ask"} 2"#,
                r#"onrecord_decisions_total{kind="suggest",surface="ask"} 1"#,
                r#"onrecord_answers_lost_total{surface="ask"} 1"#,
                r#"onrecord_request_duration_seconds_bucket{surface="ask",le="0.001"} 0"#,
                r#"onrecord_request_duration_seconds_bucket{surface="ask",le="0.0025"} 2"#,
                r#"onrecord_request_duration_seconds_bucket{surface="ask",le="+Inf"} 3"#,
                r#"onrecord_request_duration_seconds_count{surface="ask"} 3"#,
            ],
        );
        assert!(!metrics.text().contains("how-many-aboard"), "records are for the log");
    }

    #[test]
    fn a_shard_is_in_one_state_and_has_a_latency_while_it_is_known() {
        let metrics = Metrics::default();
        let shard = |state, heartbeat| metrics.observe(&Event::Shard { id: 3, state, heartbeat });
        shard(ShardState::Connected, Some(Duration::from_millis(250)));
        check(
            &metrics,
            &[
                r#"onrecord_gateway_shard{shard="3",state="connected"} 1"#,
                r#"onrecord_gateway_shard{shard="3",state="resuming"} 0"#,
                r#"onrecord_gateway_heartbeat_seconds{shard="3"} 0.25"#,
            ],
        );
        shard(ShardState::Resuming, None);
        check(
            &metrics,
            &[
                r#"onrecord_gateway_shard{shard="3",state="connected"} 0"#,
                r#"onrecord_gateway_shard{shard="3",state="resuming"} 1"#,
            ],
        );
        assert!(!metrics.text().contains("onrecord_gateway_heartbeat_seconds{"));
    }

    #[test]
    fn one_revision_is_served_at_a_time() {
        let metrics = Metrics::default();
        let mut base = crate::reply::miniature::miniature();
        base.revision.0 = "first".to_owned();
        metrics.serving(&base);
        base.revision.0 = "second".to_owned();
        metrics.serving(&base);
        metrics.reloaded(Reload::Served);
        metrics.reloaded(Reload::Refused);
        let text = metrics.text();
        assert!(text.contains("revision=\"second\"") && !text.contains("revision=\"first\""), "{text}");
        let faq = format!("onrecord_knowledge_records{{kind=\"faq\"}} {}", base.faq.len());
        check(
            &metrics,
            &[
                &faq,
                r#"onrecord_reloads_total{outcome="served"} 1"#,
                r#"onrecord_reloads_total{outcome="refused"} 1"#,
                concat!(r#"onrecord_build_info{version=""#, env!("CARGO_PKG_VERSION"), r#""} 1"#),
            ],
        );
    }
}
