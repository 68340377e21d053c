//! Every component against GOV.UK Frontend's own fixtures: the same parameters must give the same
//! document.

mod support;

use std::io::Write;
use std::path::{Path, PathBuf};

use leptos::prelude::*;
use serde_json::Value;
use support::dom;
use support::options::Options;
use support::{date_input, form_controls, lists, text};

/// A component's folder in the package, and the component made from a fixture's parameters.
type Component = (&'static str, fn(Options) -> AnyView);

const COMPONENTS: &[Component] = &[
    ("back-link", text::back_link),
    ("button", form_controls::button),
    ("character-count", form_controls::character_count),
    ("checkboxes", form_controls::checkboxes),
    ("date-input", date_input::date_input),
    ("error-message", text::error_message),
    ("error-summary", lists::error_summary),
    ("fieldset", text::fieldset),
    ("hint", text::hint),
    ("input", form_controls::input),
    ("label", text::label),
    ("radios", form_controls::radios),
    ("select", form_controls::select),
    ("summary-list", lists::summary_list),
    ("tag", text::tag),
    ("task-list", lists::task_list),
    ("textarea", form_controls::textarea),
];

/// Fixtures that are left out: component, fixture, why.
const LEFT_OUT: &[(&str, &str, &str)] = &[(
    "task-list",
    "with empty values",
    "the numbers in its ids count empty items of the list, and a typed list has none",
)];

/// Where npm puts the package's components.
fn folder() -> PathBuf {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style/node_modules/govuk-frontend/dist/govuk/components");
    assert!(folder.is_dir(), "GOV.UK Frontend's fixtures are not there: run `npm ci` in style/ first.");
    folder
}

fn render(component: fn(Options) -> AnyView, options: &Value) -> String {
    let owner = Owner::new();
    let html = owner.with(|| component(Options(options)).to_html());
    drop(owner);
    html
}

#[test]
fn every_fixture_gives_the_same_document() {
    let folder = folder();
    let (mut passed, mut all, mut left_out) = (0, 0, Vec::new());
    let mut differences = Vec::new();
    for (component, build) in COMPONENTS {
        let file = folder.join(component).join("fixtures.json");
        let text = std::fs::read_to_string(&file).expect("each component has fixtures");
        let fixtures: Value = serde_json::from_str(&text).expect("fixtures are JSON");
        let fixtures = fixtures["fixtures"].as_array().expect("fixtures are a list");
        assert!(!fixtures.is_empty(), "{component} has fixtures");
        for fixture in fixtures {
            let name = fixture["name"].as_str().expect("a fixture has a name");
            let html = fixture["html"].as_str().expect("a fixture has HTML");
            all += 1;
            if let Some(entry) = LEFT_OUT.iter().find(|entry| (entry.0, entry.1) == (*component, name)) {
                left_out.push(entry);
                continue;
            }
            let actual = dom::parse(&render(*build, &fixture["options"]));
            match dom::difference(&dom::parse(html), &actual) {
                None => passed += 1,
                Some(difference) => differences.push(format!("{component}: {name}\n{difference}")),
            }
        }
    }

    // Past the test harness, which hides what a passing test prints.
    let mut out = std::io::stdout().lock();
    let components = COMPONENTS.len();
    let report = format!("govuk-frontend fixtures: {passed} of {all} passed, over {components} components\n");
    out.write_all(report.as_bytes()).expect("the output can be written");
    for (component, fixture, reason) in &left_out {
        let line = format!("  left out by name: {component}, “{fixture}”: {reason}\n");
        out.write_all(line.as_bytes()).expect("the output can be written");
    }
    if !left_out.is_empty() {
        let line = format!("  ({} left out by name)\n", left_out.len());
        out.write_all(line.as_bytes()).expect("the output can be written");
    }
    assert_eq!(left_out.len(), LEFT_OUT.len(), "LEFT_OUT names fixtures that do not exist");
    assert!(
        differences.is_empty(),
        "{} fixtures differ (- expected, + rendered):\n\n{}",
        differences.len(),
        differences.join("\n")
    );
}
