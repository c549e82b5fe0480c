//! What the bundle weighs, how fast the core is, and how soon a person can start in a browser.

use crate::run::{Outcome, cargo, root, run};
use crate::{bundle, chromium, node};

/// Builds the bundle, then measures and prints.
pub fn bench() -> Outcome {
    bundle::build()?;
    println!("\n## Weight\n");
    run(&mut cargo(&["bench", "--quiet", "--bench", "weight"]))?;
    println!("\n## Core, on this machine\n");
    run(&mut cargo(&["bench", "--quiet", "--bench", "core"]))?;
    println!("\n## Chain layout, beside others on the same chains\n");
    node::install_packages_in(&root().join("benches/peers"))?;
    run(&mut cargo(&["bench", "--quiet", "--bench", "layout"]))?;
    println!("\n## Start in a browser\n");
    node::install_packages()?;
    let mut start = node::node(&["start-up.mjs"]);
    run(start.env("CHROMIUM", chromium::find_or_install()?))
}
