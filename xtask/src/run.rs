//! Running other programs, and where things are. What is run belongs to the commands.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What every step gives: something, or why not, in words.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Where the browser tests and the tools that need Node live.
pub fn browser_folder() -> PathBuf {
    root().join("tests/browser")
}

/// The release bundle.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// A command that runs in the root of the repository.
pub fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// The cargo that runs us.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    command(cargo, arguments)
}

/// Runs a command to its end, showing what it prints.
pub fn run(command: &mut Command) -> Outcome {
    let name = Path::new(command.get_program()).file_stem();
    let name = name.unwrap_or_default().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| format!("{name} could not be started: {error}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{name} ended with {status}").into())
}

/// What a command prints, or nothing when it cannot be run or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Whether a program can be run at all.
pub fn exists(program: &str) -> bool {
    exists_as(program, "--version")
}

/// Whether a program can be run with an argument that makes it say its version.
pub fn exists_as(program: impl AsRef<OsStr>, argument: &str) -> bool {
    output(&mut command(program, &[argument])).is_some()
}
