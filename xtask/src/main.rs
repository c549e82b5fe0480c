//! The project's own commands. Each command is a module; this file reads the command line.

mod bench;
mod bundle;
mod chromium;
mod node;
mod pictures;
mod run;
mod serve;
mod split;
mod steps;
mod system_packages;
mod test;
mod tools;
mod validators;

use lexopt::{Arg, Parser, ValueExt};
use run::Outcome;
use std::process::ExitCode;

const HELP: &str = "\
Throughline's own commands.

cargo xtask serve [--port N] [--release]   build the app and serve it on this machine
cargo xtask build                          make the release bundle in dist/
cargo xtask test [--host]                  all checks and tests; --host leaves out the browser
cargo xtask bench                          weights, benchmarks and the start in a browser
cargo xtask pictures                       make the pictures of the README again";

fn main() -> ExitCode {
    match read_arguments().and_then(Command::carry_out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

enum Command {
    Help,
    Serve(serve::Options),
    Build,
    Test { browser: bool },
    Bench,
    Pictures,
    Split,
}

impl Command {
    fn carry_out(self) -> Outcome {
        match self {
            Command::Help => {
                println!("{HELP}");
                Ok(())
            }
            Command::Serve(options) => serve::serve(&options),
            Command::Build => bundle::build(),
            Command::Test { browser } => test::test(browser),
            Command::Bench => bench::bench(),
            Command::Pictures => pictures::pictures(),
            Command::Split => split::split(),
        }
    }
}

fn read_arguments() -> Outcome<Command> {
    let mut parser = Parser::from_env();
    let mut name = None;
    let (mut port, mut release, mut host) = (None, false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(value) if name.is_none() => name = Some(value.string()?),
            Arg::Long("port") => port = Some(parser.value()?.parse()?),
            Arg::Long("release") => release = true,
            Arg::Long("host") => host = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    match name.as_deref() {
        Some("serve") => Ok(Command::Serve(serve::Options { port, release })),
        Some("build") => Ok(Command::Build),
        Some("test") => Ok(Command::Test { browser: !host }),
        Some("bench") => Ok(Command::Bench),
        Some("pictures") => Ok(Command::Pictures),
        // Trunk calls this one; nobody has to know it.
        Some("split") => Ok(Command::Split),
        None => Ok(Command::Help),
        Some(other) => Err(format!("There is no command {other:?}.\n\n{HELP}").into()),
    }
}
