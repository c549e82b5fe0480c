//! The published examples, from file to PDF: what people wrote is there to be read.

use super::reader::Reader;
use throughline::export::pdf::{Fonts, Mark, PdfOptions, Role, lay_out, pdf};
use throughline::import::import;
use throughline::model::{Framework, Language, Profile};
use throughline::spec::{SpecOptions, document};
use throughline::text::Text;

pub const EXAMPLES: [&str; 5] = [
    "london-rough-sleepers-sib",
    "moj-dependency-recovery",
    "moj-womens-services-london",
    "ways-to-wellness",
    "work-and-health-programme",
];

pub fn example(id: &str) -> Framework {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let bytes = std::fs::read(folder.join(format!("{id}.json"))).unwrap();
    let imported = import(&bytes).unwrap();
    assert!(imported.repairs.is_empty(), "{:?}", imported.repairs);
    imported.framework
}

/// What somebody wrote about the chain, its measures and what counts.
fn words(framework: &Framework) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for node in &framework.nodes {
        words.extend([node.title.clone(), node.detail.clone()]);
    }
    for measure in &framework.measures {
        words.extend([measure.name.clone(), measure.definition.clone()]);
    }
    for criterion in &framework.criteria {
        let statements = [&criterion.success, &criterion.minimum, &criterion.failure];
        words.extend(statements.map(|statement| statement.sentence.clone()));
        words.push(criterion.early_warning.clone());
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn every_item_measure_and_criterion_can_be_read_back() {
    for id in EXAMPLES {
        let framework = example(id);
        let date = Some((2026, 11, 21));
        let text = Text::new(Language::English);
        let document = document(
            &framework,
            &text,
            &SpecOptions {
                date,
                drawn: true,
                ..SpecOptions::default()
            },
        );
        let options = PdfOptions {
            date,
            ..PdfOptions::default()
        };
        let output = pdf(&document, &Fonts::bundled(), &options).unwrap();
        assert!(output.replaced_characters.is_empty(), "{id}");
        let printed = Reader::new(&output.bytes).tree().text();
        let words = words(&framework);
        assert!(words.len() > 15, "{id}: {}", words.len());
        for word in words {
            assert!(printed.contains(&word), "{id}: {word:?} is not in the PDF");
        }
    }
}

/// In every profile; what stands alone on a page does so for every programme.
#[test]
fn the_summary_has_a_page_and_every_profile_is_printed() {
    let text = Text::new(Language::English);
    for id in EXAMPLES {
        let framework = example(id);
        for profile in Profile::ALL {
            let options = SpecOptions {
                date: Some((2026, 11, 21)),
                profile: Some(profile),
                ..SpecOptions::default()
            };
            let document = document(&framework, &text, &options);
            let layout = lay_out(&document, &Fonts::bundled()).unwrap();
            let first = |page: usize| {
                let mut lines = layout.pages.get(page)?.lines();
                let line = lines.find(|(_, role, _)| matches!(role, Role::Content(_)));
                line.map(|(line, _, _)| line.text().trim().to_owned())
            };
            let headings = (first(1), first(2));
            let expected = ("Summary".to_owned(), "Contents".to_owned());
            let alone = headings == (Some(expected.0), Some(expected.1));
            assert_eq!(alone, profile != Profile::EasyRead, "{id} {profile:?}");
        }
    }
}

#[test]
fn easy_read_is_in_large_letters() {
    for (profile, least) in [(Profile::Full, 9.5), (Profile::EasyRead, 14.0)] {
        let options = SpecOptions {
            profile: Some(profile),
            drawn: true,
            ..SpecOptions::default()
        };
        let text = Text::new(Language::English);
        let document = document(&example("ways-to-wellness"), &text, &options);
        let layout = lay_out(&document, &Fonts::bundled()).unwrap();
        let marks = layout.pages.iter().flat_map(|page| &page.marks);
        let mut smallest = f32::MAX;
        for mark in marks {
            if let Mark::Line { line, role, .. } = mark
                && matches!(role, Role::Content(_))
                && !line.text().is_empty()
            {
                smallest = smallest.min(line.size);
            }
        }
        let is_drawn_too = profile == Profile::Full;
        assert!(
            (smallest - least).abs() < 0.05 || (is_drawn_too && smallest >= 8.0),
            "{profile:?}: {smallest}"
        );
    }
}
