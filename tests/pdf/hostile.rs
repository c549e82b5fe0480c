//! Documents that nobody should write and somebody will. None of them may fail.

use crate::fixture::{empty, heading, item, list, missing, paragraph, section, table, with};
use crate::reader::Reader;
use crate::render;
use proptest::prelude::*;
use throughline::spec::{Block, Item, Paragraph, Place, Question, Run};

#[test]
fn a_document_with_nothing_in_it() {
    let mut document = empty();
    document.front.title = String::new();
    document.front.kind = String::new();
    document.front.facts.clear();
    document.front.running_header = String::new();
    let output = render("nothing", &document);
    assert_eq!(output.pages, 1);
}

#[test]
fn empty_blocks() {
    let blocks = vec![
        heading(2, ""),
        heading(3, "\u{0}"),
        paragraph(""),
        paragraph("  \n "),
        missing(""),
        list(true, vec![]),
        list(false, vec![item("", vec![item("", vec![])])]),
        table("", &[], &[]),
        table("", &[("", 0.0, true), ("", f32::NAN, false)], &[]),
        table(
            "",
            &[("A", 1.0, false)],
            &[vec![], vec!["1".to_owned(), "lost?".to_owned()]],
        ),
    ];
    let output = render("empty-blocks", &with(blocks));
    assert!(Reader::new(&output.bytes).tree().text().contains("lost?"));
}

/// What the fonts do not have: emoji, Arabic, Hebrew, Chinese, marks, private characters.
const STRANGE: &str = "A 👩\u{200d}👩\u{200d}👧 family 🏴󠁧󠁢󠁷󠁬󠁳󠁿, مرحبا بالعالم, שלום, 你好世界, e\u{301}\u{302}\u{303}, \
    \u{0}\u{7}\u{1b}\u{202e}\u{2066}\u{feff}\u{fffe}\u{fdd0}\u{e000}\u{10ffff}, w\u{302}, ŵ, ΑΒΓ, Жд, \u{ad}soft→";

#[test]
fn text_outside_the_fonts_is_shown_reported_and_kept() {
    let blocks = vec![
        paragraph(STRANGE),
        heading(2, STRANGE),
        missing(STRANGE),
        list(false, vec![item(STRANGE, vec![])]),
        table(
            STRANGE,
            &[(STRANGE, 1.0, false), (STRANGE, 1.0, true)],
            &[vec![STRANGE.to_owned(), STRANGE.to_owned()]],
        ),
    ];
    let mut document = with(blocks);
    document.front.title = STRANGE.to_owned();
    document.front.running_header = STRANGE.to_owned();
    document.front.facts = vec![(STRANGE.to_owned(), STRANGE.to_owned())];
    document.sections[0].heading = STRANGE.to_owned();
    let output = render("strange", &document);
    let text = Reader::new(&output.bytes).tree().text();
    for kept in [
        "👩\u{200d}👩\u{200d}👧",
        "مرحبا بالعالم",
        "שלום",
        "你好世界",
        "ŵ",
        "soft→",
    ] {
        assert!(text.contains(kept), "{kept}");
    }
    assert!(output.replaced_characters.contains(&'你'));
    assert!(!output.replaced_characters.contains(&'ŵ'));
    assert!(!output.replaced_characters.contains(&'→'));
}

#[test]
fn only_strange_text_with_no_break_in_it() {
    let text = "你好世界".repeat(2_500);
    let output = render("chinese", &with(vec![paragraph(&text)]));
    assert_eq!(output.replaced_characters, ['世', '你', '好', '界']);
    let read = Reader::new(&output.bytes).tree().text();
    assert!(read.contains(&text));
}

#[test]
fn ten_thousand_letters_without_a_space_everywhere() {
    let word = "Llanfairpwll".repeat(834);
    let mut document = with(vec![
        paragraph(&word),
        heading(2, &word),
        list(true, vec![item(&word, vec![item(&word, vec![])])]),
        missing(&word),
        table(
            &word,
            &[(&word, 1.0, false), ("Number", 1.0, true)],
            &[
                vec![word.clone(), word.clone()],
                vec!["after".to_owned(), "1".to_owned()],
            ],
        ),
        paragraph("The end."),
    ]);
    document.front.title = word.clone();
    document.front.status = word.clone();
    document.front.running_header = word.clone();
    document.front.facts = vec![(word.clone(), word.clone())];
    document.sections[0].heading = word.clone();
    document.questions = vec![Question {
        text: word.clone(),
        place: Place::Chain,
    }];
    let output = render("long-word", &document);
    let text = Reader::new(&output.bytes).tree().text();
    assert!(text.matches(&word).count() >= 12);
    assert!(text.contains("The end."));
}

