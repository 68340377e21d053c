//! Signing in and out, one-time codes, slow-downs, and forms sent when the session had ended.

use axum::http::StatusCode;
use domain::lifecycle::Stage;
use taking_stock::clock;
use totp_rs::{Builder, Secret};

use crate::office::{Office, PASSWORD, SECRET, input, of_part, with};

/// The code that an app shows, so many steps of thirty seconds from now.
fn code(secret: &str, steps: i64) -> String {
    let secret = Secret::try_from_base32(secret).expect("base 32");
    let totp = Builder::new().with_secret(secret).with_account_name("a").build().expect("a good secret");
    let seconds = u64::try_from(clock::now().at.0 / 1_000 + 30 * steps).expect("after 1970");
    totp.generate(seconds).to_string()
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    let office = Office::new().await;
    let mut browser = office.browser();
    let wrong = browser.sign_in("rina", "not it").await;
    let unknown = browser.sign_in("nobody", "not it").await;
    assert_eq!((wrong.status, unknown.status), (StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED));
    assert_eq!(wrong.text("main"), unknown.text("main"));
    assert_eq!(wrong.value("username"), "rina", "the name is kept");
    assert!(!wrong.body.contains("not it"), "the password is not");
    assert_eq!(browser.get("/staff/queue").await.location(), "/staff/sign-in?next=/staff/queue");
}

