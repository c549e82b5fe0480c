//! What the release bundle weighs as it is served: a Markdown table of each file, raw and as
//! brotli at its best, held against the gates. It measures `dist/` and builds nothing.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

const KIBIBYTE: f64 = 1024.0;

/// Files that are fetched together.
struct Group {
    name: &'static str,
    files: &'static [&'static str],
    gate_kibibytes: f64,
    aim_kibibytes: f64,
}

const GROUPS: &[Group] = &[
    Group {
        name: "first load",
        files: &[
            "throughline.js",
            "styles/tokens.css",
            "styles/base.css",
            "styles/shell.css",
            "styles/forms.css",
            "app.js",
            "__wasm_split.js",
            "app_bg.wasm",
        ],
        gate_kibibytes: 220.0,
        aim_kibibytes: 150.0,
    },
    Group {
        name: "PDF module, on first export",
        files: &["exporter-worker.js", "exporter.js", "exporter_bg.wasm"],
        gate_kibibytes: 620.0,
        aim_kibibytes: 460.0,
    },
    // They come with the PDF module, and no gate is set for them.
    Group {
        name: "fonts of the PDF",
        files: &[
            "fonts/AtkinsonHyperlegibleNext-Regular.ttf",
            "fonts/AtkinsonHyperlegibleNext-Bold.ttf",
        ],
        gate_kibibytes: f64::INFINITY,
        aim_kibibytes: f64::INFINITY,
    },
];

fn main() -> Result<(), Box<dyn Error>> {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    println!("| file | raw | brotli |\n|---|---:|---:|");
    for group in GROUPS {
        print_group(&dist, group)?;
    }
    print_others(&dist)
}

fn print_group(dist: &Path, group: &Group) -> Result<(), Box<dyn Error>> {
    let mut total = Weight::default();
    for file in group.files {
        let weight = Weight::of(&dist.join(file))?;
        println!(
            "| {file} | {} | {} |",
            kibibytes(weight.raw),
            kibibytes(weight.brotli)
        );
        total.raw += weight.raw;
        total.brotli += weight.brotli;
    }
    println!(
        "| **{}**: {} | **{}** | **{}** |",
        group.name,
        verdict(group, total.brotli as f64 / KIBIBYTE),
        kibibytes(total.raw),
        kibibytes(total.brotli)
    );
    Ok(())
}

fn verdict(group: &Group, weight: f64) -> String {
    let Group {
        gate_kibibytes: gate,
        aim_kibibytes: aim,
        ..
    } = group;
    match weight {
        _ if gate.is_infinite() => "no gate".to_owned(),
        weight if weight <= *aim => format!("✓ within the aim of {aim} KiB (gate {gate})"),
        weight if weight <= *gate => format!("✓ within the gate of {gate} KiB (aim {aim})"),
        _ => format!("✗ over the gate of {gate} KiB"),
    }
}

/// Names the files of no group, so that nothing is shipped unseen.
fn print_others(dist: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    list(dist, &mut files)?;
    files.sort();
    for path in files {
        let name = path
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        if GROUPS
            .iter()
            .all(|group| !group.files.contains(&name.as_str()))
        {
            let weight = Weight::of(&path)?;
            println!(
                "| {name}, when asked for | {} | {} |",
                kibibytes(weight.raw),
                kibibytes(weight.brotli)
            );
        }
    }
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The bytes of a file, as it is and compressed.
#[derive(Default)]
struct Weight {
    raw: usize,
    brotli: usize,
}

impl Weight {
    fn of(path: &Path) -> Result<Weight, Box<dyn Error>> {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut compressed = Vec::new();
        // Quality 11 and a window of 2²² bytes, as `brotli -q 11` has them.
        let options = brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            size_hint: bytes.len(),
            ..Default::default()
        };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut compressed, &options)?;
        Ok(Weight {
            raw: bytes.len(),
            brotli: compressed.len(),
        })
    }
}

fn kibibytes(bytes: usize) -> String {
    format!("{:.1} KiB", bytes as f64 / KIBIBYTE)
}
