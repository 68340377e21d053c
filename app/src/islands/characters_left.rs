//! How many characters may still be typed.

use leptos::prelude::*;

/// Counts what is typed in the text box with this name. Texts hold `{n}` where the number stands.
#[island]
pub fn CharactersLeft(
    /// The text box's id.
    name: String,
    /// The most characters.
    max: usize,
    /// "Characters left: {n}".
    left: String,
    /// "Characters too many: {n}".
    over: String,
) -> impl IntoView {
    let shown = RwSignal::new(String::new());
    let told = RwSignal::new(String::new());
    let too_many = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    count(name, max, left, over, shown, told, too_many);
    #[cfg(not(feature = "hydrate"))]
    let _ = (name, max, left, over);
    view! {
        <p
            class=move || {
                if too_many.get() { "app-characters app-characters--over" } else { "app-characters" }
            }
            aria-hidden="true"
        >
            {move || shown.get()}
        </p>
        <p class="govuk-visually-hidden" aria-live="polite">
            {move || told.get()}
        </p>
    }
}

#[cfg(feature = "hydrate")]
fn count(
    name: String,
    max: usize,
    left: String,
    over: String,
    shown: RwSignal<String>,
    told: RwSignal<String>,
    too_many: RwSignal<bool>,
) {
    use leptos::leptos_dom::helpers::TimeoutHandle;
    use leptos::web_sys::HtmlTextAreaElement;
    use wasm_bindgen::JsCast;

    Effect::new(move |_| {
        let Some(area) = super::dom::by_id(&name).and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok()) else {
            return;
        };
        let (left, over) = (left.clone(), over.clone());
        let text = move |value: &str| {
            // As the server counts: characters of the trimmed text.
            let typed = value.trim().chars().count();
            if typed > max {
                over.replace("{n}", &(typed - max).to_string())
            } else {
                left.replace("{n}", &(max - typed).to_string())
            }
        };
        let update = {
            let area = area.clone();
            move || {
                let value = area.value();
                too_many.set(value.trim().chars().count() > max);
                shown.set(text(&value));
            }
        };
        update();
        let mut waiting: Option<TimeoutHandle> = None;
        super::dom::listen(&area, "input", move |_| {
            update();
            // A screen reader hears it after a pause, not at every key.
            if let Some(waiting) = waiting.take() {
                waiting.clear();
            }
            waiting = set_timeout_with_handle(
                move || told.set(shown.get_untracked()),
                std::time::Duration::from_millis(1_000),
            )
            .ok();
        });
    });
}
