//! Serving the app on this machine, built again when a file changes.

use crate::run::{Outcome, root, run};
use crate::split;
use crate::tools::trunk;
use std::net::TcpListener;
use std::process::Command;

const ADDRESS: &str = "127.0.0.1";
const USUAL_PORT: u16 = 8080;
/// What makes the app; anything else may change without a new build.
const WATCHED: &[&str] = &["Cargo.toml", "assets", "build.rs", "index.html", "src"];

/// What was asked for.
pub struct Options {
    /// The port; a free one from 8080 when none is named.
    pub port: Option<u16>,
    /// Whether to serve what the release bundle holds, which takes longer to build.
    pub release: bool,
}

/// Builds and serves until stopped.
pub fn serve(options: &Options) -> Outcome {
    let port = choose_port(options.port)?;
    let mut build = trunk(&["build", "--offline"])?;
    println!("Building the app: two minutes the first time, seconds after that.");
    run(with_profile(&mut build, options.release))?;
    println!("\nThe builder is at http://{ADDRESS}:{port}/  (Ctrl+C stops it)\n");
    let mut serve = trunk(&["serve", "--offline", "--address", ADDRESS, "--port"])?;
    serve.arg(port.to_string());
    // The policy allows no script of Trunk's, and a missing file must be missing.
    serve.args(["--no-autoreload", "true", "--no-error-reporting", "true"]);
    serve.args(["--disable-csp", "true", "--no-spa", "true"]);
    serve.args(["--disable-address-lookup", "true"]);
    for path in WATCHED {
        serve.arg("--watch").arg(root().join(path));
    }
    become_program(with_profile(&mut serve, options.release))
}

/// What is served is kept apart from the release bundle.
fn with_profile(trunk: &mut Command, release: bool) -> &mut Command {
    let profile = if release { "release" } else { "serve" };
    let folder = root().join("target/served");
    trunk.env(split::PROFILE, profile);
    // Trunk makes the folder itself but not the ones above it.
    trunk
        .args(["--cargo-profile", profile, "--dist"])
        .arg(folder)
}

fn choose_port(wanted: Option<u16>) -> Outcome<u16> {
    let is_free = |port: &u16| TcpListener::bind((ADDRESS, *port)).is_ok();
    match wanted {
        Some(port) if is_free(&port) => Ok(port),
        Some(port) => Err(format!(
            "Port {port} is taken by another program. Choose another: cargo xtask serve --port {}",
            port.saturating_add(1)
        )
        .into()),
        None => {
            let free = (USUAL_PORT..USUAL_PORT + 20).find(is_free);
            let port = free.ok_or("No port from 8080 to 8099 is free. Choose one with --port.")?;
            if port != USUAL_PORT {
                println!("Port {USUAL_PORT} is taken by another program, so this uses {port}.");
            }
            Ok(port)
        }
    }
}

/// Becomes the server, so that whoever stops us stops it.
#[cfg(unix)]
fn become_program(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec().into())
}

#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Outcome {
    run(command)
}