#[test]
fn lists_deeper_than_any_page() {
    let mut deep = item("bottom", vec![]);
    for level in 0..200 {
        deep = item(&format!("level {level}"), vec![deep]);
    }
    let output = render("deep", &with(vec![list(false, vec![deep])]));
    let text = Reader::new(&output.bytes).tree().text();
    assert!(text.contains("bottom") && text.contains("level 100"));
}

#[test]
fn a_table_of_a_hundred_columns() {
    let columns: Vec<_> = (0..100).map(|_| ("Heading", 1.0, false)).collect();
    let row = vec!["cell".to_owned(); 100];
    render("wide", &with(vec![table("Wide", &columns, &[row])]));
}

#[test]
fn addresses_of_every_kind() {
    let run = |text: &str, link: &str| Run {
        text: text.to_owned(),
        strong: true,
        link: Some(link.to_owned()),
    };
    let long = format!("https://example.org/{}", "a".repeat(50_000));
    let links = vec![
        run("plain", "https://example.org/a b/ŵ?q=<script>"),
        run("script", "javascript:alert(1)"),
        run(
            &"very long text of a link ".repeat(300),
            "https://example.org/",
        ),
        run("long", &long),
        run("", "https://example.org/empty"),
        run("👩", "mailto:someone@example.org"),
    ];
    let blocks = vec![
        Block::Paragraph(Paragraph {
            runs: links,
            place: None,
        }),
        list(
            true,
            vec![Item {
                paragraph: Paragraph {
                    runs: vec![run("in a list", "https://example.org/list")],
                    place: None,
                },
                children: vec![],
            }],
        ),
    ];
    let output = render("links", &with(blocks));
    let dump = Reader::new(&output.bytes).tree().dump();
    assert!(dump.contains("https://example.org/a%20b/%C5%B5?q=<script>"));
    assert!(!dump.contains("javascript") && !dump.contains("/empty"));
    assert!(dump.contains("mailto:someone@example.org"));
    assert_eq!(
        dump.matches("-> \"Link to https://example.org/\"").count(),
        output.pages
    );
}

#[test]
fn very_many_sections_and_headings() {
    let mut document = empty();
    for number in 1..=150 {
        let blocks = vec![heading(3, "Straight to level three"), heading(2, "Back up")];
        document
            .sections
            .push(section(number * 1_000, "A section", blocks));
    }
    let output = render("sections", &document);
    let tree = Reader::new(&output.bytes).tree();
    assert_eq!(tree.find("TOCI").len(), 150);
    assert_eq!(tree.find("H4").len(), 0);
}

/// Text of all kinds: mostly words, and now and then anything at all.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z ,.]{0,200}",
        1 => any::<String>(),
        1 => prop::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter),
    ]
}

fn any_block() -> impl Strategy<Value = Block> {
    let texts = || prop::collection::vec(any_text(), 1..5);
    prop_oneof![
        any_text().prop_map(|text| paragraph(&text)),
        (any::<u8>(), any_text()).prop_map(|(level, text)| heading(level, &text)),
        any_text().prop_map(|text| missing(&text)),
        (any::<bool>(), texts()).prop_map(|(ordered, texts)| {
            let items = texts
                .iter()
                .map(|text| item(text, vec![item(text, vec![])]));
            list(ordered, items.collect())
        }),
        (texts(), prop::collection::vec(texts(), 0..8), any::<f32>()).prop_map(
            |(heads, rows, weight)| {
                let columns: Vec<_> = heads.iter().map(|it| (it.as_str(), weight, true)).collect();
                table("Any", &columns, &rows)
            }
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_document_fails(title in any_text(), blocks in prop::collection::vec(any_block(), 0..12)) {
        let mut document = with(blocks);
        document.front.running_header = title.clone();
        document.front.title = title;
        prop_assert!(render("any", &document).pages > 0);
    }
}
