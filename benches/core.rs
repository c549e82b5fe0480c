//! How fast the core is on the host: reading, changing and writing frameworks of two sizes.
//! The browser's own measurement, of the start, is in `tests/browser/start-up.mjs`.

use divan::{Bencher, black_box};
use std::rc::Rc;
use throughline::chain::{Graph, Piece, judge_link};
use throughline::check::findings;
use throughline::edit::{Edit, LinkEdit, NodeEdit, NodeField, apply};
use throughline::editor::{OutlineCache, outline, read_clipping};
use throughline::export::pdf::{Fonts, PdfOptions, pdf};
use throughline::import::import;
use throughline::model::{Criterion, Framework, Id, Language, Link, Measure, Node, Stage};
use throughline::spec::{Document, SpecOptions, document};
use throughline::text::Text;

/// A large framework, and the largest that anyone is expected to make.
const SIZES: [usize; 2] = [100, 1_000];

fn main() {
    divan::main();
}

/// A framework of so many items over all stages, each leading to the next and the seventh after.
fn framework(count: usize) -> Framework {
    let mut framework = Framework::new("A framework made to be measured");
    framework.nodes = (0..count)
        .map(|place| Rc::new(node(count, place)))
        .collect();
    for (from, to) in (0..count).flat_map(|place| [(place, place + 1), (place, place + 7)]) {
        if to < count {
            framework.links.push(Rc::new(link(from, to)));
        }
    }
    framework
}

fn node(count: usize, place: usize) -> Node {
    Node {
        id: node_id(place),
        stage: Stage::ALL[place * Stage::ALL.len() / count],
        title: format!("People can do what matters to them, part {place}"),
        detail: "What this is, in a sentence or two, as people write it.".to_owned(),
        ..Node::default()
    }
}

fn link(from: usize, to: usize) -> Link {
    Link {
        id: Id(format!("l{from}-{to}")),
        from: node_id(from),
        to: node_id(to),
        ..Link::default()
    }
}

fn node_id(place: usize) -> Id {
    Id(format!("n{place}"))
}

#[divan::bench(args = SIZES)]
fn read_a_file(bencher: Bencher, size: usize) {
    let bytes = serde_json::to_vec_pretty(&framework(size)).unwrap_or_default();
    bencher.bench_local(|| import(black_box(&bytes)));
}

#[divan::bench(args = SIZES)]
fn write_json(bencher: Bencher, size: usize) {
    let framework = framework(size);
    bencher.bench_local(|| serde_json::to_vec_pretty(black_box(&framework)));
}

#[divan::bench(args = SIZES)]
fn rename_an_item(bencher: Bencher, size: usize) {
    bench_edit(
        bencher,
        size,
        Edit::Node(NodeEdit::Set {
            id: node_id(size / 2),
            field: NodeField::Title("Another name".to_owned()),
        }),
    );
}

#[divan::bench(args = SIZES)]
fn add_a_link(bencher: Bencher, size: usize) {
    bench_edit(bencher, size, Edit::Link(LinkEdit::Add(link(0, size - 1))));
}

#[divan::bench(args = SIZES)]
fn delete_an_item(bencher: Bencher, size: usize) {
    bench_edit(
        bencher,
        size,
        Edit::Node(NodeEdit::Delete(vec![node_id(size / 2)])),
    );
}

fn bench_edit(bencher: Bencher, size: usize, edit: Edit) {
    let framework = Rc::new(framework(size));
    bencher.bench_local(|| apply(black_box(&framework), black_box(&edit)));
}

/// A letter in one title: the edit, and the outline with everything shared that did not change.
#[divan::bench(args = SIZES)]
fn rename_an_item_and_derive_the_outline(bencher: Bencher, size: usize) {
    let mut framework = Rc::new(framework(size));
    let mut cache = OutlineCache::default();
    cache.outline(&framework);
    let mut letters = 0_usize;
    bencher.bench_local(|| {
        letters += 1;
        let (id, title) = (node_id(size / 2), "x".repeat(letters % 40));
        let field = NodeField::Title(title);
        framework = apply(&framework, &Edit::Node(NodeEdit::Set { id, field }));
        cache.outline(&framework)
    });
}

#[divan::bench(args = SIZES)]
fn derive_the_outline_from_nothing(bencher: Bencher, size: usize) {
    let framework = framework(size);
    bencher.bench_local(|| outline(black_box(&framework)));
}

#[divan::bench(args = SIZES)]
fn find_fifty_paths_through_an_item(bencher: Bencher, size: usize) {
    let framework = framework(size);
    bencher.bench_local(|| Graph::of(black_box(&framework)).paths_through(&node_id(size / 2), 50));
}

#[divan::bench(args = SIZES)]
fn find_feedback_loops_and_items_apart(bencher: Bencher, size: usize) {
    let framework = framework(size);
    bencher.bench_local(|| {
        let graph = Graph::of(black_box(&framework));
        (graph.feedback_loops().len(), graph.apart())
    });
}

#[divan::bench(args = SIZES)]
fn judge_a_link(bencher: Bencher, size: usize) {
    let framework = framework(size);
    bencher.bench_local(|| judge_link(black_box(&framework), &node_id(0), &node_id(size - 1)));
}

/// Every check on a framework in which each outcome has a measure and criteria. The time does not
/// depend on what changed: nothing is kept from one time to the next.
#[divan::bench(args = SIZES)]
fn run_all_checks(bencher: Bencher, size: usize) {
    let mut framework = framework(size);
    for node in framework.outcomes().cloned().collect::<Vec<_>>() {
        let measure = Measure {
            id: Id(format!("m-{}", node.id)),
            node_id: node.id.clone(),
            name: format!("People who say so, {}", node.title),
            ..Measure::default()
        };
        let criterion = Criterion {
            id: Id(format!("c-{}", node.id)),
            node_id: node.id.clone(),
            measure_id: Some(measure.id.clone()),
            ..Criterion::default()
        };
        framework.measures.push(Rc::new(measure));
        framework.criteria.push(Rc::new(criterion));
    }
    bencher.bench_local(|| findings(black_box(&framework)));
}

#[divan::bench(args = SIZES)]
fn copy_and_paste_everything(bencher: Bencher, size: usize) {
    let framework = framework(size);
    let text = Text::new(Language::English);
    bencher.bench_local(|| {
        let copied = Piece::whole(black_box(&framework)).to_text();
        read_clipping(&copied, Stage::Activity, &text)
    });
}

/// The example that a new user sees first, as the bundle carries it.
const EXAMPLE: &[u8] = include_bytes!("../assets/examples/ways-to-wellness.json");

/// The specification of that example, as a document.
fn example_document() -> Document {
    let framework = import(EXAMPLE).map(|imported| imported.framework);
    let framework = framework.unwrap_or_else(|_| Framework::new("The example cannot be read"));
    document(
        &framework,
        &Text::new(Language::English),
        &SpecOptions::default(),
    )
}

#[divan::bench(args = SIZES)]
fn write_specification(bencher: Bencher, count: usize) {
    let framework = framework(count);
    let text = Text::new(Language::English);
    bencher.bench_local(|| document(black_box(&framework), &text, &SpecOptions::default()));
}

#[divan::bench]
fn print_example(bencher: Bencher) {
    let (document, fonts) = (example_document(), Fonts::bundled());
    let options = PdfOptions {
        date: Some((2026, 11, 21)),
        ..PdfOptions::default()
    };
    bencher.bench_local(|| pdf(black_box(&document), &fonts, &options).is_ok());
}
