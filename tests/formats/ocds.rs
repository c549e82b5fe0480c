//! OCDS: valid against the published schemas, everything that it can hold is in it, and the rest
//! is attached and named.

use super::{HOSTILE, english, every_field, flat, frameworks, hostile};
use serde_json::{Value, json};
use throughline::export::{Exchange, left_out, ocds};
use throughline::model::{CostLine, Framework};

const PACKAGE: &str = include_str!("../standards/ocds/release-package-schema.json");
const RELEASE: &str = include_str!("../standards/ocds/release-schema-with-extensions.json");

fn package(framework: &Framework) -> Value {
    let bytes = ocds(framework, &english(), (2026, 11, 21));
    serde_json::from_slice(&bytes).unwrap()
}

/// The release without the attached framework.
fn bare(framework: &Framework) -> Value {
    let mut release = package(framework)["releases"][0].take();
    release["tender"]["documents"] = Value::Null;
    release
}

fn validator(schema: &str) -> jsonschema::Validator {
    let mut schema: Value = serde_json::from_str(schema).unwrap();
    if let Some(releases) = schema.pointer_mut("/properties/releases/items") {
        // Releases are held against the schema with the extensions instead.
        *releases = json!({});
    }
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).unwrap()
}

#[test]
fn packages_are_valid() {
    let (of_package, of_release) = (validator(PACKAGE), validator(RELEASE));
    assert!(!of_release.is_valid(&json!({ "ocid": 1 })));
    let unkind = HOSTILE.iter().map(|words| hostile(words));
    let empty = Framework::new("");
    for framework in frameworks().into_iter().chain(unkind).chain([empty]) {
        let package = package(&framework);
        let wrong = of_package.iter_errors(&package).map(|it| it.to_string());
        let release = &package["releases"][0];
        let errors = of_release.iter_errors(release);
        let errors = errors.map(|it| format!("{}: {it}", it.instance_path()));
        let wrong: Vec<String> = wrong.chain(errors).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{}", framework.title);
    }
}

#[test]
fn every_item_measure_and_threshold_is_in_it() {
    for framework in frameworks() {
        let release = bare(&framework);
        let all = flat(&release.to_string().replace("\\n", "\n"));
        let all = all.replace("\\\"", "\"");
        let titles = framework.nodes.iter().map(|it| &it.title);
        let names = framework.measures.iter().map(|it| &it.name);
        let criteria = framework.criteria.iter();
        let sentences = criteria.flat_map(|it| [&it.success.sentence, &it.failure.sentence]);
        for said in titles.chain(names).chain(sentences) {
            assert!(all.contains(flat(said).trim()), "{said}");
        }
        for criterion in &framework.criteria {
            for (name, statement) in [
                ("minimumAcceptable", &criterion.minimum),
                ("success", &criterion.success),
                ("stretch", &criterion.stretch),
                ("failure", &criterion.failure),
            ] {
                let id = format!("criterion-{}-{name}", criterion.id);
                let found = observation(&release, &id);
                assert_eq!(found.is_some(), !statement.is_empty(), "{id}");
                let measure = found.and_then(|it| it["measure"].as_f64());
                assert_eq!(measure, statement.threshold.map(|it| it.0), "{id}");
            }
        }
    }
}

fn observation<'a>(release: &'a Value, id: &str) -> Option<&'a Value> {
    let targets = release["tender"]["targets"].as_array()?;
    let forecasts = release["planning"]["forecasts"].as_array();
    let metrics = targets.iter().chain(forecasts.into_iter().flatten());
    let mut all = metrics.filter_map(|it| it["observations"].as_array());
    all.find_map(|it| it.iter().find(|observation| observation["id"] == id))
}

/// What each cost is in pence, the months of the term, and what is said of both.
type Costs = (&'static [Option<i64>], Option<u32>, Value, Value);

#[test]
fn costs_are_of_a_year_and_the_value_of_the_whole_term() {
    let year = "The costs of one year, added up.";
    let unknown = "One more cost has no amount yet.";
    let cases: [Costs; 5] = [
        (
            &[Some(1_000), Some(205)],
            Some(36),
            json!(12.05),
            json!(36.15),
        ),
        (&[Some(1_000)], Some(7), json!(10.0), json!(5.83)),
        (&[Some(1_000)], None, json!(10.0), Value::Null),
        (&[Some(1_000), None], Some(36), json!(10.0), Value::Null),
        (&[None], Some(36), Value::Null, Value::Null),
    ];
    for (amounts, months, budget, value) in cases {
        let mut framework = Framework::new("Home");
        std::rc::Rc::make_mut(&mut framework.about).term_months = months;
        let costs = amounts.iter().map(|amount| CostLine {
            amount: *amount,
            ..CostLine::default()
        });
        std::rc::Rc::make_mut(&mut framework.money).costs = costs.map(Into::into).collect();
        let release = bare(&framework);
        assert_eq!(release["planning"]["budget"]["amount"]["amount"], budget);
        assert_eq!(release["tender"]["value"]["amount"], value, "{amounts:?}");
        let words = release["planning"]["budget"]["description"].as_str();
        let Some(words) = words else { continue };
        assert_eq!(words.lines().next(), Some(year));
        assert_eq!(words.contains(unknown), amounts.contains(&None));
        assert_eq!(words.contains("The value of the tender"), !value.is_null());
    }
}

#[test]
fn what_follows_from_failure_is_a_milestone() {
    let release = bare(&every_field());
    let milestones = release["tender"]["milestones"].as_array().unwrap();
    let mut failures = milestones.iter().filter(|it| it["type"] == "assessment");
    let failure = failures.next().unwrap();
    assert_eq!(failure["title"], "If it fails: Feels safe at home");
    let words = failure["description"].as_str().unwrap();
    for said in [
        "redesign the visits",
        "The tenants’ panel",
        "stop answering",
        "Trusts one",
    ] {
        assert!(words.contains(said), "{said}");
    }
    assert!(failures.next().is_none());
}

#[test]
fn the_whole_framework_is_attached() {
    for framework in frameworks() {
        let package = package(&framework);
        let document = &package["releases"][0]["tender"]["documents"][0];
        assert_eq!(document["documentType"], "technicalSpecifications");
        let attached = document["throughline"].clone();
        assert_eq!(
            serde_json::from_value::<Framework>(attached).unwrap(),
            framework
        );
    }
}

#[test]
fn what_is_only_attached_is_said() {
    let say = |framework: &Framework| {
        let said = left_out(framework, Exchange::Ocds);
        let said = said.iter().map(|phrase| english().say(phrase));
        said.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(say(&Framework::new("Nothing yet")), "");
    insta::assert_snapshot!(say(&every_field()));
}

#[test]
fn the_full_framework_is_written_as_it_should_be() {
    let bytes = ocds(&every_field(), &english(), (2026, 11, 21));
    assert_eq!(bytes, ocds(&every_field(), &english(), (2026, 11, 21)));
    insta::assert_snapshot!(format!("{:#}", bare(&every_field())));
}
