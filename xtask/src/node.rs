//! Node and its packages, of `tests/browser` and others, fetched by lock file.

use crate::run::{Outcome, browser_folder, command, exists, run};
use std::fs;
use std::path::Path;
use std::process::Command;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Whether Node is there.
pub fn is_here() -> bool {
    exists("node") && exists(NPM)
}

/// Installs the locked packages of the browser tests.
pub fn install_packages() -> Outcome {
    install_packages_in(&browser_folder())
}

/// Installs the locked packages of a folder, unless they are the ones that are there.
pub fn install_packages_in(folder: &Path) -> Outcome {
    if !is_here() {
        return Err("Node 20 or later, with npm, is needed for this. Install it from nodejs.org or your system's packages.".into());
    }
    let lock = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!(
        "Installing the Node packages of {}: under a minute.",
        folder.display()
    );
    let mut npm = command(NPM, &["ci", "--no-audit", "--no-fund"]);
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(npm.current_dir(folder))?;
    fs::write(installed, lock)?;
    Ok(())
}

/// A command that runs a Node script in `tests/browser`.
pub fn node(arguments: &[&str]) -> Command {
    let mut node = command("node", arguments);
    node.current_dir(browser_folder());
    node
}
