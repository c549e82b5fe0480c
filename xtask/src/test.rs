//! Every check and test, in the order in which they are quick to fail.

use crate::bundle;
use crate::chromium;
use crate::node;
use crate::run::{Outcome, cargo, run};
use crate::steps::Steps;
use crate::tools::{TARGET, add_target};
use crate::validators;
use std::net::TcpListener;

/// Runs everything, or everything that needs no browser.
pub fn test(browser: bool) -> Outcome {
    let mut steps = Steps::new();
    check_host(&mut steps)?;
    if browser {
        check_browser(&mut steps)?;
    }
    steps.print_table();
    Ok(())
}

fn check_host(steps: &mut Steps) -> Outcome {
    steps.step("Formatting", || {
        run(&mut cargo(&["fmt", "--all", "--check"]))
    })?;
    steps.step("Lints, host", || clippy(&["--workspace", "--all-targets"]))?;
    steps.step("Lints, wasm", || {
        add_target()?;
        clippy(&["--target", TARGET, "--lib", "--bins"])
    })?;
    let variables = steps.step("Validators", || Ok(validators::variables()))?;
    steps.step("Host tests", || {
        let mut tests = cargo(&["test", "--locked", "--workspace"]);
        run(tests.envs(variables))
    })
}

fn clippy(arguments: &[&str]) -> Outcome {
    let mut clippy = cargo(&["clippy", "--locked"]);
    run(clippy.args(arguments).args(["--", "--deny", "warnings"]))
}

fn check_browser(steps: &mut Steps) -> Outcome {
    steps.step("Release bundle", bundle::build)?;
    steps.step("Node packages", node::install_packages)?;
    steps.step("Browser tests", || {
        let mut playwright = node::node(&["node_modules/@playwright/test/cli.js", "test"]);
        playwright.env("CHROMIUM", chromium::find_or_install()?);
        run(playwright.env("PORT", free_port()?.to_string()))
    })
}

/// A port for the test server that nothing else uses: several checkouts may test at once.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
