//! The browser's document, as far as the islands need it.

use domain::typed::Typed;
use leptos::prelude::*;
use leptos::web_sys::{self, Element, Event, FormData, HtmlElement, HtmlFormElement};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Listens for as long as the page lives.
pub fn listen(target: &web_sys::EventTarget, event: &str, heard: impl FnMut(Event) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(heard);
    // It can only fail for an event name that is no string.
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The form marked for autosave or for the gate: one on a page.
pub fn form(selector: &str) -> Option<HtmlFormElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Every element that fits a selector below another.
pub fn all(below: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = below.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect()
}

/// What a form holds now.
pub fn typed(form: &HtmlFormElement) -> Typed {
    let mut typed = Typed::new();
    let Ok(data) = FormData::new_with_form(form) else { return typed };
    let Ok(Some(entries)) = js_sys::try_iter(&data.entries()) else { return typed };
    for entry in entries.flatten() {
        let pair = js_sys::Array::from(&entry);
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            typed.add(name, &value);
        }
    }
    typed
}
