//! The picture of the chain as SVG and PNG: whole, safe, and the same every time. The figure in
//! the PDF is tested with the PDF.

// A test stops where something is not as it should be; that is its purpose.
#![allow(clippy::unwrap_used)]

mod support;

use proptest::prelude::*;
use roxmltree::Document;
use throughline::export::{png, svg};
use throughline::import::import;
use throughline::model::{Delivery, Framework, Language, Link, LinkStrength, Node, Partner, Stage};
use throughline::picture::{PAPER, Picture, Segment, Shape, Spot, picture};
use throughline::text::{Message, Text};

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
    let both = |id| [(id, example(id)), (id, looked_into(id))];
    for (id, framework) in EXAMPLES.into_iter().flat_map(both) {
        let svg = drawn(&framework);
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

/// The examples with a strength for each link, as if somebody had looked into most of them.
fn looked_into(id: &str) -> Framework {
    let strengths = [
        LinkStrength::Weak,
        LinkStrength::Moderate,
        LinkStrength::Strong,
        LinkStrength::Untested,
    ];
    let mut framework = example(id);
    for (link, strength) in framework
        .links
        .iter_mut()
        .zip(strengths.into_iter().cycle())
    {
        std::rc::Rc::make_mut(link).strength = strength;
    }
    framework
}

/// The grounds of the words beside links, and the boxes, each by its upper left and lower right.
fn grounds_and_boxes(picture: &Picture) -> [Vec<[Spot; 2]>; 2] {
    let [mut grounds, mut boxes] = [Vec::new(), Vec::new()];
    for shape in picture.shapes.iter().skip(1) {
        match shape {
            Shape::Box { at, size, .. } => boxes.push([*at, (at.0 + size.0, at.1 + size.1)]),
            Shape::Path {
                segments,
                fill: Some(PAPER),
                stroke: None,
            } => {
                let spots = segments.iter().map(|segment| match *segment {
                    Segment::Move(to) | Segment::Line(to) | Segment::Curve(_, to) => to,
                });
                let [least, most] = [(f32::MAX, f32::MAX), (0.0, 0.0)];
                grounds.push(spots.fold([least, most], |[least, most], (x, y)| {
                    [
                        (least.0.min(x), least.1.min(y)),
                        (most.0.max(x), most.1.max(y)),
                    ]
                }));
            }
            _ => {}
        }
    }
    [grounds, boxes]
}

fn overlap([one, end]: &[Spot; 2], [other, other_end]: &[Spot; 2]) -> bool {
    let apart = 0.2;
    let in_width = one.0 + apart < other_end.0 && other.0 + apart < end.0;
    in_width && one.1 + apart < other_end.1 && other.1 + apart < end.1
}

#[test]
fn in_the_examples_every_strength_is_said_and_no_word_lies_on_another_or_on_a_box() {
    for id in EXAMPLES {
        let framework = looked_into(id);
        let picture = picture(&framework, &Text::new(Language::English));
        let [grounds, boxes] = grounds_and_boxes(&picture);
        let links = framework.links.iter();
        let tested = links.filter(|link| link.strength != LinkStrength::Untested);
        assert_eq!(grounds.len(), tested.count(), "{id}");
        for (number, ground) in grounds.iter().enumerate() {
            let mut others = boxes.iter().chain(&grounds[..number]);
            assert!(
                !others.any(|other| overlap(ground, other)),
                "{id} {ground:?}"
            );
        }
    }
}

#[test]
fn files_say_what_the_page_says() {
    let text = Text::new(Language::English);
    for (file, page) in [
        (Message::PictureLinkLoop, Message::DiagramFeedback),
        (Message::PictureLinkWeak, Message::DiagramWeak),
        (Message::PictureLinkModerate, Message::DiagramModerate),
        (Message::PictureLinkStrong, Message::DiagramStrong),
        (Message::PictureFixed, Message::DiagramFixed),
        (Message::PictureOpen, Message::DiagramOpen),
        (Message::PictureCriteria, Message::DiagramCriteriaShort),
        (Message::PictureApart, Message::DiagramApart),
    ] {
        assert_eq!(text.get(file), text.get(page));
    }
}

#[test]
fn a_loop_within_one_stage_is_drawn_and_named_as_one() {
    let mut framework = small("Feels safe at home");
    for node in &mut framework.nodes {
        std::rc::Rc::make_mut(node).stage = Stage::Activity;
    }
    let svg = drawn(&framework);
    let words = words(&svg);
    for expected in ["loop · weak", "Feedback loop", "strong"] {
        assert!(words.iter().any(|word| word == expected), "{words:?}");
    }
    // The link and its sample in the legend, each a wide line with a white one in it.
    for width in [
        "stroke-width=\"4.5\"",
        "stroke=\"#ffffff\" stroke-width=\"1.5\"",
    ] {
        assert_eq!(svg.matches(width).count(), 2, "{svg}");
    }
}

#[test]
fn boxes_have_the_badges_of_the_page_and_the_legend_says_what_they_mean() {
    let mut framework = small("Feels safe at home");
    framework.partners = vec![
        Partner {
            id: "p".into(),
            name: "St Mungo's".to_owned(),
            ..Partner::default()
        }
        .into(),
    ];
    for node in &mut framework.nodes {
        let node = std::rc::Rc::make_mut(node);
        node.delivery = Some(Delivery::Fixed);
        node.lead_partner_id = Some("p".into());
    }
    let words = words(&drawn(&framework));
    let count = |wanted: &str| words.iter().filter(|word| *word == wanted).count();
    // In two boxes, and with what it means in the legend; a lock with its word needs no more.
    assert_eq!((count("SM"), count("Lead partner")), (3, 1));
    assert_eq!((count("No path"), count("Fixed"), count("S/F")), (3, 2, 0));
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
