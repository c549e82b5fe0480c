//! The pictures of the README, made from the real thing so that they stay true.

use crate::run::{Outcome, command, exists_as, root, run};
use crate::{bundle, chromium, node};
use std::fs;

/// Makes `assets/pictures/` again.
pub fn pictures() -> Outcome {
    bundle::build()?;
    node::install_packages()?;
    let pictures = root().join("assets/pictures");
    let work = root().join("target/pictures");
    fs::create_dir_all(&pictures)?;
    fs::create_dir_all(&work)?;
    let mut script = node::node(&["pictures.mjs"]);
    script.arg(&pictures).arg(&work);
    run(script.env("CHROMIUM", chromium::find_or_install()?))?;
    draw_specification()
}

/// Draws a page of the specification that the script exported, where it did.
fn draw_specification() -> Outcome {
    let source = root().join("target/pictures/specification.pdf");
    if !source.is_file() {
        println!("No specification was exported, so its picture is left as it was.");
        return Ok(());
    }
    if !exists_as("pdftoppm", "-v") {
        println!(
            "pdftoppm is not here (Debian: poppler-utils), so the specification's picture is left as it was."
        );
        return Ok(());
    }
    let mut pdftoppm = command("pdftoppm", &["-r", "80", "-png", "-f", "1", "-singlefile"]);
    run(pdftoppm
        .arg(source)
        .arg(root().join("assets/pictures/specification")))
}
