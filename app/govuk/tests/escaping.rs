//! What a person typed comes back as they typed it, and nothing of it comes alive.

use futures::StreamExt;
use futures::executor::block_on;
use govuk::*;
use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};

const HOSTILE: &[&str] = &[
    "</textarea><script>alert(1)</script>",
    "</textarea onerror=alert(1) ",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "</option></select><script>alert(1)</script>",
    "</button></label></legend></h1><script>alert(1)</script>",
    "<!--",
    "]]>",
    "&lt;script&gt; &amp; &#13; & < > \" '",
    "Iawn — dŵr, 👩‍🦽 and \u{202e}right to left",
];

/// Renders both ways that a server can, at once and as a stream, which must agree.
fn render<V: RenderHtml + 'static>(view: impl Fn() -> V) -> Html {
    let owner = Owner::new();
    let (html, streamed) = owner.with(|| {
        let stream = view().to_html_stream_in_order();
        (view().to_html(), block_on(stream.collect::<String>()))
    });
    assert_eq!(html, streamed);
    Html::parse_fragment(&html)
}

fn select<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).next().expect("the element is there")
}

fn assert_no_script(html: &Html) {
    let alive = Selector::parse("script, img, [onerror]").expect("a selector");
    assert_eq!(html.select(&alive).count(), 0, "{}", html.html());
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn textarea(value: &str) -> Html {
    render(|| view! { <Textarea name="words" label="Your words" value=value /> })
}

#[test]
fn a_textarea_gives_back_what_was_typed() {
    let more = ["", "\n", "\nafter a line break", "\n\ntwo", "\r\nWindows\r\n", " \n a ", "\t", "a\nb\n"];
    for value in HOSTILE.iter().chain(&more) {
        let html = textarea(value);
        assert_no_script(&html);
        assert_eq!(text(select(&html, "textarea")), *value);
    }
}

#[test]
fn a_character_count_gives_back_what_was_typed() {
    for value in HOSTILE {
        let html = render(|| {
            view! { <CharacterCount name="words" label="Your words" value=*value max_length=500u32 /> }
        });
        assert_no_script(&html);
        assert_eq!(text(select(&html, "textarea")), *value);
    }
}

#[test]
fn attribute_values_stay_inside_their_quotes() {
    for value in HOSTILE {
        let html = render(|| {
            view! {
                <Input
                    name=*value label=*value value=*value classes=*value described_by=*value
                    attributes=[("data-test", *value)]
                />
            }
        });
        assert_no_script(&html);
        let input = select(&html, "input");
        for name in ["id", "name", "value", "data-test"] {
            assert_eq!(input.attr(name), Some(*value), "{name}");
        }
        assert_eq!(text(select(&html, "label")), *value);
    }
}

#[test]
fn choices_and_buttons_show_what_they_were_given() {
    for value in HOSTILE {
        let html = render(|| {
            view! {
                <Select name="choice" label="Choose" items=vec![SelectItem::new(*value, *value)] value=*value />
                <Radios
                    name="radio"
                    fieldset=*value
                    items=vec![ChoiceItem::new(*value, *value).hint(*value), ChoiceItem::divider(*value)]
                    value=*value
                />
                <Button name="go" value=*value>{*value}</Button>
                <ErrorSummary errors=vec![ErrorSummaryItem::new(*value, value)] title=*value />
            }
        });
        assert_no_script(&html);
        for place in ["option", "legend", ".govuk-radios__hint", "label.govuk-radios__label", "h2", "button", "li a"] {
            assert_eq!(text(select(&html, place)), *value, "{place}");
        }
        for place in ["option[selected]", "input[checked]", "button"] {
            assert_eq!(select(&html, place).attr("value"), Some(*value), "{place}");
        }
    }
}

#[test]
fn an_attribute_name_cannot_open_a_tag() {
    let html = render(|| {
        view! { <Tag attributes=[("x><script>alert(1)</script", "1"), ("data-kept", "2")]>"Due"</Tag> }
    });
    assert_no_script(&html);
    assert_eq!(select(&html, "strong").attr("data-kept"), Some("2"));
}
