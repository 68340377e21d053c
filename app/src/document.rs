//! The document around every page: head, skip link, header, main, footer.

use govuk::{BackLink, SkipLink};
use leptos::prelude::*;

use crate::page::{Side, use_page};
use crate::words::Language;

/// How wide the page's content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// One column of two thirds.
    #[default]
    TwoThirds,
    /// The whole width.
    Full,
}

/// A whole document.
///
/// The title never tells anything about a person or about care; `error` puts "Error:" before it.
#[component]
pub fn Document(
    /// What the page is called, without the service's name.
    #[prop(into)]
    title: String,
    /// Whether it shows errors.
    #[prop(optional)]
    error: bool,
    /// Whether it has an island, and so loads WebAssembly.
    #[prop(optional)]
    islands: bool,
    /// Whether the page's own form has a button to save and leave, in place of the header's.
    #[prop(optional)]
    own_leave: bool,
    /// How wide the content is.
    #[prop(optional)]
    width: Width,
    /// Where the back link leads; none when empty.
    #[prop(into, optional)]
    back: String,
    children: Children,
) -> impl IntoView {
    let page = use_page();
    let words = page.words.clone();
    let staff = page.side() == Side::Staff;
    let prefix = if error { format!("{} ", words.t("error-title-prefix")) } else { String::new() };
    let service = words.t(if staff { "staff-service-name" } else { "service-name" });
    let title = format!("{prefix}{title} – {service} – {}", words.council().name);
    let body_class = if staff { "govuk-template__body app-staff" } else { "govuk-template__body" };
    let column = if width == Width::Full { "govuk-grid-column-full" } else { "govuk-grid-column-two-thirds" };
    view! {
        <!DOCTYPE html>
        <html lang=words.language().tag() class="govuk-template">
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="theme-color" content="#0f4c5c" />
                <meta name="robots" content="noindex" />
                <link rel="icon" href=page.assets.icon.clone() type="image/svg+xml" />
                <link rel="stylesheet" href=page.assets.css.clone() />
                {islands
                    .then(|| {
                        view! { <script type="module" src=page.assets.loader.clone() nonce=page.nonce.clone()></script> }
                    })}
            </head>
            <body class=body_class>
                <SkipLink href="#main-content" content=words.t("skip-to-content") />
                <Header own_leave=own_leave />
                <div class="app-page">
                    <div class="govuk-width-container">
                        {(!back.is_empty()).then(|| view! { <BackLink href=back content=words.t("back") /> })}
                        <main class="govuk-main-wrapper" id="main-content">
                            <div class="govuk-grid-row">
                                <div class=column>{children()}</div>
                            </div>
                        </main>
                    </div>
                </div>
                <Footer />
            </body>
        </html>
    }
}

#[component]
fn Header(own_leave: bool) -> impl IntoView {
    let page = use_page();
    let words = page.words.clone();
    let staff = page.side() == Side::Staff;
    let home = if staff { "/staff/queue" } else { "/" };
    let languages = Language::ALL
        .into_iter()
        .filter(|language| *language != words.language())
        .map(|language| {
            let href = format!("/language/{}?back={}", language.tag(), query_escape(&page.path));
            let name = words.t(&format!("language-{}", language.tag()));
            view! {
                <li>
                    <a class="app-header__link" href=href lang=language.tag() hreflang=language.tag() rel="nofollow">
                        {name}
                    </a>
                </li>
            }
        })
        .collect_view();
    let account = page.worker.clone().map(|name| {
        view! {
            <li>
                <a class="app-header__link" href="/staff/account">{name}</a>
            </li>
            <li>
                <form method="post" action="/staff/sign-out">
                    <button class="app-button-link" type="submit">{words.t("sign-out")}</button>
                </form>
            </li>
        }
    });
    let leave = (page.in_self_review && !staff && !own_leave).then(|| {
        view! {
            <li>
                <form method="post" action="/leave">
                    <button class="app-button-link" type="submit">{words.t("save-and-leave")}</button>
                </form>
            </li>
        }
    });
    view! {
        <header class="app-header">
            <div class="govuk-width-container app-header__container">
                <div class="app-header__names">
                    <a class="app-header__name" href="/">{words.council().name.clone()}</a>
                    <a class="app-header__service" href=home>
                        {words.t(if staff { "staff-service-name" } else { "service-name" })}
                    </a>
                </div>
                <nav aria-label=words.t("header-nav-label")>
                    <ul class="app-header__links">{leave} {account} {languages}</ul>
                </nav>
            </div>
        </header>
    }
}

#[component]
fn Footer() -> impl IntoView {
    let page = use_page();
    let words = page.words.clone();
    let help = (page.side() == Side::Citizen).then(|| {
        view! {
            <div class="app-phone">
                <p class="app-phone__line">{words.t("footer-phone")}</p>
                <p class="app-phone__line">{words.t("footer-danger")}</p>
            </div>
        }
    });
    let links = [
        ("/contact", "footer-contact"),
        ("/accessibility", "footer-accessibility"),
        ("/privacy", "footer-privacy"),
        ("/cookies", "footer-cookies"),
    ]
    .map(|(href, id)| {
        view! {
            <li>
                <a class="app-footer__link" href=href>{words.t(id)}</a>
            </li>
        }
    });
    view! {
        <footer class="app-footer">
            <div class="govuk-width-container">{help} <ul class="app-footer__links">{links.collect_view()}</ul></div>
        </footer>
    }
}

/// A text as it stands in a query.
pub fn query_escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
