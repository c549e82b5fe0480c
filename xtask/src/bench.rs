//! What the bundle weighs, how fast the core is, what each format takes, how soon a person can
//! start in a browser, and how it answers there.

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
    println!("\n## Formats, and PDF beside others with the same words\n");
    beside_other_pdf()?;
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

/// Makes every format here, and prints the same specifications with other libraries in Node.
fn beside_other_pdf() -> Outcome {
    let documents = root().join("target/documents");
    let mut formats = cargo(&["bench", "--quiet", "--bench", "formats"]);
    run(formats.env("DOCUMENTS", &documents))?;
    let folder = root().join("benches/pdf");
    node::install_packages_in(&folder)?;
    let mut node = command("node", &["bench.mjs"]);
    let files = ["example.json", "filled.json"].map(|name| documents.join(name));
    run(node.current_dir(folder).args(files))
}

/// Runs a command and keeps what it prints in a file.
fn keep(mut command: Command, file: &Path) -> Outcome {
    run(command.stdout(fs::File::create(file)?))
}
