//! Who may name whom: the core knows nothing of the browser, and nothing names what is built
//! on it. The table is the architecture; changing it is a decision.

use crate::files::{Source, assert_none, sources};

/// Each module of `src` with the modules it may name.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("text", &["model"]),
    ("chain", &["model"]),
    ("calc", &["chain", "model"]),
    ("changes", &["model", "text"]),
    ("edit", &["chain", "model", "text"]),
    ("import", &["chain", "edit", "model", "text"]),
    ("library", &["edit", "model", "text"]),
    (
        "check",
        &["calc", "chain", "edit", "library", "model", "text"],
    ),
    ("examples", &[]),
    ("layout", &["chain", "model"]),
    ("picture", &["calc", "chain", "layout", "model", "text"]),
    (
        "spec",
        &["calc", "changes", "check", "model", "picture", "text"],
    ),
    ("export", &["model", "picture", "spec", "text"]),
    ("storage", &["export", "import", "model", "text"]),
    (
        "editor",
        &[
            "chain", "check", "edit", "export", "import", "model", "spec", "storage", "text",
        ],
    ),
    ("worker", &["export", "import", "model", "spec", "text"]),
    (
        "cli",
        &[
            "changes", "check", "export", "import", "layout", "model", "spec", "text",
        ],
    ),
    ("embed", &["ui"]),
    (
        "ui",
        &[
            "calc", "chain", "check", "edit", "editor", "examples", "export", "import", "layout",
            "library", "model", "picture", "spec", "storage", "text", "worker",
        ],
    ),
];

/// The modules that touch the browser; others cannot, and their tests run in milliseconds.
const BROWSER_MODULES: &[&str] = &["embed", "ui", "worker", "storage/browser"];
const BROWSER_CRATES: &[&str] = &["gloo", "idb", "js_sys", "wasm_bindgen", "web_sys", "yew"];

#[test]
fn modules_name_only_what_is_below_them() {
    let mut wrong = Vec::new();
    for source in sources(&["src"], &["rs"]) {
        let Some(module) = module_of(&source.name) else {
            continue;
        };
        let known = LAYERS.iter().find(|(name, _)| *name == module);
        let Some((_, allowed)) = known else {
            wrong.push(format!("{module} is not in the table"));
            continue;
        };
        let named = named_modules(&code_of(&source)).into_iter();
        let named = named.filter(|name| name != module && !allowed.contains(&name.as_str()));
        wrong.extend(named.map(|name| format!("{} names {name}", source.name)));
    }
    assert_none("modules that name what they may not", &wrong);
}

#[test]
fn the_core_does_not_name_the_browser() {
    let in_browser = |name: &str| {
        let mut folders = BROWSER_MODULES.iter();
        folders.any(|module| name.starts_with(&format!("src/{module}")))
    };
    let mut wrong = Vec::new();
    for source in sources(&["src"], &["rs"]) {
        let Some(_) = module_of(&source.name).filter(|_| !in_browser(&source.name)) else {
            continue;
        };
        let code = code_of(&source);
        let named = words(&code).filter(|word| BROWSER_CRATES.contains(word));
        wrong.extend(named.map(|name| format!("{} names {name}", source.name)));
    }
    assert_none("core modules that name the browser", &wrong);
}

/// The module of `src` that a file belongs to; none for the programs and the library's root.
fn module_of(name: &str) -> Option<&str> {
    let inside = name.strip_prefix("src/")?;
    let (module, _) = inside.split_once('/')?;
    (module != "bin").then_some(module)
}

/// The file without its comments, which may speak of anything.
fn code_of(source: &Source) -> String {
    let lines = source.text.lines();
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// The modules that `crate::…` names, alone or in braces.
fn named_modules(code: &str) -> Vec<String> {
    let rests = code.split("crate::").skip(1);
    rests
        .flat_map(first_names)
        .filter(|name| is_module(name))
        .collect()
}

fn first_names(rest: &str) -> Vec<String> {
    let Some(group) = rest.strip_prefix('{') else {
        return words(rest).take(1).map(str::to_owned).collect();
    };
    let mut depth = 0;
    let mut names = vec![String::new()];
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(String::new()),
            letter if depth == 0 => names.last_mut().expect("a name").push(letter),
            _ => {}
        }
    }
    let first = |name: &String| words(name).next().map(str::to_owned);
    names.iter().filter_map(first).collect()
}

/// Whether a name is that of a module rather than of a macro or an item of the root.
fn is_module(name: &str) -> bool {
    LAYERS.iter().any(|(module, _)| *module == name)
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .filter(|word| !word.is_empty())
}

#[test]
fn names_are_found_however_they_are_written() {
    let found = |code: &str| named_modules(code).join(" ");
    assert_eq!(found("use crate::model::Framework;"), "model");
    assert_eq!(
        found("use crate::{model::{Id, Node}, text, ui::App};"),
        "model text ui"
    );
    assert_eq!(
        found("let id = crate::edit::apply(crate::model::Id);"),
        "edit model"
    );
}
