//! Compiles the English Fluent files into a Rust table, so that the first load carries no
//! Fluent parser and a message that does not exist is a compile error. Nothing else is generated;
//! the one other thing here is what the linker is told about the app.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

#[path = "src/text/marks.rs"]
mod marks;

const LOCALE: &str = "assets/locales/en";

/// Files whose words are no part of the first load: each is a table of its own, which whoever
/// says its messages brings along (`Text::with`), under the name of that table.
const LATER: &[(&str, &[&str])] = &[
    ("CHANGES", &["changes.ftl"]),
    ("CHECKS", &["checks.ftl"]),
    ("COMMAND_LINE", &["cli.ftl"]),
    ("EXCHANGE", &["exchange.ftl"]),
    (
        "PARTS",
        &[
            "chain-diagram.ftl",
            "commands.ftl",
            "diagram.ftl",
            "library.ftl",
            "measures.ftl",
            "panel.ftl",
            "outline.ftl",
            "parts.ftl",
            "review.ftl",
            "routes.ftl",
        ],
    ),
    ("READING", &["reading.ftl"]),
    ("SCALE", &["scale.ftl"]),
    (
        "SPECIFICATION",
        &[
            "export.ftl",
            "pdf.ftl",
            "picture.ftl",
            "sheets.ftl",
            "specification.ftl",
            "specification-page.ftl",
        ],
    ),
    ("TABLE", &["table.ftl"]),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={LOCALE}");
    println!("cargo::rerun-if-changed=src/text/marks.rs");
    keep_relocations()?;
    let messages = read_messages(Path::new(LOCALE))?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("messages.rs");
    fs::write(out, generate(&messages)?)?;
    Ok(())
}

/// Has the linker note what it moved where in the app, so that `xtask` can cut it into parts.
fn keep_relocations() -> Result<(), env::VarError> {
    if env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32" {
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
    Ok(())
}

/// The messages by the table they are in, the first load's before the others, and their id.
type Messages = BTreeMap<(usize, String), Compiled>;

struct Compiled {
    /// Its text with `marks` in it.
    pattern: String,
    preview: String,
}

fn read_messages(folder: &Path) -> Result<Messages, Box<dyn Error>> {
    let mut messages = Messages::new();
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    for file in files {
        let path = file.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            read_file(&path, &mut messages)?;
        }
    }
    Ok(messages)
}

fn read_file(path: &Path, messages: &mut Messages) -> Result<(), Box<dyn Error>> {
    let source = fs::read_to_string(path)?;
    let resource = fluent_syntax::parser::parse(source.as_str())
        .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
    let is_this = |file: &&str| path.ends_with(file);
    let table = LATER
        .iter()
        .position(|(_, files)| files.iter().any(is_this));
    let table = table.map_or(0, |place| place + 1);
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let place = format!("{}: {id}", path.display());
        let pattern = message.value.ok_or(format!("{place} has no text"))?;
        let words = compile_pattern(&pattern).map_err(|why| format!("{place}: {why}"))?;
        let compiled = Compiled {
            pattern: words,
            preview: preview(&pattern),
        };
        let is_known = messages.keys().any(|(_, known)| *known == id);
        if is_known {
            return Err(format!("{place} is defined twice").into());
        }
        messages.insert((table, id), compiled);
    }
    Ok(())
}

fn compile_pattern(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut compiled = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => compiled.push_str(plain(value)?),
            PatternElement::Placeable { expression } => {
                compiled.push_str(&compile_expression(expression)?);
            }
        }
    }
    Ok(compiled)
}

/// Text that holds none of our marks.
fn plain(text: &str) -> Result<&str, String> {
    match text.bytes().any(|byte| byte <= marks::CHOICE_END) {
        true => Err("holds a control character".to_owned()),
        false => Ok(text),
    }
}

