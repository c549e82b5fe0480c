//! OCDS releases as a framework: the one that we attached, if it is there, else targets as outcomes
//! and measures. What a metric says belongs in `metrics`.

mod metrics;

use super::new_document;
use super::said::Said;
use crate::text::{Message, Phrase};
use serde_json::{Map, Value};

/// Sections of a release that are read.
const READ: &[&str] = &[
    "ocid",
    "id",
    "date",
    "tag",
    "initiationType",
    "language",
    "buyer",
    "parties",
    "planning",
    "tender",
    "contracts",
];

/// Sections of a tender that are read.
const READ_OF_TENDER: &[&str] = &[
    "id",
    "title",
    "description",
    "status",
    "targets",
    "mainProcurementCategory",
];

/// The most sections of one kind that are named as not read.
const MOST_NAMED: usize = 20;

/// Puts a release package, a record package or a release as a framework.
pub(super) fn translate(document: Map<String, Value>) -> (Map<String, Value>, Vec<Phrase>) {
    let mut releases = releases(document);
    let others = releases.len().saturating_sub(1);
    let place = releases.iter().rposition(has_metrics);
    let place = place.unwrap_or(others);
    let release = releases.get_mut(place).map(Value::take).unwrap_or_default();
    if let Some(framework) = attached(&release) {
        return (framework, vec![Message::ReadingOcdsWhole.into()]);
    }
    let read = metrics::read(&release);
    let mut told = vec![Message::ReadingOcds.into()];
    if others > 0 {
        told.push(Phrase::new(Message::ReadingOcdsReleases).with("count", others));
    }
    told.extend(read.tell());
    told.extend(not_read(&release));
    let text = |place: &str| release.pointer(place).cloned().unwrap_or_default();
    let about = Said::default()
        .with("summary", text("/tender/description"))
        .with("commissioner", text("/buyer/name"));
    let need = Said::default().with("statement", text("/planning/rationale"));
    let mut said = Said(new_document());
    for (field, value) in [
        ("title", text("/tender/title")),
        ("about", about.into()),
        ("need", need.into()),
        ("nodes", read.nodes.into()),
        ("measures", read.measures.into()),
        ("criteria", read.criteria.into()),
        ("partners", partners(&release).into()),
    ] {
        said.set(field, value);
    }
    (said.0, told)
}

/// The releases of a document, the latest last as OCDS lists them.
fn releases(mut document: Map<String, Value>) -> Vec<Value> {
    if let Some(Value::Array(releases)) = document.remove("releases") {
        return releases;
    }
    let Some(Value::Array(records)) = document.remove("records") else {
        return vec![Value::Object(document)];
    };
    let compiled = records.into_iter().map(|mut record| {
        let compiled = record.get_mut("compiledRelease").map(Value::take);
        compiled.unwrap_or_default()
    });
    compiled.filter(Value::is_object).collect()
}

/// Whether a release has a framework or metrics to read.
fn has_metrics(release: &Value) -> bool {
    let contracts = list(release.get("contracts")).iter();
    let agreed = contracts
        .flat_map(|it| list(it.get("agreedMetrics")))
        .next();
    let places = ["/tender/targets", "/planning/forecasts"];
    let mut places = places.iter();
    let has = places.any(|place| !list(release.pointer(place)).is_empty());
    has || agreed.is_some() || attached(release).is_some()
}

/// The framework that our own export attaches.
fn attached(release: &Value) -> Option<Map<String, Value>> {
    let documents = release.pointer("/tender/documents")?.as_array()?;
    let framework = documents.iter().find_map(|it| it.get("throughline"))?;
    let framework = framework.as_object()?;
    framework
        .contains_key("formatVersion")
        .then(|| framework.clone())
}

/// Those who might do it. The buyer is the commissioner.
fn partners(release: &Value) -> Vec<Value> {
    let roles = ["interestedParty", "tenderer", "supplier"];
    let parties = list(release.get("parties"));
    let partners = parties.iter().filter(|party| {
        let has = |role: &Value| role.as_str().is_some_and(|role| roles.contains(&role));
        list(party.get("roles")).iter().any(has)
    });
    let partner = |party: &Value| {
        let text = |field: &str| party.get(field).cloned().unwrap_or_default();
        Said::default()
            .with("id", text("id"))
            .with("name", text("name"))
            .into()
    };
    partners.map(partner).collect()
}

/// The sections that are not read, if there are any.
fn not_read(release: &Value) -> Option<Phrase> {
    let of = |place: &str, known: &[&str], before: &str| -> Vec<String> {
        let fields = release.pointer(place).and_then(Value::as_object);
        let names = fields.into_iter().flatten().map(|(name, _)| name);
        let names = names.filter(|name| !known.contains(&name.as_str()));
        let names = names
            .take(MOST_NAMED)
            .map(|name| crate::edit::shorten(name));
        names.map(|name| format!("{before}{name}")).collect()
    };
    let mut parts = of("", READ, "");
    parts.extend(of("/tender", READ_OF_TENDER, "tender/"));
    parts.extend(of("/planning", &["rationale", "forecasts"], "planning/"));
    let known = ["id", "awardID", "title", "agreedMetrics"];
    parts.extend(of("/contracts/0", &known, "contracts/"));
    let parts = parts.join(", ");
    let phrase = Phrase::new(Message::ReadingOcdsNotRead);
    (!parts.is_empty()).then(|| phrase.with("parts", parts))
}

/// The entries of a list; none for anything else.
fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
