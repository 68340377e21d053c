//! A page that provides its words in another language gets components that speak it.

use govuk::*;
use leptos::prelude::*;

fn render(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    owner.with(|| view().to_html())
}

#[test]
fn components_say_the_words_that_the_page_provides() {
    let html = render(|| {
        provide_context(Wording {
            error: "Gwall".into(),
            back: "Yn ôl".into(),
            day: "Diwrnod".into(),
            ..Wording::default()
        });
        view! {
            <BackLink href="/" />
            <DateInput id="when" error_message="x" />
        }
        .into_any()
    });
    for words in ["Yn ôl", "Gwall:", "Diwrnod", "Month"] {
        assert!(html.contains(words), "{words} in {html}");
    }
    assert!(!html.contains("Error:"));
}

#[test]
fn a_property_comes_before_the_provided_word() {
    let html = render(|| {
        provide_context(Wording { back: "Yn ôl".into(), ..Wording::default() });
        view! { <BackLink content="To the list" /> }.into_any()
    });
    assert!(html.contains("To the list") && !html.contains("Yn ôl"));
}

#[test]
fn an_error_that_is_not_there_leaves_no_trace() {
    let error: Option<String> = None;
    let html = render(|| view! { <Input name="a" label="A" error_message=error /> }.into_any());
    assert!(!html.contains("error"), "{html}");
}