fn compile_expression(expression: &Expression<&str>) -> Result<String, String> {
    match expression {
        Expression::Inline(inline) => compile_inline(inline),
        Expression::Select { selector, variants } => {
            let mut variants: Vec<_> = variants.iter().collect();
            variants.sort_by_key(|variant| variant.default);
            let mut compiled = named(marks::CHOICE, &argument_name(selector)?);
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                    variant.key;
                compiled.push_str(name);
                compiled.push(marks::NAMED.into());
                compiled.push_str(&compile_pattern(&variant.value)?);
                compiled.push(marks::VARIANT_END.into());
            }
            compiled.push(marks::CHOICE_END.into());
            Ok(compiled)
        }
    }
}

fn compile_inline(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Ok(plain(value)?.to_owned())
        }
        _ => Ok(named(marks::ARGUMENT, &argument_name(inline)?)),
    }
}

fn named(mark: u8, name: &str) -> String {
    format!("{}{name}{}", char::from(mark), char::from(marks::NAMED))
}

/// Only `{ $name }` and `{ NUMBER($name) }` are supported, which is all our messages use.
fn argument_name(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            first_argument(arguments)
        }
        other => Err(format!("not supported here: {other:?}")),
    }
}

fn first_argument(arguments: &CallArguments<&str>) -> Result<String, String> {
    match arguments.positional.first() {
        Some(inline) => argument_name(inline),
        None => Err("NUMBER needs an argument".to_owned()),
    }
}

/// The start of a message's text, for the documentation of its variant.
fn preview(pattern: &Pattern<&str>) -> String {
    let text: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { .. } => "…",
        })
        .collect();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace(['[', ']', '<', '>', '`'], "'")
}

fn variant_name(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

fn generate(messages: &Messages) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    writeln!(out, "/// The name of something the program says.")?;
    writeln!(out, "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]")?;
    writeln!(out, "#[repr(u16)]\npub enum Message {{")?;
    for ((_, id), message) in messages {
        writeln!(out, "    /// “{}”", message.preview)?;
        writeln!(out, "    {},", variant_name(id))?;
    }
    writeln!(out, "}}\n")?;
    writeln!(
        out,
        "/// The Fluent id of each message, in the order of [`Message`]."
    )?;
    writeln!(out, "#[cfg(not(target_arch = \"wasm32\"))]")?;
    writeln!(out, "pub const IDS: &[&str] = &[")?;
    for (_, id) in messages.keys() {
        writeln!(out, "    {id:?},")?;
    }
    writeln!(out, "];\n\n/// Every message, in the order of [`IDS`].")?;
    writeln!(out, "#[cfg(not(target_arch = \"wasm32\"))]")?;
    writeln!(out, "pub const ALL: &[Message] = &[")?;
    for (_, id) in messages.keys() {
        writeln!(out, "    Message::{},", variant_name(id))?;
    }
    writeln!(out, "];\n")?;
    write_tables(messages, &mut out)?;
    Ok(out)
}

/// Writes each table as one text, and where each of its messages ends in it.
fn write_tables(messages: &Messages, out: &mut String) -> std::fmt::Result {
    let later = LATER.iter().map(|(name, files)| (*name, files.join(", ")));
    let tables = std::iter::once(("FIRST", String::new())).chain(later);
    let mut first = 0;
    for (number, (name, files)) in tables.enumerate() {
        let of_table = messages.iter().filter(|((table, _), _)| *table == number);
        let mut words = String::new();
        let mut ends = Vec::new();
        for (_, message) in of_table {
            words.push_str(&message.pattern);
            ends.push(words.len());
        }
        let what = match files.as_str() {
            "" => "the first load",
            files => files,
        };
        writeln!(out, "/// The words of {what}.")?;
        writeln!(
            out,
            "pub static {name}: Table = Table {{ first: {first}, words: {words:?}, ends: &{ends:?} }};\n"
        )?;
        first += ends.len();
    }
    writeln!(
        out,
        "/// How many tables can be brought along at once: all of them."
    )?;
    writeln!(out, "const MOST_LATER: usize = {};\n", LATER.len())?;
    let names: Vec<_> = LATER.iter().map(|(name, _)| format!("&{name}")).collect();
    writeln!(out, "/// Every table but the first.")?;
    writeln!(out, "#[cfg(not(target_arch = \"wasm32\"))]")?;
    writeln!(out, "static LATER: &[&Table] = &[{}];", names.join(", "))
}
