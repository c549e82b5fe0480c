//! The command line as a build pipeline uses it: exit status, files, standard input and output.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/ways-to-wellness.json")
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_throughline"));
    command.env_remove("SOURCE_DATE_EPOCH");
    command
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn json_comes_out_as_it_went_in() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("out.json");
    let (file, to) = (example(), output.display().to_string());
    let result = run(&[
        "export",
        &file.display().to_string(),
        "--format",
        "json",
        "--output",
        &to,
    ]);
    assert_eq!(result.status.code(), Some(0), "{}", text(&result.stderr));
    assert!(result.stdout.is_empty());
    assert_eq!(std::fs::read(output).unwrap(), std::fs::read(file).unwrap());
}

#[test]
fn a_pdf_opens_again_unless_the_framework_was_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("out.pdf").display().to_string();
    let file = example().display().to_string();
    let with = ["export", &file, "--format", "pdf", "--output", &pdf];
    assert_eq!(run(&with).status.code(), Some(0));
    let again = run(&["export", &pdf, "--format", "json"]);
    assert!(again.stdout == std::fs::read(example()).unwrap());
    let without = [&with[..], &["--no-attachment"]].concat();
    assert_eq!(run(&without).status.code(), Some(0));
    let refused = run(&["export", &pdf, "--format", "json"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("No framework can be read from this PDF"));
}

#[test]
fn a_profile_and_an_earlier_version_are_asked_for_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = example().display().to_string();
    let later = folder.path().join("later.json");
    let changed = std::fs::read_to_string(example()).unwrap();
    let changed = changed.replace("People keep the changes they made", "Changes last");
    std::fs::write(&later, changed).unwrap();
    let later = later.display().to_string();
    let told = |more: &[&str]| {
        let arguments = [
            &["export", &later, "--format", "text", "--lang", "en"][..],
            more,
        ]
        .concat();
        let result = run(&arguments);
        assert_eq!(result.status.code(), Some(0), "{}", text(&result.stderr));
        text(&result.stdout)
    };
    assert!(told(&[]).contains("18 Learning and contract management"));
    assert!(told(&["--profile", "short-form"]).contains("2 Population and geography"));
    assert!(told(&["--profile", "council"]).contains("Part two: quality and performance schedule"));
    assert!(told(&["--profile", "proposal"]).contains("5 Our price"));
    assert!(told(&["--profile", "easy-read"]).contains("What will get better"));
    let since = told(&["--since", &file]);
    assert!(since.contains("“People keep the changes they made” is now called “Changes last”"));
    for wrong in [
        ["--profile", "long"],
        ["--lang", "cy"],
        ["--since", "gone.json"],
    ] {
        let arguments = [&["export", &later, "--format", "text"][..], &wrong].concat();
        assert_eq!(run(&arguments).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn standard_input_and_output_are_a_dash() {
    let bytes = std::fs::read(example()).unwrap();
    for arguments in [
        &["export", "-", "--format", "json", "--output", "-"][..],
        &["export", "-", "--format", "json"],
    ] {
        let result = run_with_input(arguments, &bytes);
        assert_eq!(result.status.code(), Some(0), "{}", text(&result.stderr));
        assert!(result.stdout == bytes, "the bytes differ");
    }
}

#[test]
fn the_date_is_asked_for_or_from_the_environment_or_today() {
    let file = example().display().to_string();
    let arguments = ["export", &file, "--format", "text"];
    let asked = program()
        .args(arguments)
        .args(["--date", "2027-04-01"])
        .env("SOURCE_DATE_EPOCH", "0")
        .output()
        .unwrap();
    assert!(text(&asked.stdout).contains("Date of this draft: 1 April 2027"));
    let epoch = program()
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "951782400")
        .output()
        .unwrap();
    assert!(text(&epoch.stdout).contains("Date of this draft: 29 February 2000"));
    let today = run(&arguments);
    assert!(text(&today.stdout).contains("Date of this draft: "));
    let wrong = program()
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "yesterday")
        .output()
        .unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("yesterday"));
}

#[test]
fn a_date_that_is_none_is_refused_in_words() {
    let file = example().display().to_string();
    let result = run(&["export", &file, "--format", "json", "--date", "2027-02-30"]);
    assert_eq!(result.status.code(), Some(2));
    assert!(text(&result.stderr).contains("not a date like 2027-04-01"));
}

