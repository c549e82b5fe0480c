//! How good our layout of chains is and how long it takes, beside dagre, ELK and Graphviz dot
//! on the same chains in the same run: one table. Everything is measured by the same function;
//! the others run in Node (`benches/peers`), and are left out where their packages are missing.

#[path = "support/chains.rs"]
mod chains;

use serde_json::{Value, json};
use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use throughline::import::import;
use throughline::layout::{
    Drawing, LayoutOptions, Measures, NodeBox, Point, Route, RouteKind, layout, measure,
};
use throughline::model::{Framework, Stage};

type Outcome<T> = Result<T, Box<dyn Error>>;

const SIZES: [usize; 4] = [24, 100, 300, 1_000];
const EXAMPLES: [&str; 5] = [
    "work-and-health-programme",
    "moj-dependency-recovery",
    "ways-to-wellness",
    "london-rough-sleepers-sib",
    "moj-womens-services-london",
];
/// How long each of our layouts is repeated.
const PATIENCE: Duration = Duration::from_millis(300);

/// A chain to lay out.
struct Chain {
    name: String,
    framework: Framework,
}

/// A line of the table.
struct Line {
    chain: String,
    who: String,
    time: Duration,
    measures: Measures,
}

fn main() -> Outcome<()> {
    // Arguments, which `cargo bench` passes, are not read: there is nothing to choose.
    let chains = chains()?;
    let mut lines = Vec::new();
    let mut asked = Vec::new();
    for chain in &chains {
        let (drawing, time) = timed(&chain.framework);
        asked.push(question(chain, &drawing));
        lines.push(Line {
            chain: chain.name.clone(),
            who: "Throughline".to_owned(),
            time,
            measures: measure(&drawing),
        });
    }
    match ask_peers(&Value::Array(asked)) {
        Ok(answers) => lines.extend(answers.iter().filter_map(line)),
        Err(why) => println!("The peers are left out: {why}\n"),
    }
    print(&chains, &lines);
    Ok(())
}

fn chains() -> Outcome<Vec<Chain>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut chains = Vec::new();
    for name in EXAMPLES {
        let file = root.join(format!("assets/examples/{name}.json"));
        let imported = import(&std::fs::read(file)?).map_err(|_| format!("{name} is refused"))?;
        chains.push(Chain {
            name: name.to_owned(),
            framework: imported.framework,
        });
    }
    for size in SIZES {
        chains.push(Chain {
            name: format!("generated, {size}"),
            framework: chains::chain(size, size as u64),
        });
    }
    Ok(chains)
}

/// Our drawing, and the median time of making it.
fn timed(framework: &Framework) -> (Drawing, Duration) {
    let options = LayoutOptions::default();
    let drawing = layout(framework, &options);
    let mut times = Vec::new();
    let start = Instant::now();
    while start.elapsed() < PATIENCE || times.len() < 5 {
        let begin = Instant::now();
        std::hint::black_box(layout(std::hint::black_box(framework), &options));
        times.push(begin.elapsed());
    }
    times.sort();
    (drawing, times[times.len() / 2])
}

/// What the peers are asked to draw: the same boxes, as large as ours, at the same distances.
fn question(chain: &Chain, drawing: &Drawing) -> Value {
    let options = LayoutOptions::default();
    // In the order of the document, so that our work does not help them.
    let boxes = chain.framework.nodes.iter().filter_map(|node| {
        let mut boxes = drawing.boxes.iter();
        boxes.find(|item| item.id == node.id)
    });
    let nodes = boxes.map(|item| {
        let stage = Stage::ALL.iter().position(|stage| *stage == item.stage);
        json!({"id": item.id, "stage": stage, "width": item.width, "height": item.height})
    });
    let links = drawing.routes.iter();
    let links = links.map(|route| json!({"id": route.id, "from": route.from, "to": route.to}));
    json!({
        "name": chain.name,
        "nodes": nodes.collect::<Vec<_>>(),
        "links": links.collect::<Vec<_>>(),
        "gaps": {
            "box": options.box_gap, "route": options.route_gap, "stage": options.stage_gap,
        },
    })
}

fn ask_peers(chains: &Value) -> Outcome<Vec<Value>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
    if !folder.join("node_modules").is_dir() {
        return Err("run `npm ci` in benches/peers".into());
    }
    let mut node = Command::new("node")
        .arg("layout.mjs")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = node.stdin.take() {
        input.write_all(&serde_json::to_vec(chains)?)?;
    }
    let output = node.wait_with_output()?;
    if !output.status.success() {
        return Err("their script failed".into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// A line of the table from an answer; none if the peer failed, which is said.
fn line(answer: &Value) -> Option<Line> {
    let word = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
    if !answer["failed"].is_null() {
        println!(
            "{} failed on {}: {}",
            word("peer"),
            word("chain"),
            word("failed")
        );
        return None;
    }
    Some(Line {
        chain: word("chain"),
        who: word("peer"),
        time: Duration::from_secs_f64(number(&answer["milliseconds"]) / 1_000.0),
        measures: measure(&drawing(answer)),
    })
}

fn drawing(answer: &Value) -> Drawing {
    let each = |name: &str| answer[name].as_array().cloned().unwrap_or_default();
    Drawing {
        boxes: each("nodes").iter().map(node_box).collect(),
        routes: each("links").iter().map(route).collect(),
        ..Drawing::default()
    }
}

fn node_box(node: &Value) -> NodeBox {
    NodeBox {
        id: node["id"].as_str().unwrap_or_default().into(),
        stage: Stage::default(),
        x: number(&node["x"]),
        y: number(&node["y"]),
        width: number(&node["width"]),
        height: number(&node["height"]),
        lines: Vec::new(),
    }
}

fn route(link: &Value) -> Route {
    let points = link["points"].as_array().cloned().unwrap_or_default();
    let point = |point: &Value| Point {
        x: number(&point["x"]),
        y: number(&point["y"]),
    };
    Route {
        id: link["id"].as_str().unwrap_or_default().into(),
        from: link["from"].as_str().unwrap_or_default().into(),
        to: link["to"].as_str().unwrap_or_default().into(),
        kind: RouteKind::Forward,
        is_loop: false,
        points: points.iter().map(point).collect(),
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_default()
}

fn print(chains: &[Chain], lines: &[Line]) {
    println!(
        "| chain | layout | time, ms | crossings | length, px | links through boxes | overlaps | straight |"
    );
    println!("|---|---|---:|---:|---:|---:|---:|---:|");
    for chain in chains {
        for line in lines.iter().filter(|line| line.chain == chain.name) {
            let Measures {
                crossings,
                length,
                through_boxes,
                overlaps,
                straight,
            } = line.measures;
            println!(
                "| {} | {} | {:.3} | {crossings} | {length:.0} | {through_boxes} | {overlaps} | {straight} |",
                chain.name,
                line.who,
                line.time.as_secs_f64() * 1_000.0,
            );
        }
    }
}
