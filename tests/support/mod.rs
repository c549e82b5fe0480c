//! Made-up frameworks and edits for property tests. Each is made from a seed and a size, so
//! that a failure repeats and gets smaller; what is tested with them belongs in each test.
#![allow(clippy::unwrap_used, clippy::panic)]
#![allow(dead_code)] // Each test file uses a part of this.

pub mod chain;
pub mod chance;
pub mod edits;
pub mod parts;
pub mod sample;

use chance::Chance;
use proptest::prelude::*;
use throughline::export::json;
use throughline::import::{Imported, import};
use throughline::model::{FORMAT_VERSION, Framework, Id, Stage, violations};

/// Well-formed frameworks that use every field of every part, hostile text and unknown fields.
pub fn frameworks() -> impl Strategy<Value = Framework> {
    (any::<u64>(), 0..8_usize).prop_map(|(seed, size)| framework(seed, size))
}

/// One such framework with up to `size` entries in each list.
pub fn framework(seed: u64, size: usize) -> Framework {
    let mut chance = Chance::new(seed, size);
    // Ids first, so that any entity can refer to any other.
    let ids = Ids {
        nodes: chance.ids("n"),
        measures: chance.ids("m"),
        criteria: chance.ids("c"),
        evidence: chance.ids("e"),
        partners: chance.ids("p"),
    };
    let chance = &mut chance;
    // Every field by name: a new field does not compile until it is made up here too.
    Framework {
        format_version: FORMAT_VERSION,
        id: "framework".into(),
        title: chance.text(),
        language: chance.pick(&parts::LANGUAGES),
        created_at: chance.text(),
        updated_at: chance.text(),
        about: parts::about(chance).into(),
        need: parts::need(chance).into(),
        nodes: chain::nodes(chance, &ids),
        links: chain::links(chance, &ids),
        pinned_stages: chance.some_of(&Stage::ALL),
        measures: chain::measures(chance, &ids),
        criteria: chain::criteria(chance, &ids),
        evidence: chain::evidence(chance, &ids),
        involvement: parts::involvement(chance),
        partners: parts::partners(chance, &ids),
        partnership: parts::partnership(chance).into(),
        reach_depth: parts::reach_depth(chance).into(),
        money: parts::money(chance, &ids).into(),
        risks: parts::risks(chance),
        decisions: parts::decisions(chance, &ids),
        requirements: parts::requirements(chance),
        reflection: parts::reflection(chance).into(),
        review: parts::review(chance, &ids).into(),
        specification: parts::specification(chance).into(),
        origin: parts::origin(chance).into(),
        other: chance.other(),
    }
}

/// The ids that other entities may refer to.
pub struct Ids {
    pub nodes: Vec<Id>,
    pub measures: Vec<Id>,
    pub criteria: Vec<Id>,
    pub evidence: Vec<Id>,
    pub partners: Vec<Id>,
}

/// What opens is well formed, and opens again as it is.
pub fn holds(imported: &Imported) {
    assert_eq!(violations(&imported.framework), []);
    let again = import(&json(&imported.framework)).unwrap();
    assert_eq!(again.framework, imported.framework);
    assert_eq!(again.repairs, []);
}
