//! The web chat in a real browser: what is seen, what is heard, how one leaves, and that nothing stays. It fails where Chromium is missing.
//! Not for: single requests (`web`).

mod access;
#[cfg(unix)]
mod admin;
mod driver;
mod exit;
mod frame;
mod keyboard;
mod look;
mod stays;

use driver::{Browser, PLAIN, Setup, browse};
use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde_json::json;

/// Words that stand nowhere else.
const SECRET: &str = "qzxv kanariefagel";

const NO_SCRIPT: Setup = Setup { script: false, ..PLAIN };

/// Writes a message and waits for its reply.
async fn say(browser: &Browser, words: &str) {
    let replies = browser
        .eval("document.querySelectorAll('#log .reply').length")
        .await
        .as_u64()
        .expect("a number");
    let field = browser.client.find(Locator::Id("text")).await.expect("the box");
    field.send_keys(words).await.expect("written");
    field.send_keys(&char::from(Key::Enter).to_string()).await.expect("sent");
    browser
        .until(&format!("document.querySelectorAll('#log .reply').length === {}", replies + 1))
        .await;
}

/// Presses a key and lets it go, or holds it while others are pressed.
async fn keys(browser: &Browser, actions: &[KeyAction]) {
    let actions = actions
        .iter()
        .fold(KeyActions::new("keyboard".to_owned()), |all, action| all.then(action.clone()));
    browser.client.perform_actions(actions).await.expect("pressed");
}

fn down(key: Key) -> KeyAction {
    KeyAction::Down { value: key.into() }
}

fn up(key: Key) -> KeyAction {
    KeyAction::Up { value: key.into() }
}

fn tap(key: char) -> [KeyAction; 2] {
    [KeyAction::Down { value: key }, KeyAction::Up { value: key }]
}

/// Nothing of a conversation is on the page that is open.
async fn blank_of_words(browser: &Browser) {
    let source = browser.client.source().await.expect("the page");
    assert!(!source.contains("qzxv"), "{source}");
    assert!(!source.contains("class=\"mine\""), "{source}");
}

#[tokio::test]
async fn the_chat_answers_on_the_page_and_keeps_the_focus() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        let before = browser.eval("history.length").await;
        say(browser, SECRET).await;
        assert_eq!(browser.eval("document.activeElement.id").await, "text");
        assert_eq!(browser.eval("document.getElementById('text').value").await, "");
        assert_eq!(browser.eval("document.querySelector('.mine p').textContent").await, SECRET);
        assert_eq!(
            browser.eval("document.querySelector('.mine').nextElementSibling.className").await,
            "reply"
        );
        assert_eq!(browser.eval("history.length").await, before);
        assert_eq!(browser.eval("location.pathname + location.search + location.hash").await, "/");
        assert_eq!(browser.eval("document.title").await, "Frågor och svar");
        assert_eq!(
            browser.eval("document.getElementById('log').getAttribute('aria-live')").await,
            "polite"
        );
        say(browser, "hej").await;
        assert_eq!(browser.eval("document.querySelectorAll('.mine').length").await, 2);
    })
    .await;
}

#[tokio::test]
async fn shift_and_enter_begins_a_line_and_a_line_is_kept() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        let field = browser.client.find(Locator::Id("text")).await.expect("the box");
        field.click().await.expect("clicked");
        let mut pressed = tap('a').to_vec();
        pressed.push(down(Key::Shift));
        pressed.extend(tap(Key::Enter.into()));
        pressed.push(up(Key::Shift));
        pressed.extend(tap('b'));
        keys(browser, &pressed).await;
        assert_eq!(browser.eval("document.getElementById('text').value").await, "a\nb");
        assert_eq!(browser.eval("document.querySelectorAll('.mine').length").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_choice_is_a_button_that_sends_no_words() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        browser.requests().await;
        let button = browser
            .client
            .find(Locator::Css(".choices button"))
            .await
            .expect("a choice in the menu");
        let label = button.text().await.expect("its label");
        button.click().await.expect("pressed");
        browser.until("document.querySelectorAll('#log .reply').length === 1").await;
        assert_eq!(browser.eval("document.querySelector('.mine p').textContent").await, label);
        // The browser asks for the icon when it likes.
        let mut asked = browser.requests().await;
        asked.retain(|address| !address.ends_with("/static/icon.svg"));
        assert_eq!(asked, [format!("{}/", browser.home)]);
    })
    .await;
}

#[tokio::test]
async fn a_lost_connection_says_where_help_is() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        browser.offline(true).await;
        say(browser, SECRET).await;
        let said = browser.eval("document.querySelector('#log .reply:last-child').textContent").await;
        assert!(said.as_str().is_some_and(|said| said.contains("112")), "{said}");
        assert_eq!(
            browser.eval("document.getElementById('text').value").await,
            SECRET,
            "nothing is lost"
        );
    })
    .await;
}

