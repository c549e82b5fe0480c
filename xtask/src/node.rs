//! Node and the packages of `tests/browser`, fetched by lock file.

use crate::run::{Outcome, browser_folder, command, exists, run};
use std::fs;
use std::process::Command;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Whether Node is there.
pub fn is_here() -> bool {
    exists("node") && exists(NPM)
}

/// Installs the locked packages, unless they are the ones that are there.
pub fn install_packages() -> Outcome {
    if !is_here() {
        return Err("Node 20 or later, with npm, is needed for this. Install it from nodejs.org or your system's packages.".into());
    }
    let folder = browser_folder();
    let lock = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the Node packages of tests/browser: under a minute.");
    let mut npm = command(NPM, &["ci", "--no-audit", "--no-fund"]);
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(npm.current_dir(&folder))?;
    fs::write(installed, lock)?;
    Ok(())
}

/// A command that runs a Node script in `tests/browser`.
pub fn node(arguments: &[&str]) -> Command {
    let mut node = command("node", arguments);
    node.current_dir(browser_folder());
    node
}