#[test]
fn a_valid_file_is_said_to_be_valid_and_what_is_to_fix_fails() {
    let result = run(&["check", &example().display().to_string()]);
    let report = text(&result.stdout);
    assert_eq!(result.status.code(), Some(1), "{}", text(&result.stderr));
    assert!(report.contains("is valid. It has 14 items, 14 links and 3 measures."));
    let headings = ["\nTo fix\n- ", "\nTo consider\n- ", "\nWell done\n- "];
    let places = headings.map(|heading| report.find(heading).expect("a list"));
    assert!(places.is_sorted(), "{report}");
}

#[test]
fn nothing_to_fix_is_success_whatever_is_left_to_consider() {
    let framework = br#"{"formatVersion": 1, "title": "T",
        "nodes": [{"id": "n", "stage": "shortTermOutcome", "title": "Service users feel safe"}]}"#;
    let result = run_with_input(&["check", "-"], framework);
    assert_eq!(result.status.code(), Some(0), "{}", text(&result.stdout));
    assert!(text(&result.stdout).contains("To consider"));
}

#[test]
fn findings_are_an_array_for_programs() {
    let file = example().display().to_string();
    let result = run(&["check", &file, "--format", "json"]);
    assert_eq!(result.status.code(), Some(1));
    assert!(result.stderr.is_empty());
    let found: Vec<serde_json::Value> = serde_json::from_slice(&result.stdout).unwrap();
    let fix = found.iter().find(|it| it["severity"] == "fix").unwrap();
    for field in ["check", "family", "message"] {
        assert!(fix[field].is_string(), "{field} of {fix}");
    }
    let place = &fix["places"][0];
    assert!(place["kind"].is_string() && place["id"].is_string() && place.get("field").is_some());
}

#[test]
fn what_was_set_aside_is_marked_and_fails_nothing() {
    let framework = br#"{"formatVersion": 1, "title": "T",
        "nodes": [{"id": "n", "stage": "shortTermOutcome", "title": "Provide debt advice"}],
        "review": {"dismissals": [{"id": "d", "check": "activity-as-outcome", "places":
            [{"kind": "node", "id": "n", "field": "title"}], "reason": "It is a pilot."}]}}"#;
    let result = run_with_input(&["check", "-"], framework);
    assert_eq!(result.status.code(), Some(0), "{}", text(&result.stdout));
    let report = text(&result.stdout);
    assert!(!report.contains("To fix"), "{report}");
    assert!(
        report.contains("\nSet aside\n- “Provide debt advice”"),
        "{report}"
    );
    let result = run_with_input(&["check", "-", "--format", "json"], framework);
    let found: Vec<serde_json::Value> = serde_json::from_slice(&result.stdout).unwrap();
    let of = |check: &str| found.iter().find(|it| it["check"] == check).unwrap();
    let reason = &of("activity-as-outcome")["dismissed"];
    assert_eq!(reason, "It is a pilot.");
    let others = found
        .iter()
        .filter(|it| it["check"] != "activity-as-outcome");
    assert!(others.into_iter().all(|it| it["dismissed"].is_null()));
}

#[test]
fn repairs_are_told_beside_findings_for_programs() {
    let repaired = br#"{"formatVersion": 1, "title": "T", "nodes": [{"id": "a"}, {"id": "a"}]}"#;
    let result = run_with_input(&["check", "-", "--format", "json"], repaired);
    assert_eq!(result.status.code(), Some(1));
    assert!(text(&result.stderr).contains("had to be repaired"));
    assert!(serde_json::from_slice::<Vec<serde_json::Value>>(&result.stdout).is_ok());
}

#[test]
fn what_cannot_be_read_is_refused_and_says_what_is_safe() {
    for bytes in [
        &b""[..],
        b"{\"formatVersion\": 1, \"title\": \"x",
        b"\x89PNG\r\n\x1a\n\0",
        b"[]",
    ] {
        let result = run_with_input(&["check", "-"], bytes);
        assert_eq!(result.status.code(), Some(2), "{}", text(&result.stdout));
        assert!(result.stdout.is_empty() && !result.stderr.is_empty());
    }
    let missing = run(&["check", "no-such-file.json"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).contains("There is no file called no-such-file.json."));
}

