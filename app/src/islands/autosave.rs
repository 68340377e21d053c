//! Saves a form as it is typed, says so, and keeps trying when the connection is lost.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The texts of [`Autosave`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AutosaveWords {
    /// Being saved.
    pub saving: String,
    /// Saved.
    pub saved: String,
    /// The connection is lost; it keeps trying.
    pub offline: String,
    /// The server will not take it: the session has ended, or somebody else saved meanwhile.
    pub refused: String,
}

/// Saves the form marked `data-autosave` a moment after each change, to the form's own address.
///
/// The server tells an autosave by the header `x-autosave` and answers 204, with the new version in
/// `x-version` where the form has one.
#[island]
pub fn Autosave(
    /// The texts.
    words: AutosaveWords,
) -> impl IntoView {
    let state = RwSignal::new(State::Quiet);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| watch(state));
    let class = move || format!("app-save-state app-save-state--{}", state.get().id());
    let text = move || match state.get() {
        State::Quiet => String::new(),
        State::Saving => words.saving.clone(),
        State::Saved => words.saved.clone(),
        State::Offline => words.offline.clone(),
        State::Refused => words.refused.clone(),
    };
    view! {
        <p class=class role="status" data-save-state=move || state.get().id()>
            {text}
        </p>
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), allow(dead_code, reason = "only a browser saves"))]
enum State {
    Quiet,
    Saving,
    Saved,
    Offline,
    Refused,
}

impl State {
    fn id(self) -> &'static str {
        match self {
            State::Quiet => "quiet",
            State::Saving => "saving",
            State::Saved => "saved",
            State::Offline => "offline",
            State::Refused => "refused",
        }
    }
}

#[cfg(feature = "hydrate")]
fn watch(state: RwSignal<State>) {
    use std::cell::RefCell;
    use std::rc::Rc;

    let Some(form) = super::dom::form("form[data-autosave]") else { return };
    let saver = Rc::new(RefCell::new(Saver { form: form.clone(), changes: 0, waiting: None, busy: false, state }));
    for event in ["input", "change", "app-list-changed"] {
        let saver = saver.clone();
        super::dom::listen(&form, event, move |_| {
            saver.borrow_mut().changes += 1;
            wait(&saver, PAUSE);
        });
    }
    // The connection is back: no need to wait for the next try.
    let online = saver.clone();
    super::dom::listen(&window(), "online", move |_| {
        if state.get_untracked() == State::Offline {
            wait(&online, 0);
        }
    });
    // Sent the plain way: nothing is left to save, and nothing may overtake it.
    super::dom::listen(&form, "submit", move |_| {
        let mut saver = saver.borrow_mut();
        saver.changes = 0;
        if let Some(waiting) = saver.waiting.take() {
            waiting.clear();
        }
    });
}

#[cfg(feature = "hydrate")]
const PAUSE: u64 = 800;
#[cfg(feature = "hydrate")]
const RETRY: u64 = 3_000;

#[cfg(feature = "hydrate")]
struct Saver {
    form: leptos::web_sys::HtmlFormElement,
    /// Changes since the last save began.
    changes: u32,
    waiting: Option<leptos::leptos_dom::helpers::TimeoutHandle>,
    busy: bool,
    state: RwSignal<State>,
}

#[cfg(feature = "hydrate")]
fn wait(saver: &std::rc::Rc<std::cell::RefCell<Saver>>, millis: u64) {
    let later = saver.clone();
    let mut now = saver.borrow_mut();
    if let Some(waiting) = now.waiting.take() {
        waiting.clear();
    }
    now.waiting = set_timeout_with_handle(
        move || {
            leptos::task::spawn_local(async move { save(&later).await });
        },
        std::time::Duration::from_millis(millis),
    )
    .ok();
}

#[cfg(feature = "hydrate")]
async fn save(saver: &std::rc::Rc<std::cell::RefCell<Saver>>) {
    let (form, state, changes) = {
        let mut saver = saver.borrow_mut();
        if saver.busy || saver.changes == 0 {
            return;
        }
        saver.busy = true;
        (saver.form.clone(), saver.state, saver.changes)
    };
    state.set(State::Saving);
    let status = send(&form).await;
    let more = {
        let mut saver = saver.borrow_mut();
        saver.busy = false;
        if status == Some(204) {
            saver.changes = saver.changes.saturating_sub(changes);
        }
        saver.changes > 0
    };
    match status {
        Some(204) => {
            state.set(State::Saved);
            if more {
                wait(saver, PAUSE);
            }
        }
        Some(400..=499) => state.set(State::Refused),
        _ => {
            state.set(State::Offline);
            wait(saver, RETRY);
        }
    }
}

/// Sends the form; the status, or `None` without a connection.
#[cfg(feature = "hydrate")]
async fn send(form: &leptos::web_sys::HtmlFormElement) -> Option<u16> {
    use leptos::web_sys::{HtmlInputElement, RequestInit, RequestRedirect, Response, UrlSearchParams};
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    let body = UrlSearchParams::new().ok()?;
    for (name, values) in super::dom::typed(form).0 {
        for value in values {
            body.append(&name, &value);
        }
    }
    let headers = leptos::web_sys::Headers::new().ok()?;
    headers.set("x-autosave", "1").ok()?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    init.set_headers(&headers);
    init.set_redirect(RequestRedirect::Manual);
    let answer = JsFuture::from(window().fetch_with_str_and_init(&form.action(), &init)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if let Ok(Some(version)) = answer.headers().get("x-version")
        && let Ok(Some(field)) = form.query_selector("input[name=version]")
        && let Ok(field) = field.dyn_into::<HtmlInputElement>()
    {
        field.set_value(&version);
    }
    // A redirect that was not followed has status 0: to the sign-in page, so the session has ended.
    Some(if answer.status() == 0 { 401 } else { answer.status() })
}
