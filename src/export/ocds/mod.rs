//! A framework as an OCDS 1.1.5 release package with the metrics, requirements, lots and UK
//! extensions (open-contracting.org). The whole framework travels with it as our own JSON, so that
//! what OCDS has no place for is not lost. What that is belongs in `left_out`.

mod people;
mod planning;
mod reach_depth;
mod targets;
mod tender;

use super::exchange::{bytes, filled, moment, name_of};
use crate::model::{Framework, Language};
use crate::text::{EXCHANGE, Message, Text};
use serde_json::{Value, json};

/// The extensions in use, by the addresses their publishers give.
const EXTENSIONS: [&str; 5] = [
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_location_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_suitability_extension/master/extension.json",
    "https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json",
];

/// What an export is made of.
#[derive(Clone, Copy)]
struct Source<'a> {
    framework: &'a Framework,
    text: &'a Text,
}

/// Writes a framework as a release package, dated as given (year, month, day). The same framework
/// and day give the same bytes. No registered prefix is claimed for its ocid: who publishes it
/// gives it theirs.
pub fn ocds(framework: &Framework, text: &Text, date: (u16, u8, u8)) -> Vec<u8> {
    let text = &text.with(&EXCHANGE);
    let source = Source { framework, text };
    let name = name_of(framework);
    let date = moment(date);
    let mut release = json!({
        "ocid": format!("throughline-{name}"),
        "id": format!("{name}-{date}"),
        "date": date,
        "tag": ["planning"],
        "initiationType": "tender",
        "language": language(framework),
        "parties": people::parties(source),
        "buyer": people::buyer(source),
        "planning": planning::planning(source),
        "tender": tender::tender(source),
    });
    release = filled(release).unwrap_or_default();
    // Afterwards, because nothing in it may be left out.
    tender::attach(&mut release, source);
    bytes(&json!({
        "uri": format!("urn:throughline:ocds:{name}:{date}"),
        "version": "1.1",
        "publishedDate": date,
        "extensions": EXTENSIONS,
        "publisher": { "name": people::publisher(source) },
        "releases": [release],
    }))
}

fn language(framework: &Framework) -> &'static str {
    match framework.language {
        Language::English => "en",
        Language::Welsh => "cy",
    }
}

impl Source<'_> {
    /// A line with a text in it, or nothing if there is no text.
    fn line(self, message: Message, words: &str) -> String {
        match words.trim() {
            "" => String::new(),
            words => {
                let words = [("words", words.into())];
                self.text.format(message, &words)
            }
        }
    }

    /// An amount of money in pounds, as OCDS has it.
    fn money(self, pence: i64) -> Value {
        json!({ "amount": pence as f64 / 100.0, "currency": "GBP" })
    }
}
