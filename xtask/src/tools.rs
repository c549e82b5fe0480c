//! Getting what builds the app: the wasm target, Trunk, and the wasm-bindgen command line.
//! Each is looked for before it is fetched, and what is fetched is kept for all checkouts.

use crate::run::{Outcome, cargo, command, exists_as, output, root, run};
use crate::steps::seconds;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

/// The target of the app.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Later versions of Trunk want a later Rust than ours.
const TRUNK_VERSION: &str = "0.21.14";
/// It reads what `wasm_split_helpers` marks.
const SPLITTER_VERSION: &str = "0.2.4";

/// A command-line tool that has to have one exact version.
struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    /// Features to build it with, where its program is behind one.
    features: &'static str,
    /// Whether it can say its version; the others are known by the folder they are kept in.
    says_version: bool,
    /// Whether it is built with the versions its authors locked.
    locked: bool,
    minutes: u32,
}

/// A Trunk command, with everything it needs to hand so that it downloads nothing itself.
pub fn trunk(arguments: &[&str]) -> Outcome<Command> {
    add_target()?;
    fetch_crates()?;
    let trunk = find_or_install(&Tool {
        program: "trunk",
        package: "trunk",
        version: TRUNK_VERSION.to_owned(),
        features: "",
        says_version: true,
        locked: true,
        minutes: 5,
    })?;
    splitter()?;
    let mut command = command(trunk, arguments);
    // Trunk runs wasm-bindgen and, once a build is put together, us.
    command.env("PATH", path_with(&[bindgen()?, env::current_exe()?])?);
    // Trunk reads NO_COLOR as a flag and refuses the usual `1`.
    command.env_remove("NO_COLOR");
    Ok(command)
}

/// The wasm-bindgen command line, as it is or freshly installed.
pub fn bindgen() -> Outcome<PathBuf> {
    find_or_install(&Tool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: locked_version("wasm-bindgen")?,
        features: "",
        says_version: true,
        // With its lock file it asks for a version of a dependency that cannot be had.
        locked: false,
        minutes: 3,
    })
}

/// What cuts the app into parts, as it is or freshly installed.
pub fn splitter() -> Outcome<PathBuf> {
    find_or_install(&Tool {
        program: "wasm-split-cli",
        package: "wasm_split_cli_support",
        version: SPLITTER_VERSION.to_owned(),
        features: "build-binary",
        says_version: false,
        locked: false,
        minutes: 1,
    })
}

/// Fetches the crates that the app is made of. Trunk is told to keep off the network, because
/// it would download tools of its own, and it tells Cargo the same.
fn fetch_crates() -> Outcome {
    run(&mut cargo(&["fetch", "--locked"]))
}

/// Adds the wasm target to the Rust in use, where it is missing.
pub fn add_target() -> Outcome {
    let folder = output(&mut command(
        "rustc",
        &["--print", "target-libdir", "--target", TARGET],
    ));
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Adding the Rust target {TARGET}: under a minute, once.");
    run(&mut command("rustup", &["target", "add", TARGET])).map_err(|error| {
        format!("{error}\nThe Rust target {TARGET} is missing. Install it with rustup, or with the package manager Rust came from.").into()
    })
}

/// The folder a tool is in, as it is or freshly installed.
fn find_or_install(tool: &Tool) -> Outcome<PathBuf> {
    let kept = cache()?.join(format!("{}-{}", tool.program, tool.version));
    let program = kept.join("bin").join(tool.program);
    let in_path = tool.says_version.then(|| PathBuf::from(tool.program));
    let mut candidates = in_path.into_iter().chain([program.clone()]);
    if let Some(found) = candidates.find(|path| fits(tool, path)) {
        return Ok(found);
    }
    install(tool, &kept)?;
    if fits(tool, &program) {
        return Ok(program);
    }
    Err(format!("{} was installed but does not run.", program.display()).into())
}

/// Whether the program at this path runs and has the version.
fn fits(tool: &Tool, path: &Path) -> bool {
    if !tool.says_version {
        return exists_as(path, "--help");
    }
    let printed = output(&mut command(path, &["--version"]));
    printed.is_some_and(|printed| printed.split_whitespace().any(|word| word == tool.version))
}

fn install(tool: &Tool, kept: &Path) -> Outcome {
    let start = Instant::now();
    let Tool {
        package, version, ..
    } = tool;
    fs::create_dir_all(kept)?;
    if !install_ready_made(tool, kept) {
        println!(
            "Building {package} {version} from source: about {} minutes, once.",
            tool.minutes
        );
        let mut cargo = cargo(&["install", package, "--version", version, "--root"]);
        cargo.arg(kept);
        if !tool.features.is_empty() {
            cargo.args(["--features", tool.features]);
        }
        if tool.locked {
            cargo.arg("--locked");
        }
        run(&mut cargo)?;
    }
    println!(
        "Installed {package} {version} in {}.",
        seconds(start.elapsed())
    );
    Ok(())
}

/// Fetches a built program with `cargo binstall`, where that is installed and has one.
fn install_ready_made(tool: &Tool, kept: &Path) -> bool {
    if !tool.features.is_empty() || output(&mut cargo(&["binstall", "-V"])).is_none() {
        return false;
    }
    println!(
        "Fetching {} {} with cargo binstall.",
        tool.package, tool.version
    );
    let package = format!("{}@{}", tool.package, tool.version);
    let mut cargo = cargo(&["binstall", "--no-confirm", &package, "--root"]);
    run(cargo.arg(kept)).is_ok()
}

/// Where tools are kept between checkouts.
pub fn cache() -> Outcome<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    let base = folder("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| folder("LOCALAPPDATA").map(PathBuf::from))
        .or_else(|| folder("HOME").map(|home| PathBuf::from(home).join(".cache")));
    let base = base.ok_or("There is no home folder to keep tools in: set XDG_CACHE_HOME.")?;
    Ok(base.join("throughline"))
}

/// The search path with the folders of these programs in front.
fn path_with(programs: &[PathBuf]) -> Outcome<OsString> {
    let present = env::var_os("PATH").unwrap_or_default();
    let folders = programs.iter().filter_map(|program| program.parent());
    let folders = folders.filter(|folder| !folder.as_os_str().is_empty());
    let folders = folders.map(Path::to_owned);
    Ok(env::join_paths(folders.chain(env::split_paths(&present)))?)
}

/// The version of a crate in `Cargo.lock`.
fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines
        .next()
        .and_then(|line| line.strip_prefix("version = "));
    let version = version.ok_or_else(|| format!("Cargo.lock has no {package}."))?;
    Ok(version.trim_matches('"').to_owned())
}
