//! The entry point that becomes the `.wasm`: islands hydrate themselves, each by its own exported function.

// Links the islands in, and with them their exported functions.
extern crate app;

/// Called by the loader before it wakes the islands of a page.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
