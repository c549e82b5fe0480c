//! The release bundle in `dist/`: what a council puts on its server.

use crate::node;
use crate::run::{Outcome, browser_folder, dist, root, run};
use crate::split;
use crate::tools::trunk;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The programs of the bundle that are always there, beside the later parts of the app.
const PROGRAMS: &[&str] = &["app_bg.wasm", "exporter_bg.wasm"];

/// What the compiler uses, all of it in browsers since 2022 or before. `--all-features` would let
/// Binaryen write what no browser reads yet.
const FEATURES: &[&str] = &[
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How Binaryen is to save: the size alone counts. Nothing of ours is in the first kibibyte of
/// memory, which is the far end of the stack. A large function with one caller stays apart,
/// because two that are alike compress better than one that is long.
const SAVINGS: &[&str] = &[
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=100",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Builds the bundle.
pub fn build() -> Outcome {
    println!("Building the release bundle: two minutes the first time.");
    let mut trunk = trunk(&["build", "--release", "--offline", "--locked"])?;
    trunk.env("CARGO_ENCODED_RUSTFLAGS", hide_paths());
    trunk.env(split::PROFILE, "release");
    run(trunk.arg("--dist").arg(dist()))?;
    tidy_page(&dist())?;
    shrink()?;
    println!("The bundle is in dist/.");
    Ok(())
}

/// Has the compiler write `/cargo` and `/src` into the programs instead of this machine's
/// paths, so that the same source gives the same bytes everywhere.
fn hide_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let mut flags = vec![format!("--remap-path-prefix={}=/src", root().display())];
    flags.extend(home.map(|home| format!("--remap-path-prefix={}=/cargo", home.display())));
    flags.join("\u{1f}")
}

/// Takes what Trunk left behind out of the page: the bundle's page is the one people copy.
pub fn tidy_page(folder: &Path) -> Outcome {
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path)?;
    let kept = |line: &&str| !line.trim().is_empty() && !line.contains("data-trunk");
    let lines: Vec<&str> = page.lines().filter(kept).collect();
    fs::write(path, lines.join("\n") + "\n")?;
    Ok(())
}

/// Makes the programs smaller with Binaryen, which saved 23 % of the app after brotli.
fn shrink() -> Outcome {
    if !node::is_here() {
        println!(
            "Node is not here, so the programs stay about a quarter larger than they could be."
        );
        return Ok(());
    }
    node::install_packages()?;
    let tool = browser_folder().join("node_modules/binaryen/bin/wasm-opt");
    let always = PROGRAMS.iter().map(|program| dist().join(program));
    for path in always.chain(split::later_parts(&dist())?) {
        let mut node = node::node(&[]);
        node.arg(&tool).args(SAVINGS).args(FEATURES);
        run(node.arg(&path).arg("-o").arg(&path))?;
    }
    shrink_scripts()
}

/// Makes the scripts smaller, which saves 4 KiB of the first load.
fn shrink_scripts() -> Outcome {
    let tool = browser_folder().join("node_modules/terser/bin/terser");
    for entry in fs::read_dir(dist())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            let mut node = node::node(&[]);
            node.arg(&tool).arg(&path);
            node.args(["--module", "--compress", "--mangle", "--output"]);
            run(node.arg(&path))?;
        }
    }
    Ok(())
}
