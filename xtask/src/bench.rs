//! What the bundle weighs, how fast the core is, how soon a person can start in a browser, and
//! how it answers there.

use crate::run::{Outcome, cargo, command, root, run};
use crate::{bundle, chromium, node};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Builds the bundle, then measures and prints.
pub fn bench() -> Outcome {
    bundle::build()?;
    println!("\n## Weight\n");
    run(&mut cargo(&["bench", "--quiet", "--bench", "weight"]))?;
    println!("\n## Core, on this machine\n");
    run(&mut cargo(&["bench", "--quiet", "--bench", "core"]))?;
    println!("\n## Chain layout, beside others on the same chains\n");
    node::install_packages_in(&root().join("benches/peers"))?;
    run(&mut cargo(&["bench", "--quiet", "--bench", "layout"]))?;
    println!("\n## Start in a browser\n");
    node::install_packages()?;
    let mut start = node::node(&["start-up.mjs"]);
    run(start.env("CHROMIUM", chromium::find_or_install()?))?;
    println!("\n## The chain in a browser, 1,000 items\n");
    beside_react_flow()
}

/// Types and drags in our chain page and in React Flow, in the same chain.
fn beside_react_flow() -> Outcome {
    let folder = root().join("benches/flow");
    node::install_packages_in(&folder)?;
    let files = root().join("target/flow");
    fs::create_dir_all(&files)?;
    let (chain, places) = (files.join("chain.json"), files.join("layout.json"));
    let made = cargo(&["bench", "--quiet", "--bench", "chain_file"]);
    keep(made, &chain)?;
    let mut laid_out = cargo(&[
        "run",
        "--quiet",
        "--profile",
        "bench",
        "--bin",
        "throughline",
    ]);
    laid_out.arg("--").arg("layout").arg(&chain);
    keep(laid_out, &places)?;
    let mut node = command("node", &["bench.mjs"]);
    node.current_dir(folder).args([chain, places]);
    run(node.env("CHROMIUM", chromium::find_or_install()?))
}

/// Runs a command and keeps what it prints in a file.
fn keep(mut command: Command, file: &Path) -> Outcome {
    run(command.stdout(fs::File::create(file)?))
}
