//! The picture of the chain as SVG and PNG: whole, safe, and the same every time. The figure in
//! the PDF is tested with the PDF.

// A test stops where something is not as it should be; that is its purpose.
#![allow(clippy::unwrap_used)]

mod support;

use proptest::prelude::*;
use roxmltree::Document;
use throughline::export::{png, svg};
use throughline::import::import;
use throughline::model::{Framework, Language, Link, LinkStrength, Node, Stage};
use throughline::text::Text;

const EXAMPLES: [&str; 5] = [
    "london-rough-sleepers-sib",
    "moj-dependency-recovery",
    "moj-womens-services-london",
    "ways-to-wellness",
    "work-and-health-programme",
];

fn example(id: &str) -> Framework {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let bytes = std::fs::read(folder.join(format!("{id}.json"))).unwrap();
    import(&bytes).unwrap().framework
}

fn drawn(framework: &Framework) -> String {
    svg(framework, &Text::new(Language::English)).svg
}

/// The words of each text and of the title and description.
fn words(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let has_words = |name: &str| matches!(name, "text" | "title" | "desc");
    let elements = document.descendants();
    let elements = elements.filter(|it| has_words(it.tag_name().name()));
    let inside = |element: roxmltree::Node| {
        let pieces = element.descendants().filter(roxmltree::Node::is_text);
        let pieces: Vec<&str> = pieces.filter_map(|piece| piece.text()).collect();
        pieces.concat()
    };
    elements.map(inside).collect()
}

/// A chain of an activity and an outcome with this title, and a link each way.
fn small(title: &str) -> Framework {
    let mut framework = Framework::new(title);
    for (id, stage) in [("a", Stage::Activity), ("b", Stage::ShortTermOutcome)] {
        framework.nodes.push(
            Node {
                id: id.into(),
                stage,
                title: title.to_owned(),
                ..Node::default()
            }
            .into(),
        );
    }
    let links = [
        ("l", "a", "b", LinkStrength::Strong),
        ("m", "b", "a", LinkStrength::Weak),
    ];
    for (id, from, to, strength) in links {
        framework.links.push(
            Link {
                id: id.into(),
                from: from.into(),
                to: to.into(),
                strength,
                ..Link::default()
            }
            .into(),
        );
    }
    framework
}

#[test]
fn the_picture_of_a_small_chain() {
    insta::assert_snapshot!(drawn(&small("Feels safe at home")));
}

#[test]
fn every_title_of_the_examples_can_be_found_and_read() {
    for id in EXAMPLES {
        let framework = example(id);
        let words = words(&drawn(&framework));
        for node in &framework.nodes {
            assert!(words.contains(&node.title), "{id}: {}", node.title);
        }
        let title = words.first().unwrap();
        assert!(title.contains(&framework.title), "{id}: {title}");
        let description = words.get(1).unwrap();
        for node in &framework.nodes {
            assert!(description.contains(&node.title), "{id}: {description}");
        }
    }
}

#[test]
fn the_picture_needs_nothing_from_outside() {
    for id in EXAMPLES {
        let svg = drawn(&example(id));
        let document = Document::parse(&svg).unwrap();
        let allowed = ["svg", "title", "desc", "rect", "path", "text", "tspan"];
        for element in document.descendants().filter(roxmltree::Node::is_element) {
            assert!(allowed.contains(&element.tag_name().name()), "{element:?}");
            for attribute in element.attributes() {
                let is_reference = attribute.name().ends_with("href")
                    || attribute.name().starts_with("on")
                    || attribute.name() == "style"
                    || attribute.value().contains("url(");
                assert!(!is_reference, "{id}: {attribute:?}");
            }
        }
        assert_eq!(svg.matches("http").count(), 1, "the namespace alone");
    }
}

#[test]
fn the_picture_fits_on_a_sheet_across() {
    for id in EXAMPLES {
        let svg = drawn(&example(id));
        let document = Document::parse(&svg).unwrap();
        let length = |name: &str| {
            let value = document.root_element().attribute(name).unwrap();
            value.strip_suffix("mm").unwrap().parse::<f32>().unwrap()
        };
        let (width, height) = (length("width"), length("height"));
        assert!(
            width <= 400.0 && height <= 277.0,
            "{id}: {width} × {height}"
        );
    }
}

#[test]
fn words_are_never_taken_for_markup() {
    for title in [
        "<script>alert(1)</script>",
        "\"' onload=\"alert(1)",
        "]]> & &amp; <![CDATA[",
        "</text></svg>",
        "منزل آمن ودافئ",
        "👩\u{200d}👩\u{200d}👧 at home 🏡",
    ] {
        let words = words(&drawn(&small(title)));
        let found = words.iter().filter(|words| *words == title).count();
        assert_eq!(found, 2, "{title}: {words:?}");
    }
}

#[test]
fn what_no_file_may_hold_is_left_out() {
    let words = words(&drawn(&small(
        "Sa\u{0}fe\u{202e} at\u{b} ho\u{ffff}me\u{1b}",
    )));
    assert!(words.contains(&"Safe at home".to_owned()), "{words:?}");
}

#[test]
fn a_title_of_one_endless_word_stays_in_its_box() {
    let title = "Wärmestube".repeat(40);
    let words = words(&drawn(&small(&title)));
    assert!(words.contains(&title), "{words:?}");
}

#[test]
fn png_is_painted_twice_as_large() {
    let framework = example("work-and-health-programme");
    let text = Text::new(Language::English);
    let bytes = png(&framework, &text).unwrap();
    let image = resvg::tiny_skia::Pixmap::decode_png(&bytes).unwrap();
    let svg = drawn(&framework);
    let document = Document::parse(&svg).unwrap();
    let view = document.root_element().attribute("viewBox").unwrap();
    let wide: f32 = view.split(' ').nth(2).unwrap().parse().unwrap();
    assert_eq!(image.width(), (wide * 2.0).floor() as u32);
    // Words and boxes are there: it is not a white sheet.
    let dark = image.pixels().iter().filter(|pixel| pixel.red() < 0x60);
    assert!(dark.count() > 10_000);
    assert!(png(&framework, &text).unwrap() == bytes);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_chain_is_drawn_as_well_formed_xml(framework in support::frameworks()) {
        let svg = drawn(&framework);
        prop_assert!(Document::parse(&svg).is_ok(), "{svg}");
        prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        prop_assert_eq!(drawn(&framework), svg);
    }
}
