//! Cutting the app into what the first load needs and what is fetched later. Where it is cut is
//! said in `src/ui/chunk`; Trunk calls this once it has put a build together, because the cut
//! has to be made in what the compiler wrote, before wasm-bindgen.

use crate::run::{Outcome, command, root, run};
use crate::tools::{TARGET, bindgen, splitter};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where Trunk puts a build together.
const STAGING: &str = "TRUNK_STAGING_DIR";
/// Under which the commands say which Cargo profile Trunk was told to use.
pub const PROFILE: &str = "THROUGHLINE_PROFILE";
/// The script that fetches the later parts.
const SCRIPT: &str = "__wasm_split.js";
/// How the splitter's script starts a part. Servers that send the wrong media type are common
/// enough for our loader to bear with them, so this has to as well.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
const TOLERANT: &str = "instantiate(src, imports)";
const INSTANTIATE: &str = "
async function instantiate(source, imports) {
    const response = await source;
    if (!response.ok) throw new Error(`${response.url} was not found`);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
";

/// Cuts the app of the build that Trunk is putting together.
pub fn split() -> Outcome {
    let staging = env::var_os(STAGING).ok_or("Only Trunk calls this, with a build to cut.")?;
    let profile = env::var(PROFILE).unwrap_or_else(|_| "debug".to_owned());
    let built = target_folder().join(TARGET).join(profile).join("app.wasm");
    let cut = target_folder().join("split");
    // What an earlier build was cut into must not stay.
    let _ = fs::remove_dir_all(&cut);
    fs::create_dir_all(&cut)?;
    run(
        command(splitter()?, &["--target", "web", "--out-name", "app"])
            .arg(&built)
            .arg(&cut),
    )?;
    let staging = PathBuf::from(staging);
    let flags = ["--target", "web", "--no-typescript", "--keep-lld-exports"];
    let mut bindgen = command(bindgen()?, &flags);
    bindgen.args(["--no-demangle", "--out-name", "app", "--out-dir"]);
    run(bindgen.arg(&staging).arg(cut.join("app.wasm")))?;
    copy_parts(&cut, &staging)?;
    write_script(&cut, &staging)
}

fn target_folder() -> PathBuf {
    let named = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    named.unwrap_or_else(|| root().join("target"))
}

fn copy_parts(cut: &Path, staging: &Path) -> Outcome {
    for part in later_parts(cut)? {
        let name = part.file_name().unwrap_or_default().to_owned();
        fs::copy(&part, staging.join(name))?;
    }
    Ok(())
}

/// The programs in a folder that are fetched after the first load.
pub fn later_parts(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_part = name.starts_with("split_") || name.starts_with("chunk_");
        if is_part && name.ends_with(".wasm") {
            parts.push(path);
        }
    }
    parts.sort();
    Ok(parts)
}

fn write_script(cut: &Path, staging: &Path) -> Outcome {
    let script = fs::read_to_string(cut.join(SCRIPT))?;
    if !script.contains(STREAMING) {
        return Err("The splitter writes another script than this version expects.".into());
    }
    let script = script.replace(STREAMING, TOLERANT) + INSTANTIATE;
    fs::write(staging.join(SCRIPT), script)?;
    Ok(())
}
