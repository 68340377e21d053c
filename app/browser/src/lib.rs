//! The entry point that becomes the `.wasm`: islands hydrate themselves, each by its own exported function.

// Links the islands in, and with them their exported functions.
extern crate app;

/// Called by the loader before it wakes the islands of a page.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    domain::own_words::decompose_with(|text| js_sys::JsString::from(text).normalize("NFKD").into());
    leptos::mount::hydrate_islands();
}
