//! The published names of the indicators of the library, so that no document shows an id. The
//! library itself is data of its own that is fetched when somebody opens it (`library`).

/// The names: an id and, after a tab, its name on each line, as `assets/indicators/library.json`
/// has them. `tests/specification.rs` holds that they are the same.
const NAMES: &str = include_str!("indicators.tsv");

/// The published name of an indicator; nothing if the library does not have it.
pub(super) fn name(id: &str) -> Option<&'static str> {
    let mut names = NAMES.lines().filter_map(|line| line.split_once('\t'));
    names.find(|(known, _)| *known == id).map(|(_, name)| name)
}
