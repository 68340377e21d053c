//! Adds and removes items of a list without loading the page anew.

use leptos::prelude::*;

/// Takes over the add and remove buttons of the list with this id. Texts hold `{n}` where the item's number stands.
#[island]
pub fn ListEditor(
    /// The list's id, which starts the names of its fields.
    list: String,
    /// The most items.
    max: usize,
    /// The heading of an item.
    heading: String,
    /// The button that removes an item.
    remove: String,
    /// Told when an item was added.
    added: String,
    /// Told when an item was removed.
    removed: String,
) -> impl IntoView {
    let told = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        if let Some(element) = super::dom::by_id(&list) {
            let editor = edit::Editor {
                element,
                list: list.clone(),
                max,
                heading: heading.clone(),
                remove: remove.clone(),
                added: added.clone(),
                removed: removed.clone(),
                told,
            };
            editor.start();
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (list, max, heading, remove, added, removed);
    view! {
        <p class="govuk-visually-hidden" aria-live="polite">
            {move || told.get()}
        </p>
    }
}

#[cfg(feature = "hydrate")]
mod edit {
    use leptos::prelude::*;
    use leptos::web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
    use wasm_bindgen::JsCast;

    use super::super::dom::{all, listen};

    #[derive(Clone)]
    pub struct Editor {
        pub element: HtmlElement,
        pub list: String,
        pub max: usize,
        pub heading: String,
        pub remove: String,
        pub added: String,
        pub removed: String,
        pub told: RwSignal<String>,
    }

    impl Editor {
        pub fn start(self) {
            let element = self.element.clone();
            listen(&element, "click", move |event| self.clicked(&event));
        }

        fn clicked(&self, event: &Event) {
            let button = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .and_then(|target| target.closest("button[name=do]").ok().flatten());
            let Some(value) = button.and_then(|button| button.get_attribute("value")) else { return };
            if value == "add" {
                event.prevent_default();
                self.add();
            } else if let Some(index) = value.strip_prefix("remove-").and_then(|index| index.parse().ok()) {
                event.prevent_default();
                self.remove(index);
            }
        }

        fn items(&self) -> Vec<Element> {
            all(&self.element, "[data-list-item]")
        }

        fn add(&self) {
            let items = self.items();
            let Some(last) = items.last().filter(|_| items.len() < self.max) else { return };
            let Ok(copy) = last.clone_node_with_deep(true) else { return };
            let Ok(copy) = copy.dyn_into::<Element>() else { return };
            clear(&copy);
            self.number(&copy, items.len());
            if last.after_with_node_1(&copy).is_err() {
                return;
            }
            self.told.set(self.added.replace("{n}", &(items.len() + 1).to_string()));
            wake(&copy);
            focus_first(&copy);
            self.changed();
        }

        fn remove(&self, index: usize) {
            let items = self.items();
            let Some(item) = items.get(index) else { return };
            if items.len() == 1 {
                clear(item);
                focus_first(item);
            } else {
                item.remove();
                for (place, item) in self.items().iter().enumerate() {
                    self.number(item, place);
                }
                // The pressed button is gone: the list itself takes the focus.
                let _ = self.element.focus();
            }
            self.told.set(self.removed.replace("{n}", &(index + 1).to_string()));
            self.changed();
        }

        /// Gives an item its place: in names, ids, what refers to them, its heading and its button.
        fn number(&self, item: &Element, place: usize) {
            let Some(before) = item.get_attribute("data-list-item") else { return };
            let (from, to) = (format!("{}-{before}-", self.list), format!("{}-{place}-", self.list));
            let _ = item.set_attribute("data-list-item", &place.to_string());
            for element in all(item, "*") {
                let attributes = element.attributes();
                for index in 0..attributes.length() {
                    if let Some(attribute) = attributes.item(index)
                        && attribute.value().contains(&from)
                    {
                        attribute.set_value(&attribute.value().replace(&from, &to));
                    }
                }
            }
            let number = (place + 1).to_string();
            if let Ok(Some(legend)) = item.query_selector("legend") {
                legend.set_text_content(Some(&self.heading.replace("{n}", &number)));
            }
            if let Ok(Some(button)) = item.query_selector("button[name=do]") {
                let _ = button.set_attribute("value", &format!("remove-{place}"));
                button.set_text_content(Some(&self.remove.replace("{n}", &number)));
            }
        }

        fn changed(&self) {
            let options = leptos::web_sys::CustomEventInit::new();
            options.set_bubbles(true);
            if let Ok(event) = leptos::web_sys::CustomEvent::new_with_event_init_dict("app-list-changed", &options) {
                let _ = self.element.dispatch_event(&event);
            }
        }
    }

    /// Empties an item, and takes away what was wrong with it.
    fn clear(item: &Element) {
        for error in all(item, ".govuk-error-message") {
            error.remove();
        }
        for marked in all(item, "[class*='--error']") {
            let classes = marked.class_name();
            let kept: Vec<&str> = classes.split(' ').filter(|class| !class.ends_with("--error")).collect();
            marked.set_class_name(&kept.join(" "));
        }
        for field in all(item, "input, textarea") {
            if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
                area.set_value("");
                area.set_text_content(None);
            } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
                match input.type_().as_str() {
                    "radio" | "checkbox" => {
                        input.set_checked(false);
                        let _ = input.remove_attribute("checked");
                    }
                    _ => input.set_value(""),
                }
            }
        }
    }

    fn focus_first(item: &Element) {
        let first = all(item, "input, textarea").into_iter().next();
        if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
            let _ = first.focus();
        }
    }

    /// Asks the loader to wake the islands of a copied item.
    fn wake(item: &Element) {
        let options = leptos::web_sys::CustomEventInit::new();
        options.set_bubbles(true);
        if let Ok(event) = leptos::web_sys::CustomEvent::new_with_event_init_dict("app-islands-added", &options) {
            let _ = item.dispatch_event(&event);
        }
    }
}
