//! A story whose person has not agreed: none of its words is in a file that others read. A file
//! that holds the whole framework (JSON, inside a PDF or an OCDS file) keeps it, for it opens again.

use super::{english, every_field};
use serde_json::{Value, json};
use std::io::{Cursor, Read as _};
use throughline::changes::changes;
use throughline::export::{FileFormat, FileOptions, SheetKind, file, svg};
use throughline::model::{Framework, Profile};
use throughline::spec::{SpecOptions, document};

/// What stands in its place.
const SENTENCE: &str = "A story is kept back until the person has agreed to share it.";

/// The formats with the specification in them, and the others.
const FORMATS: [(FileFormat, bool); 9] = [
    (FileFormat::Html, true),
    (FileFormat::Markdown, true),
    (FileFormat::Docx, true),
    (FileFormat::Odt, true),
    (FileFormat::Mermaid, false),
    (FileFormat::Xlsx, false),
    (FileFormat::Csv, false),
    (FileFormat::Ocds, false),
    (FileFormat::Cids, false),
];

/// A framework with a story in each field of which “Zephyr” stands, named wherever one can be.
fn with_story(consent: bool) -> Framework {
    let mut whole: Value = serde_json::to_value(every_field()).unwrap();
    whole["evidence"][0] = json!({
        "id": "e1", "kind": "story", "title": "Zephyr one", "summary": "Zephyr two",
        "source": "Zephyr three", "url": "https://zephyr.example", "consent": consent
    });
    whole["links"][0]["evidenceIds"] = json!(["e1"]);
    whole["decisions"][0]["evidenceIds"] = json!(["e1"]);
    whole["review"] = json!({ "printDismissals": true, "dismissals": [{
        "id": "set-aside", "check": "story-without-consent", "reason": "We asked.",
        "finding": "Has the person agreed to “Zephyr one” being told here? If not, leave it out.",
        "places": [{ "kind": "evidence", "id": "e1" }]
    }] });
    serde_json::from_value(whole).unwrap()
}

/// The same with other words in the story.
fn reworded(framework: &Framework) -> Framework {
    let text = serde_json::to_string(framework).unwrap();
    serde_json::from_str(&text.replace("Zephyr two", "Zephyr, then two")).unwrap()
}

/// All text of a file, those of a zip one after the other.
fn text(bytes: &[u8]) -> String {
    let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = Vec::new();
    for place in 0..zip.len() {
        zip.by_index(place).unwrap().read_to_end(&mut all).unwrap();
    }
    String::from_utf8_lossy(&all).into_owned()
}

/// The framework in an OCDS file is whole: everything beside it is looked at.
fn without_attachment(text: String, format: FileFormat) -> String {
    if format != FileFormat::Ocds {
        return text;
    }
    let mut package: Value = serde_json::from_str(&text).unwrap();
    let documents = &mut package["releases"][0]["tender"]["documents"];
    let documents = documents.as_array_mut().unwrap();
    let attached = documents
        .iter_mut()
        .find_map(|it| it.as_object_mut()?.remove("throughline"));
    assert!(attached.unwrap().to_string().contains("Zephyr"));
    package.to_string()
}

/// Everything the export program is given to make a PDF of is the document as JSON.
fn as_given_for_pdf(framework: &Framework, profile: Profile) -> String {
    let options = SpecOptions {
        drawn: true,
        profile: Some(profile),
        ..SpecOptions::default()
    };
    serde_json::to_string(&document(framework, &english(), &options)).unwrap()
}

#[test]
fn a_story_without_consent_is_in_no_format() {
    let framework = with_story(false);
    let earlier = reworded(&framework);
    for profile in Profile::ALL {
        let says_so = |text: &str, is_specification: bool| {
            let found = text.to_lowercase().find("zephyr");
            assert_eq!(
                found.map(|at| text[at.saturating_sub(200)..at + 20].to_owned()),
                None
            );
            let is_due = is_specification && profile != Profile::EasyRead;
            assert!(!is_due || text.contains(SENTENCE), "{profile:?}");
        };
        for (format, is_specification) in FORMATS {
            let options = FileOptions {
                date: (2026, 11, 21),
                profile: Some(profile),
                earlier: Some(&earlier),
                table: SheetKind::Risks,
                painted: &[],
            };
            let made = file(format, &framework, &english(), &options).unwrap();
            says_so(
                &without_attachment(text(&made.bytes), format),
                is_specification,
            );
        }
        says_so(&as_given_for_pdf(&framework, profile), true);
    }
    assert!(!svg(&framework, &english()).svg.contains("Zephyr"));
}

#[test]
fn a_story_with_consent_is_told_and_named() {
    let text = as_given_for_pdf(&with_story(true), Profile::Full);
    assert!(!text.contains(SENTENCE));
    for words in ["Zephyr two", "Zephyr three", "See “Zephyr one”."] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn it_is_asked_for_without_being_named() {
    let options = SpecOptions::default();
    let written = document(&with_story(false), &english(), &options);
    let question = "Has the person whose story is kept back agreed to share it?";
    assert!(written.questions.iter().any(|it| it.text == question));
    let mut two = with_story(false);
    let mut second = (*two.evidence[0]).clone();
    second.id = "second".into();
    two.evidence.push(second.into());
    let written = document(&two, &english(), &options);
    let question = "Have the people whose 2 stories are kept back agreed to share them?";
    assert!(written.questions.iter().any(|it| it.text == question));
    let sentence = "2 stories are kept back until the people have agreed to share them.";
    assert!(written.plain_text().contains(sentence));
}

fn told(before: &Framework, after: &Framework) -> Vec<String> {
    let told = changes(before, after);
    told.iter().map(|it| english().say(&it.phrase)).collect()
}

#[test]
fn a_list_of_changes_says_nothing_of_it_but_that_there_is_one() {
    let (kept, agreed) = (with_story(false), with_story(true));
    let reworded = reworded(&kept);
    let mut without = kept.clone();
    without.evidence.remove(0);
    let mut unlinked = kept.clone();
    std::rc::Rc::make_mut(&mut unlinked.links[0])
        .evidence_ids
        .clear();
    for (before, after, said) in [
        (
            &kept,
            &reworded,
            vec!["The words of a story that is kept back changed."],
        ),
        (&kept, &without, vec!["Removed: a story that is kept back."]),
        (&without, &kept, vec!["Added: a story that is kept back."]),
        (
            &agreed,
            &kept,
            vec!["Consent to a story that is kept back changed from yes to no."],
        ),
        (
            &kept,
            &agreed,
            vec!["Consent to “Zephyr one” changed from no to yes."],
        ),
    ] {
        assert_eq!(told(before, after), said);
    }
    let link = told(&unlinked, &kept).join(" ");
    assert!(link.contains("is now a story that is kept back"), "{link}");
}

/// Words that were not agreed to stay back when others were.
#[test]
fn words_before_consent_are_not_told_after_it() {
    let mut after = reworded(&with_story(false));
    std::rc::Rc::make_mut(&mut after.evidence[0]).consent = true;
    let told = told(&with_story(false), &after);
    assert_eq!(told, ["Consent to “Zephyr one” changed from no to yes."]);
}
