//! Every source file says what it is for; every fixture is used; what is written twice agrees.

use std::fs;
use std::path::{Path, PathBuf};

/// Where our Rust lives.
const RUST: &[&str] = &["benches", "src", "tests", "xtask"];
/// Where our JavaScript lives.
const JAVASCRIPT: &[&str] = &["assets", "tests"];

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file with its path from the root.
pub struct Source {
    pub name: String,
    pub text: String,
}

/// Every Rust file of ours.
pub fn rust() -> Vec<Source> {
    let mut sources = sources(RUST, &["rs"]);
    sources.push(read(&root().join("build.rs")));
    sources
}

/// Every file under these folders with one of these endings.
pub fn sources(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in folders {
        list(&root().join(folder), &mut paths);
    }
    let ending = |path: &PathBuf| path.extension()?.to_str().map(str::to_owned);
    paths.retain(|path| ending(path).is_some_and(|ending| endings.contains(&&*ending)));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn list(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        let is_foreign = path.ends_with("node_modules") || path.ends_with("target");
        match path.is_dir() {
            true if is_foreign => {}
            true => list(&path, paths),
            false => paths.push(path),
        }
    }
}

fn read(path: &Path) -> Source {
    let name = path.strip_prefix(root()).expect("a path of ours");
    Source {
        name: name.to_string_lossy().replace('\\', "/"),
        text: String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned(),
    }
}

/// Fails with a list, so that everything is seen at once.
pub fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

#[test]
fn every_source_file_says_what_it_is_for() {
    let rust = rust().into_iter().map(|source| (source, "//!"));
    let script = sources(JAVASCRIPT, &["js", "mjs"]);
    let script = script.into_iter().map(|source| (source, "/**"));
    let silent: Vec<String> = rust
        .chain(script)
        .filter(|(source, opening)| !source.text.starts_with(opening))
        .map(|(source, opening)| format!("{} does not open with {opening}", source.name))
        .collect();
    assert_none("files that do not say what they are for", &silent);
}

#[test]
fn no_fixture_is_forgotten() {
    let tests: String = rust().into_iter().map(|source| source.text).collect();
    let mut paths = Vec::new();
    list(&root().join("tests/fixtures"), &mut paths);
    let forgotten: Vec<String> = paths
        .iter()
        .filter(|path| !is_named(path, &tests))
        .map(|path| path.display().to_string())
        .collect();
    assert_none("fixtures that no test names, nor their folder", &forgotten);
}

/// Whether a test names the file, or a folder under `fixtures` that it is in.
fn is_named(path: &Path, tests: &str) -> bool {
    let folder = root().join("tests/fixtures");
    let inside = path.strip_prefix(folder).expect("a fixture");
    let folders = inside.parent().into_iter().flat_map(Path::components);
    let folders = folders.map(|part| part.as_os_str().to_string_lossy().into_owned());
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned());
    folders.chain(stem).any(|name| tests.contains(&name))
}

#[test]
fn the_policy_is_the_same_wherever_it_is_written() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let (_, rest) = manifest
        .split_once("Content-Security-Policy = \"")
        .expect("the policy of `serve`");
    let policy = rest.split('"').next().expect("its end");
    let pages = fs::read_to_string(root().join("tests/browser/pages.mjs")).expect("pages.mjs");
    assert!(
        pages.contains(policy),
        "tests/browser/pages.mjs has another policy"
    );
}