#[tokio::test]
async fn without_script_the_form_gets_a_page_with_the_last_answer_alone() {
    browse(NO_SCRIPT, async |browser| {
        browser.open("/").await;
        let source = browser.client.source().await.expect("the page");
        assert!(source.contains("Innan du skriver") && !source.contains("class=\"js\""), "{source}");
        for _ in 0..2 {
            let field = browser.client.find(Locator::Id("text")).await.expect("the box");
            field.send_keys(&format!("{SECRET} min man slår mig")).await.expect("written");
            let button = browser.client.find(Locator::Css(".send")).await.expect("the button");
            button.click().await.expect("sent");
            let heading = browser
                .client
                .wait()
                .for_element(Locator::XPath("//h1[text()='Svar på din fråga']"))
                .await;
            heading.expect("the answer page");
            // The heading may be that of the page before, which is about to go.
            let reply = browser.client.wait().for_element(Locator::Css("#log .reply")).await;
            reply.expect("the reply");
            let mut replies = Vec::new();
            for _ in 0..50 {
                replies = browser.client.find_all(Locator::Css("#log .reply")).await.expect("the log");
                if !replies.is_empty() {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
            assert_eq!(replies.len(), 1);
            blank_of_words(browser).await;
            let address = browser.client.current_url().await.expect("an address");
            assert_eq!(address.as_str(), format!("{}/", browser.home));
        }
        let exit = browser.client.find(Locator::Css(".exit")).await.expect("the exit");
        exit.click().await.expect("clicked");
        let heading = browser.client.wait().for_element(Locator::XPath("//h1[text()='Väder']")).await;
        heading.expect("the everyday page");
        browser.client.back().await.expect("back");
        // A page without script never holds what was written: what must not come back is the answer.
        let source = browser.client.source().await.expect("what is there");
        for left in ["class=\"reply", "020-50 50 50", "Svar på din fråga"] {
            assert!(!source.contains(left), "{left}: {source}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_that_comes_back_starts_afresh() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, SECRET).await;
        browser
            .client
            .find(Locator::Css("footer a[href='/sakerhet']"))
            .await
            .expect("a link")
            .click()
            .await
            .expect("clicked");
        browser.until("location.pathname === '/sakerhet'").await;
        browser.client.back().await.expect("back");
        browser
            .until("location.pathname === '/' && document.querySelector('.before') && document.getElementById('text')")
            .await;
        blank_of_words(browser).await;
        assert_eq!(browser.eval("document.getElementById('text').value").await, "");
    })
    .await;
}

#[tokio::test]
async fn a_second_message_waits_and_is_not_lost() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        // What is sent to the chat stands still until it is let go.
        let held = json!({ "patterns": [{ "urlPattern": format!("{}/", browser.home) }] });
        browser.tell("Fetch.enable", held).await;
        let field = browser.client.find(Locator::Id("text")).await.expect("the box");
        let enter = char::from(Key::Enter);
        field.send_keys(&format!("hej{enter}")).await.expect("sent");
        browser.until("document.querySelector('.mine')").await;
        assert_eq!(browser.eval("document.getElementById('state').textContent").await, "");
        field.send_keys(&format!("{SECRET}{enter}")).await.expect("written");
        let said = browser.eval("document.getElementById('state').innerText").await;
        assert!(said.as_str().is_some_and(|said| said.contains("på väg")), "{said}");
        assert_eq!(browser.eval("document.querySelectorAll('.mine').length").await, 1);
        browser.tell("Fetch.disable", json!({})).await;
        browser.until("document.querySelectorAll('#log .reply').length === 1").await;
        assert_eq!(browser.eval("document.getElementById('text').value").await, SECRET);
        assert_eq!(browser.eval("document.getElementById('state').textContent").await, "");
    })
    .await;
}

#[tokio::test]
async fn what_was_refused_stands_in_the_box_again() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        let send =
            "(t => { t.value = 'qzxv '.repeat(14000); t.form.requestSubmit(); return t.value.length; })(document.getElementById('text'))";
        assert_eq!(browser.eval(send).await, 0);
        browser.until("document.querySelector('#log .refusal')").await;
        assert_eq!(browser.eval("document.getElementById('text').value.length").await, 70_000);
    })
    .await;
}

/// What a site can leave in a browser.
const STORES: &str = "const done = arguments[0]; (async () => done({
    cookies: document.cookie, local: localStorage.length, session: sessionStorage.length,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length, name: window.name, state: history.state,
}))();";

#[tokio::test]
async fn nothing_is_kept_and_nobody_else_is_asked() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, SECRET).await;
        say(browser, "hej").await;
        let kept = browser.client.execute_async(STORES, Vec::new()).await.expect("the stores");
        let nothing = json!({
            "cookies": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0, "name": "", "state": null,
        });
        assert_eq!(kept, nothing);
        assert!(browser.client.get_all_cookies().await.expect("cookies").is_empty());
        for path in ["/sakerhet", "/tillganglighet", "/om", "/villkor", "/en", "/finns-inte"] {
            browser.open(path).await;
        }
        let requests = browser.requests().await;
        assert!(requests.len() > 10, "{requests:?}");
        for request in &requests {
            assert!(request.starts_with(&browser.home), "{request}");
            assert!(!request.contains("qzxv") && !request.contains('?'), "{request}");
        }
    })
    .await;
}