#[test]
fn a_place_that_cannot_be_written_is_an_error() {
    let file = example().display().to_string();
    let result = run(&[
        "export",
        &file,
        "--format",
        "json",
        "--output",
        "no/such/folder/x",
    ]);
    assert_eq!(result.status.code(), Some(2));
    assert!(text(&result.stderr).contains("no/such/folder/x could not be written"));
}

#[test]
fn the_geometry_is_printed_with_every_item_and_link() {
    let bytes = std::fs::read(example()).unwrap();
    for arguments in [&["layout", "-"][..], &["layout", "-", "--rows"]] {
        let result = run_with_input(arguments, &bytes);
        assert_eq!(result.status.code(), Some(0), "{}", text(&result.stderr));
        let printed: serde_json::Value = serde_json::from_slice(&result.stdout).unwrap();
        let count = |name: &str| printed[name].as_array().unwrap().len();
        assert_eq!(
            (count("stages"), count("nodes"), count("links")),
            (6, 14, 14)
        );
        let link = &printed["links"][0];
        assert!(link["points"].as_array().unwrap().len() >= 2);
        for field in ["id", "from", "to", "kind"] {
            assert!(link[field].is_string(), "a link without {field}");
        }
        let width = printed["width"].as_f64().unwrap();
        assert!(
            (width * 10.0).fract().abs() < 1e-6,
            "{width} is not rounded"
        );
    }
}

#[test]
fn the_schema_is_printed_and_examples_satisfy_it() {
    let result = run(&["schema"]);
    assert_eq!(result.status.code(), Some(0));
    let schema = serde_json::from_slice(&result.stdout).unwrap();
    let example = serde_json::from_slice(&std::fs::read(example()).unwrap()).unwrap();
    assert!(jsonschema::is_valid(&schema, &example));
    assert!(!jsonschema::is_valid(
        &schema,
        &serde_json::json!({ "nodes": [] })
    ));
}

#[test]
fn diff_has_the_exit_status_of_diff() {
    let folder = tempfile::tempdir().unwrap();
    let (before, after) = (example(), folder.path().join("after.json"));
    let words = std::fs::read_to_string(&before).unwrap();
    let mut framework: serde_json::Value = serde_json::from_str(&words).unwrap();
    framework["title"] = "Another title".into();
    std::fs::write(&after, framework.to_string()).unwrap();
    let (before, after) = (before.display().to_string(), after.display().to_string());
    let same = run(&["diff", &before, &before]);
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(text(&same.stdout), "Nothing changed.\n");
    let different = run(&["diff", &before, &after]);
    assert_eq!(different.status.code(), Some(1));
    assert!(text(&different.stdout).contains("“Another title”"));
    assert_eq!(text(&different.stdout).lines().count(), 1);
    assert_eq!(
        run(&["diff", &before, "nowhere.json"]).status.code(),
        Some(2)
    );
}

#[test]
fn what_a_format_has_no_place_for_is_said_beside_it() {
    let file = example().display().to_string();
    for (format, said) in [("ocds", "has no place for"), ("cids", "has no terms for")] {
        let result = run(&["export", &file, "--format", format, "--date", "2026-11-21"]);
        assert_eq!(result.status.code(), Some(0));
        assert!(serde_json::from_slice::<serde_json::Value>(&result.stdout).is_ok());
        assert!(text(&result.stderr).contains(said));
    }
}

#[test]
fn a_table_opens_by_its_name_and_says_what_its_columns_were_taken_for() {
    let table = "tests/fixtures/tables/excel-semicolons.csv";
    let out = run(&["export", table, "--format", "json", "--output", "-"]);
    assert!(out.status.success(), "{}", text(&out.stderr));
    let framework: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(framework["title"], "excel-semicolons");
    assert_eq!(framework["nodes"].as_array().unwrap().len(), 3);
    assert!(text(&out.stderr).contains("“KPI” was read as: Measure."));
    let out = run(&["check", table]);
    assert!(text(&out.stdout).contains("Row 7, “Baseline”: “TBC” could not be read."));
    // The same bytes under another name are no table.
    let bytes = std::fs::read(table).unwrap();
    let out = run_with_input(&["check", "-"], &bytes);
    assert_eq!(out.status.code(), Some(2));
}
