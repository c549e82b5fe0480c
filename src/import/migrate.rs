//! Older files, step by step to the version of today. Migrations are numbered, named for what
//! they do and go upward only. Version 1 is the first, so that there are none yet.

use super::{Refusal, values::to_whole};
use crate::model::FORMAT_VERSION;
use crate::text::{Message, Phrase};
use serde_json::{Map, Value};

/// One step from a version to the next.
#[derive(Clone, Copy)]
struct Migration {
    /// The version it starts from.
    from: u32,
    /// What it does, for those who read the list.
    #[allow(dead_code)] // Read by the test that holds the list in order.
    name: &'static str,
    up: fn(&mut Map<String, Value>),
}

/// Every migration, the oldest first.
const MIGRATIONS: &[Migration] = &[];

/// The field that says which version a file is.
const VERSION: &str = "formatVersion";

/// Brings a document to the version of today, or says why it cannot be.
pub(super) fn to_this_version(document: &mut Map<String, Value>) -> Result<(), Refusal> {
    let version = version_of(document)?;
    if version > FORMAT_VERSION {
        return Err(newer(version));
    }
    run(document, version, MIGRATIONS);
    document.insert(VERSION.to_owned(), FORMAT_VERSION.into());
    Ok(())
}

fn version_of(document: &Map<String, Value>) -> Result<u32, Refusal> {
    let version = document.get(VERSION).ok_or(Message::ImportNotThroughline)?;
    match to_whole(version) {
        Some(version) if version >= 1 => Ok(u32::try_from(version).unwrap_or(u32::MAX)),
        _ => Err(Message::ImportVersionUnclear.into()),
    }
}

fn newer(version: u32) -> Refusal {
    let phrase = Phrase::new(Message::ImportNewer).with("found", version);
    Refusal {
        phrase: phrase.with("known", FORMAT_VERSION),
        newer_version: true,
    }
}

/// Takes the steps that start at this version or later.
fn run(document: &mut Map<String, Value>, version: u32, migrations: &[Migration]) {
    for migration in migrations.iter().filter(|step| step.from >= version) {
        (migration.up)(document);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn mark(document: &mut Map<String, Value>, step: &str) {
        let so_far = document.get("steps").and_then(Value::as_str).unwrap_or("");
        let steps = format!("{so_far}{step}");
        document.insert("steps".to_owned(), steps.into());
    }

    const MADE_UP: &[Migration] = &[
        Migration {
            from: 1,
            name: "rename goals to outcomes",
            up: |document| mark(document, "a"),
        },
        Migration {
            from: 2,
            name: "add people",
            up: |document| mark(document, "b"),
        },
        Migration {
            from: 3,
            name: "drop colours",
            up: |document| mark(document, "c"),
        },
    ];

    #[test]
    fn an_old_file_takes_every_step_from_its_version_in_order() {
        for (version, steps) in [(1, json!("abc")), (2, json!("bc")), (4, Value::Null)] {
            let mut document = Map::new();
            run(&mut document, version, MADE_UP);
            let taken = document.get("steps").cloned().unwrap_or_default();
            assert_eq!(taken, steps, "from version {version}");
        }
    }

    fn in_order(migrations: &[Migration]) -> bool {
        let versions = migrations.iter().map(|migration| migration.from);
        versions.eq(1..=u32::try_from(migrations.len()).unwrap())
    }

    #[test]
    fn the_migrations_rise_by_one_and_end_at_the_version_of_today() {
        assert!(in_order(MADE_UP) && !in_order(&MADE_UP[1..]));
        assert!(in_order(MIGRATIONS));
        assert_eq!(MIGRATIONS.len() + 1, FORMAT_VERSION as usize);
        assert!(
            MIGRATIONS
                .iter()
                .all(|migration| !migration.name.is_empty())
        );
    }

    #[test]
    fn a_version_is_a_whole_number_from_one() {
        for (version, read) in [(json!(1), true), (json!(1.0), true), (json!("1"), true)] {
            let document = json!({VERSION: version});
            assert_eq!(version_of(document.as_object().unwrap()).is_ok(), read);
        }
        for version in [
            json!(0),
            json!(-1),
            json!(1.5),
            json!("one"),
            json!(null),
            json!([]),
        ] {
            let document = json!({VERSION: version});
            assert!(
                version_of(document.as_object().unwrap()).is_err(),
                "{document}"
            );
        }
    }
}