#[tokio::test]
async fn after_five_failures_an_account_waits_whoever_tries_and_whether_or_not_it_is_there() {
    let office = Office::new().await;
    for name in ["rina", "nobody"] {
        let mut browser = office.browser();
        for _ in 0..5 {
            assert_eq!(browser.sign_in(name, "not it").await.status, StatusCode::UNAUTHORIZED, "{name}");
        }
        let locked = browser.sign_in(&name.to_uppercase(), PASSWORD).await;
        assert_eq!(locked.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
        assert!(locked.text(".govuk-error-summary").contains("Wait 1 minute"), "{name}");
        assert_eq!(office.browser().sign_in(name, PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
    }
    assert_eq!(office.browser().sign_in("rolf", PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_in_leads_to_our_own_pages_only_and_begins_a_new_session() {
    let office = Office::new().await;
    let enter = |next: &'static str| [("username", "rina"), ("password", PASSWORD), ("next", next)];
    for (next, to) in [
        ("/staff/queue?stage=accepted", "/staff/queue?stage=accepted"),
        ("https://evil.example", "/staff"),
        ("//evil.example/staff", "/staff"),
        ("/\\evil.example", "/staff"),
        ("/staff/sign-out", "/staff"),
    ] {
        assert_eq!(office.browser().post("/staff/sign-in", &enter(next)).await.location(), to, "{next}");
    }
    let mut browser = office.signed_in("rina").await;
    let before = browser.cookies.clone();
    browser.post("/staff/sign-in", &enter("/staff")).await;
    assert_ne!(browser.cookies, before, "a new session id");
    assert_eq!(browser.get("/staff/sign-in?next=/staff/account").await.location(), "/staff/account");
    // The session that was left is gone from the server too.
    let mut old = office.browser();
    old.cookies = before;
    assert!(old.get("/staff/queue").await.location().starts_with("/staff/sign-in"));
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let office = Office::new().await;
    let mut browser = office.signed_in("rina").await;
    let cookies = browser.cookies.clone();
    assert_eq!(browser.post("/staff/sign-out", &[]).await.location(), "/staff/sign-in?signed-out=1");
    browser.cookies = cookies;
    assert!(browser.get("/staff/account").await.location().starts_with("/staff/sign-in"));
}

#[tokio::test]
async fn an_account_with_codes_asks_for_one_and_takes_each_once() {
    let office = Office::new().await;
    let mut browser = office.browser();
    let asked = browser.sign_in("tessa", PASSWORD).await;
    assert_eq!((asked.status, asked.count("input[name=code]")), (StatusCode::OK, 1));
    assert!(
        browser.get("/staff/queue").await.location().starts_with("/staff/sign-in"),
        "the password alone is not enough"
    );
    assert_eq!(browser.post("/staff/sign-in", &[("code", "000000x")]).await.status, StatusCode::UNAUTHORIZED);
    let now = code(SECRET, 0);
    assert_eq!(browser.post("/staff/sign-in", &[("code", &now)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/staff/queue").await.status, StatusCode::OK);
    // The same code, and an earlier one, are used up.
    let mut thief = office.browser();
    thief.sign_in("tessa", PASSWORD).await;
    for used in [now, code(SECRET, -1)] {
        assert_eq!(thief.post("/staff/sign-in", &[("code", &used)]).await.status, StatusCode::UNAUTHORIZED);
    }
    // A code without a password is nothing.
    let next = code(SECRET, 1);
    let without = office.browser().post("/staff/sign-in", &[("code", &next)]).await;
    assert_eq!((without.status, without.count("input[name=password]")), (StatusCode::UNAUTHORIZED, 1));
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let office = Office::new().await;
    let mut browser = office.browser();
    browser.sign_in("tessa", PASSWORD).await;
    for _ in 0..5 {
        browser.post("/staff/sign-in", &[("code", "12345")]).await;
    }
    let locked = browser.post("/staff/sign-in", &[("code", &code(SECRET, 0))]).await;
    assert_eq!(locked.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn two_step_sign_in_is_set_up_with_a_code_and_removed_with_the_password() {
    let office = Office::new().await;
    let mut rina = office.signed_in("rina").await;
    rina.post("/staff/account", &[("do", "begin-two-step")]).await;
    let page = rina.get("/staff/account").await;
    let secret = page.text(".app-reference").replace(' ', "");
    assert!(page.body.contains(&format!("otpauth://totp/Brookshire%20Council:rina?secret={secret}")));
    let wrong = rina.post("/staff/account", &[("do", "confirm-two-step"), ("code", "1")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let right = code(&secret, 0);
    let done = rina.post("/staff/account", &[("do", "confirm-two-step"), ("code", &right)]).await;
    assert_eq!(done.location(), "/staff/account?done=two-step");
    let mut again = office.browser();
    assert_eq!(again.sign_in("rina", PASSWORD).await.count("input[name=code]"), 1);
    assert_eq!(
        again.post("/staff/sign-in", &[("code", &right)]).await.status,
        StatusCode::UNAUTHORIZED,
        "used to set it up"
    );
    let wrong = rina.post("/staff/account", &[("do", "remove-two-step"), ("remove-password", "not it")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = rina.post("/staff/account", &[("do", "remove-two-step"), ("remove-password", PASSWORD)]).await;
    assert_eq!(done.location(), "/staff/account?done=two-step-off");
    assert_eq!(office.browser().sign_in("rina", PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_new_password_ends_every_other_session() {
    let office = Office::new().await;
    let (mut here, mut elsewhere) = (office.signed_in("rolf").await, office.signed_in("rolf").await);
    let new = "nine brown paper boats";
    let change = |current: &'static str, new: &'static str, again: &'static str| {
        [("do", "password"), ("current-password", current), ("new-password", new), ("again-password", again)]
    };
    for refused in [
        change("not it", new, new),
        change(PASSWORD, "short", "short"),
        change(PASSWORD, new, "other"),
        change(PASSWORD, PASSWORD, PASSWORD),
    ] {
        let answer = here.post("/staff/account", &refused).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused:?}");
        assert!(!answer.body.contains(new), "no password comes back");
    }
    let done = here.post("/staff/account", &change(PASSWORD, new, new)).await;
    assert_eq!(done.location(), "/staff/account?done=password");
    assert_eq!(here.get("/staff/account").await.status, StatusCode::OK);
    assert!(elsewhere.get("/staff/account").await.location().starts_with("/staff/sign-in"));
    assert_eq!(office.browser().sign_in("rolf", PASSWORD).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(office.browser().sign_in("rolf", new).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_closed_account_is_out_at_once() {
    let office = Office::new().await;
    let mut rolf = office.signed_in("rolf").await;
    office.store.set_active(&crate::office::id("rolf"), false).await.expect("storage answers");
    assert!(rolf.get("/staff/queue").await.location().starts_with("/staff/sign-in"));
    assert_eq!(office.browser().sign_in("rolf", PASSWORD).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_was_typed_when_the_session_had_ended_comes_through_signing_in() {
    let office = Office::new().await;
    let reference = office.at(Stage::InReview).await;
    let address = format!("/staff/requests/{reference}/input/response");
    let text = "Two lines\nand \"quotes\" </textarea><script>alert(1)</script>";
    let form = with(&of_part(&input(), "response"), &[("response", text), ("version", "0"), ("do", "next")]);
    let mut browser = office.browser();
    assert_eq!(browser.autosave(&address, &form).await.status, StatusCode::SEE_OTHER, "a script is sent away");
    let asked = browser.post_typed(&address, &form).await;
    assert_eq!((asked.status, asked.count("input[name=password]")), (StatusCode::UNAUTHORIZED, 1));
    assert_eq!(asked.value("carried.response"), text);
    // A mistake in the password loses nothing either.
    let mut entered = vec![("username", "rina"), ("password", "not it"), ("carried-to", address.as_str())];
    let carried: Vec<(String, String)> =
        form.0.iter().map(|(name, values)| (format!("carried.{name}"), values[0].clone())).collect();
    entered.extend(carried.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let wrong = browser.post("/staff/sign-in", &entered).await;
    assert_eq!(wrong.value("carried.response"), text);
    entered[1] = ("password", PASSWORD);
    let back = browser.post("/staff/sign-in", &entered).await;
    assert_eq!((back.status, back.value("response")), (StatusCode::OK, text.to_owned()));
    assert_eq!(back.count(&format!("form[action='{address}']")), 1);
    let kept = with(&form, &[("do", "save")]);
    assert_eq!(browser.post_typed(&address, &kept).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get(&address).await.typed("response"), text);
    // Passwords and other forms are not carried, nor to other places.
    let account =
        office.browser().post("/staff/account", &[("do", "password"), ("new-password", "a secret here")]).await;
    assert_eq!(account.status, StatusCode::UNAUTHORIZED);
    assert!(!account.body.contains("a secret here"));
    let elsewhere =
        [("username", "rina"), ("password", PASSWORD), ("carried-to", "https://evil.example"), ("carried.a", "b")];
    assert_eq!(office.browser().post("/staff/sign-in", &elsewhere).await.location(), "/staff");
}
