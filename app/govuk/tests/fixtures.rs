//! Every component against GOV.UK Frontend's own fixtures: the same parameters must give the same
//! document.

mod support;

use std::io::Write;
use std::path::{Path, PathBuf};

use leptos::prelude::*;
use serde_json::Value;
use support::dom;
use support::options::Options;
use support::{banners, date_input, form_controls, lists, navigation, text};

/// A component's folder in the package, and the component made from a fixture's parameters.
type Component = (&'static str, fn(Options) -> AnyView);

const COMPONENTS: &[Component] = &[
    ("accordion", banners::accordion),
    ("back-link", text::back_link),
    ("breadcrumbs", navigation::breadcrumbs),
    ("button", form_controls::button),
    ("character-count", form_controls::character_count),
    ("checkboxes", form_controls::checkboxes),
    ("cookie-banner", banners::cookie_banner),
    ("date-input", date_input::date_input),
    ("details", banners::details),
    ("error-message", text::error_message),
    ("error-summary", lists::error_summary),
    ("exit-this-page", banners::exit_this_page),
    ("feedback", banners::feedback),
    ("fieldset", text::fieldset),
    ("file-upload", form_controls::file_upload),
    ("generic-header", navigation::generic_header),
    ("hint", text::hint),
    ("input", form_controls::input),
    ("inset-text", banners::inset_text),
    ("label", text::label),
    ("language-navigation", navigation::language_navigation),
    ("notification-banner", banners::notification_banner),
    ("pagination", navigation::pagination),
    ("panel", banners::panel),
    ("password-input", form_controls::password_input),
    ("phase-banner", banners::phase_banner),
    ("radios", form_controls::radios),
    ("select", form_controls::select),
    ("service-navigation", navigation::service_navigation),
    ("skip-link", navigation::skip_link),
    ("summary-list", lists::summary_list),
    ("table", lists::table),
    ("tabs", navigation::tabs),
    ("tag", text::tag),
    ("task-list", lists::task_list),
    ("textarea", form_controls::textarea),
    ("warning-text", banners::warning_text),
];

/// Fixtures that are left out: component, fixture, why.
const LEFT_OUT: &[(&str, &str, &str)] = &[
    (
        "accordion",
        "with falsy values",
        "the numbers in its ids count empty items of the list, and a typed list has none",
    ),
    (
        "task-list",
        "with empty values",
        "the numbers in its ids count empty items of the list, and a typed list has none",
    ),
];

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

/// A component's fixtures, as the package has them.
fn fixtures_of(component: &str) -> Vec<Value> {
    let file = folder().join(component).join("fixtures.json");
    let text = std::fs::read_to_string(&file).expect("each component has fixtures");
    let mut file: Value = serde_json::from_str(&text).expect("fixtures are JSON");
    match file["fixtures"].take() {
        Value::Array(fixtures) if !fixtures.is_empty() => fixtures,
        _ => panic!("{component} has no fixtures"),
    }
}

#[test]
fn every_fixture_gives_the_same_document() {
    let (mut passed, mut all, mut left_out) = (0, 0, Vec::new());
    let mut differences = Vec::new();
    for (component, build) in COMPONENTS {
        for fixture in fixtures_of(component) {
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

const HOSTILE: &str = r#"'"></textarea></title></select><script>alert(1)</script><img src=x onerror=alert(1)>&lt;"#;

/// The parameters with a hostile text in the place of every text: also of those that are meant for
/// ids, names, classes and addresses. Trusted HTML becomes text.
fn hostile(value: &Value) -> Value {
    match value {
        Value::String(_) => HOSTILE.into(),
        Value::Array(items) => items.iter().map(hostile).collect(),
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *key != "slots")
            .map(|(key, value)| {
                let as_text = key.replace("html", "text").replace("Html", "Text");
                (as_text, hostile(value))
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

fn assert_harmless(nodes: &[dom::Node], context: &str) {
    for node in nodes {
        let dom::Node::Element { name, attributes, children } = node else {
            continue;
        };
        assert!(name != "script" && name != "img", "{context}: <{name}> came alive");
        let handler = attributes.keys().find(|name| name.starts_with("on"));
        assert_eq!(handler, None, "{context}: <{name}> has a handler");
        assert_harmless(children, context);
    }
}

#[test]
fn hostile_texts_stay_texts_in_every_parameter() {
    let mut shown = 0;
    for (component, build) in COMPONENTS {
        for fixture in fixtures_of(component) {
            let html = render(*build, &hostile(&fixture["options"]));
            shown += usize::from(html.contains("alert(1)"));
            assert_harmless(&dom::parse(&html), &format!("{component}: {}", fixture["name"]));
        }
    }
    assert!(shown > 600, "the hostile text reached only {shown} pages");
}
