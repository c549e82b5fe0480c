//! What files are held against by programs of others: LibreOffice for office files, pyshacl for
//! impact data. They are found or installed; where neither can be done, their tests say that they
//! did not run.

use crate::run::{Outcome, command, exists, output, run};
use crate::system_packages;
use crate::tools::cache;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

const PYSHACL: &str = "pyshacl==0.40.1";
const OFFICE_PACKAGES: &[&str] = &["libreoffice-writer-nogui", "libreoffice-calc-nogui"];

/// The variables that the tests look at, for what is there.
pub fn variables() -> Vec<(&'static str, OsString)> {
    let python = found("pyshacl", python_with_pyshacl());
    let office = found("LibreOffice", office());
    let python = python.map(|path| ("PYSHACL", path));
    python
        .into_iter()
        .chain(office.map(|path| ("SOFFICE", path)))
        .collect()
}

/// What was found, or nothing with a word about it.
fn found(name: &str, what: Outcome<OsString>) -> Option<OsString> {
    match what {
        Ok(path) => Some(path),
        Err(why) => {
            println!("The tests that need {name} are left out: {why}");
            None
        }
    }
}

/// A Python that has pyshacl: the one `PYSHACL` names, else one of our own.
fn python_with_pyshacl() -> Outcome<OsString> {
    if let Some(named) = named("PYSHACL") {
        return Ok(named);
    }
    let folder = cache()?.join(PYSHACL.replace("==", "-"));
    let python: PathBuf = folder.join("bin/python");
    if has_pyshacl(&python) {
        return Ok(python.into());
    }
    println!("Installing {PYSHACL}: half a minute, once.");
    run(command("python3", &["-m", "venv", "--clear"]).arg(&folder))?;
    let quiet = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    run(command(&python, &quiet).arg(PYSHACL))?;
    Ok(python.into())
}

fn has_pyshacl(python: &PathBuf) -> bool {
    output(&mut command(python, &["-c", "import pyshacl"])).is_some()
}

/// LibreOffice: the one `SOFFICE` names, else the one that is installed, else a fresh one.
fn office() -> Outcome<OsString> {
    if let Some(named) = named("SOFFICE") {
        return Ok(named);
    }
    if !exists("soffice") {
        println!("Installing LibreOffice from the system's packages: a minute or two, once.");
        system_packages::install(OFFICE_PACKAGES)?;
    }
    match exists("soffice") {
        true => Ok("soffice".into()),
        false => Err("LibreOffice cannot be found.".into()),
    }
}

fn named(variable: &str) -> Option<OsString> {
    env::var_os(variable).filter(|value| !value.is_empty())
}
