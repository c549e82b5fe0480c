//! Installing packages of Debian and its relatives, which only root can do.

use crate::run::{Outcome, command, exists, output, run};
use std::path::Path;

/// Installs packages.
///
/// # Errors
/// This is no such system, we may not, or it failed.
pub fn install(packages: &[&str]) -> Outcome {
    let is_root = output(&mut command("id", &["-u"])).as_deref() == Some("0");
    if !(is_root && Path::new("/etc/debian_version").is_file() && exists("apt-get")) {
        return Err("it was not found, and cannot be installed here.".into());
    }
    let apt = |arguments: &[&str]| {
        let mut apt = command("apt-get", arguments);
        run(apt.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "--quiet"])?;
    let quiet = ["install", "--quiet", "--yes", "--no-install-recommends"];
    apt(&[&quiet, packages].concat())
}
