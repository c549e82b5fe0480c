//! Finding a Chromium for the browser tests, or installing one where that may be done.

use crate::run::Outcome;
use crate::system_packages;
use std::env;
use std::path::PathBuf;

const PROGRAMS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// The path of a Chromium: the one `CHROMIUM` names, one that is installed, or a fresh one.
pub fn find_or_install() -> Outcome<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let named = PathBuf::from(named);
        return match named.is_file() {
            true => Ok(named),
            false => Err(format!("CHROMIUM names {}, which is no file.", named.display()).into()),
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().ok_or_else(|| "Chromium was installed but cannot be found.".into())
}

fn find() -> Option<PathBuf> {
    PROGRAMS.iter().find_map(|program| on_path(program))
}

/// The file a program name stands for. An absolute path stands for itself.
fn on_path(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let mut candidates = env::split_paths(&folders).map(|folder| folder.join(program));
    candidates.find(|candidate| candidate.is_file())
}

/// Installs Debian's own Chromium.
fn install() -> Outcome {
    println!("Installing Chromium from the system's packages: a minute or two, once.");
    system_packages::install(&["chromium"]).map_err(|why| {
        format!("Chromium is needed for the browser tests: {why} Install Chromium or Chrome, or set CHROMIUM to its path. To leave the browser out: cargo xtask test --host").into()
    })
}
