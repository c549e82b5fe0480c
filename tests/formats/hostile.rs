//! Unkind words in every field, in every format and profile: a file is always made, it is whole, and
//! what the fonts lack is noted.

use super::{HOSTILE, english, hostile, written_as};
use serde_json::Value;
use throughline::export::pdf::{Attachment, Fonts, PdfOptions, pdf};
use throughline::export::{FileFormat, FileOptions, SheetKind, file, json, svg};
use throughline::import::import;
use throughline::model::{Framework, Profile};

const FORMATS: [FileFormat; 9] = [
    FileFormat::Html,
    FileFormat::Markdown,
    FileFormat::Mermaid,
    FileFormat::Docx,
    FileFormat::Odt,
    FileFormat::Xlsx,
    FileFormat::Csv,
    FileFormat::Ocds,
    FileFormat::Cids,
];

fn made(framework: &Framework, format: FileFormat, profile: Profile) -> Vec<u8> {
    let options = FileOptions {
        date: (2026, 11, 21),
        profile: Some(profile),
        earlier: None,
        table: SheetKind::Risks,
        painted: &[],
    };
    file(format, framework, &english(), &options).unwrap().bytes
}

#[test]
fn every_format_is_made_in_every_profile() {
    for words in HOSTILE {
        let framework = hostile(words);
        for format in FORMATS {
            for profile in Profile::ALL {
                assert!(!made(&framework, format, profile).is_empty());
            }
        }
        let picture = svg(&framework, &english()).svg;
        roxmltree::Document::parse(&picture).unwrap();
    }
}

#[test]
fn data_is_whole_and_the_framework_opens_again() {
    for words in HOSTILE {
        let framework = hostile(words);
        for format in [FileFormat::Ocds, FileFormat::Cids] {
            let bytes = made(&framework, format, Profile::Full);
            serde_json::from_slice::<Value>(&bytes).unwrap();
        }
        let again = import(&json(&framework)).unwrap();
        assert_eq!(again.framework.title, framework.title, "{words:?}");
    }
}

#[test]
fn a_pdf_is_made_and_says_which_characters_were_replaced() {
    for words in HOSTILE {
        let framework = hostile(words);
        for profile in [Profile::Full, Profile::EasyRead] {
            let options = PdfOptions {
                date: Some((2026, 11, 21)),
                attachment: Some(Attachment {
                    name: "framework.json".to_owned(),
                    description: "The framework".to_owned(),
                    json: json(&framework),
                }),
            };
            let document = written_as(&framework, profile);
            let printed = pdf(&document, &Fonts::bundled(), &options).unwrap();
            let is_replaced = printed.replaced_characters.contains(&'\u{1f3e1}');
            assert_eq!(is_replaced, words.contains('\u{1f3e1}'), "{words:?}");
            assert_eq!(
                import(&printed.bytes).unwrap().framework.title,
                framework.title
            );
        }
    }
}
