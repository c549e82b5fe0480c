//! `throughline export`: a framework file in, another format out.

use super::formats::{FORMATS, Format, Job};
use super::{Outcome, VALID, day, files};
use crate::export::SheetKind;
use crate::model::Profile;
use crate::text::{Message, Phrase, Text};
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _};
use std::io::{IsTerminal as _, stdout};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub struct Export {
    /// The framework file; - for standard input
    file: PathBuf,
    /// What to write
    #[arg(long, value_parser = formats())]
    format: usize,
    /// Where to write it; - or nothing for standard output
    #[arg(long)]
    output: Option<PathBuf>,
    /// Which table, for csv
    #[arg(long, value_parser = tables(), default_value = SheetKind::Measures.slug())]
    table: SheetKind,
    /// What the specification is for: its headings and their order. The framework's own if left out
    #[arg(long, value_parser = profiles())]
    profile: Option<Profile>,
    /// An earlier version of the framework: the specification then lists what changed since
    #[arg(long, value_name = "FILE")]
    since: Option<PathBuf>,
    /// The language of our words; yours stay as they are. There are English words so far
    #[arg(long, value_name = "LANGUAGE", value_parser = ["en"], default_value = "en")]
    lang: String,
    /// Leave the framework out of a PDF: it cannot be opened again, and is PDF/A-2a, not 3a
    #[arg(long)]
    no_attachment: bool,
    /// The date to print on it; today if it is left out and SOURCE_DATE_EPOCH is not set
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day::parse)]
    date: Option<day::Day>,
}

/// Reads the name of a format as its place in the table.
fn formats() -> impl clap::builder::TypedValueParser<Value = usize> {
    let names = FORMATS
        .iter()
        .map(|format| PossibleValue::new(format.name).help(format.help));
    PossibleValuesParser::new(names).map(|name| {
        let found = FORMATS.iter().position(|format| format.name == name);
        found.unwrap_or_default()
    })
}

/// Reads the name of a profile: `short-form` for the short form.
fn profiles() -> impl clap::builder::TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(Profile::ALL.map(profile_name)).map(|name| {
        let mut profiles = Profile::ALL.into_iter();
        let found = profiles.find(|profile| profile_name(*profile) == name);
        found.unwrap_or_default()
    })
}

fn profile_name(profile: Profile) -> &'static str {
    match profile {
        Profile::Full => "full",
        Profile::ShortForm => "short-form",
        Profile::Council => "council",
        Profile::Proposal => "proposal",
        Profile::EasyRead => "easy-read",
    }
}

/// Reads the name of a table.
fn tables() -> impl clap::builder::TypedValueParser<Value = SheetKind> {
    PossibleValuesParser::new(SheetKind::ALL.map(SheetKind::slug)).map(|name| {
        let mut tables = SheetKind::ALL.into_iter();
        tables
            .find(|table| table.slug() == name)
            .unwrap_or(SheetKind::Measures)
    })
}

impl Export {
    /// Reads, makes and writes. Nothing is written unless all of it could be made.
    pub fn run(&self, text: &Text) -> Outcome {
        let Some(format) = FORMATS.get(self.format) else {
            return Ok(super::FAILED);
        };
        let file = self.output.as_deref();
        let file = file.filter(|file| *file != Path::new(files::STANDARD));
        if self.output.is_none() && !format.readable && stdout().is_terminal() {
            return Err(Phrase::new(Message::CliNeedsOutput).with("format", format.name));
        }
        let bytes = self.make(format, text)?;
        match file {
            Some(file) => files::write(file, &bytes)?,
            None => files::print(&bytes)?,
        }
        Ok(VALID)
    }

    fn make(&self, format: &Format, text: &Text) -> Outcome<Vec<u8>> {
        let day::Day(year, month, day) = day::chosen(self.date)?;
        let imported = files::open(&self.file, text)?;
        for repair in &imported.repairs {
            eprintln!("{}", text.say(repair));
        }
        let earlier = self.since.as_deref().map(|file| files::open(file, text));
        let earlier = earlier.transpose()?;
        let job = Job {
            profile: self.profile,
            earlier: earlier.as_ref().map(|earlier| &earlier.framework),
            framework: &imported.framework,
            text,
            date: (year, month, day),
            table: self.table,
            attached: !self.no_attachment,
        };
        (format.make)(&job).map_err(|why| {
            Phrase::new(Message::CliCannotMake)
                .with("format", format.name)
                .with("reason", why)
        })
    }
}
