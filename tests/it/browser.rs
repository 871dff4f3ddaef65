//! The web chat in a real browser: what is seen, what is heard, how one leaves, and that nothing stays. It fails where Chromium is missing.
//! Not for: single requests (`web`).

mod driver;

use driver::{Browser, PATIENCE, PLAIN, Setup, browse};
use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde_json::{Value, json};

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

async fn shift(browser: &Browser) {
    keys(browser, &[down(Key::Shift), up(Key::Shift)]).await;
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
        browser.until("document.querySelectorAll('#log .reply').length === 2").await;
        assert_eq!(browser.eval("document.querySelector('.mine p').textContent").await, label);
        assert_eq!(browser.requests().await, [format!("{}/", browser.home)]);
    })
    .await;
}

#[tokio::test]
async fn a_lost_connection_says_where_help_is() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        browser.tell("Network.enable", json!({})).await;
        browser.tell("Network.emulateNetworkConditions", offline).await;
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
            field.send_keys(SECRET).await.expect("written");
            let button = browser.client.find(Locator::Css(".send")).await.expect("the button");
            button.click().await.expect("sent");
            let heading = browser
                .client
                .wait()
                .for_element(Locator::XPath("//h1[text()='Svar på din fråga']"))
                .await;
            heading.expect("the answer page");
            let replies = browser.client.find_all(Locator::Css("#log .reply")).await.expect("the log");
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
        blank_of_words(browser).await;
    })
    .await;
}

/// After an exit: the everyday page, and nothing behind it or before it.
async fn gone(browser: &Browser) {
    browser.until_elsewhere().await;
    browser.client.back().await.expect("back");
    let address = browser.client.current_url().await.expect("an address");
    assert!(!address.as_str().starts_with(&browser.home), "Back leads to {address}");
    blank_of_words(browser).await;
    browser.client.forward().await.expect("forward");
    blank_of_words(browser).await;
    browser.until_elsewhere().await;
}

#[tokio::test]
async fn the_exit_by_pointer_leaves_nothing_behind() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, SECRET).await;
        browser
            .client
            .find(Locator::Css(".exit"))
            .await
            .expect("the exit")
            .click()
            .await
            .expect("clicked");
        gone(browser).await;
    })
    .await;
}

#[tokio::test]
async fn the_exit_is_the_second_stop_of_the_tab_key() {
    browse(PLAIN, async |browser| {
        for path in ["/", "/sakerhet", "/en/om", "/finns-inte"] {
            browser.open(path).await;
            keys(browser, &[tap(Key::Tab.into()), tap(Key::Tab.into())].concat()).await;
            let seen = "(b => document.activeElement.matches('.skip[data-leave]') && b.top >= 0 && b.height > 0)\
                (document.activeElement.getBoundingClientRect())";
            browser.until(seen).await;
            keys(browser, &tap(Key::Enter.into())).await;
            gone(browser).await;
        }
    })
    .await;
}

#[tokio::test]
async fn three_shifts_leave_also_from_within_the_box() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, SECRET).await;
        for expected in ["två gånger till", "en gång till"] {
            shift(browser).await;
            let said = browser.eval("document.getElementById('count').textContent").await;
            assert!(said.as_str().is_some_and(|said| said.contains(expected)), "{said}");
        }
        assert_eq!(browser.eval("document.documentElement.dataset.presses").await, "2");
        let dots = "getComputedStyle(document.querySelector('.dots')).display";
        assert_eq!(browser.eval(dots).await, "flex");
        shift(browser).await;
        gone(browser).await;
    })
    .await;
}

#[tokio::test]
async fn shift_with_anything_else_does_not_count() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        let field = browser.client.find(Locator::Id("text")).await.expect("the box");
        field.click().await.expect("clicked");
        // Capital letters.
        for _ in 0..4 {
            keys(browser, &[&[down(Key::Shift)][..], &tap('A'), &[up(Key::Shift)]].concat()).await;
        }
        assert_eq!(browser.eval("document.documentElement.dataset.presses ?? null").await, Value::Null);
        // Another key in between.
        shift(browser).await;
        shift(browser).await;
        keys(browser, &tap('x')).await;
        shift(browser).await;
        assert_eq!(browser.eval("document.documentElement.dataset.presses").await, "1");
        // Control held at the same time.
        keys(browser, &[down(Key::Control), down(Key::Shift), up(Key::Shift), up(Key::Control)]).await;
        assert_eq!(browser.eval("document.documentElement.dataset.presses ?? null").await, Value::Null);
        // A pointer while Shift is held.
        keys(browser, &[down(Key::Shift)]).await;
        field.click().await.expect("clicked");
        keys(browser, &[up(Key::Shift)]).await;
        assert_eq!(browser.eval("document.documentElement.dataset.presses ?? null").await, Value::Null);
        // Too slow: the page itself says when it stops counting.
        shift(browser).await;
        shift(browser).await;
        browser
            .until("document.getElementById('count').textContent.includes('avbruten')")
            .await;
        shift(browser).await;
        assert_eq!(browser.eval("document.documentElement.dataset.presses").await, "1");
        assert_eq!(browser.eval("location.pathname").await, "/");
    })
    .await;
}

#[tokio::test]
async fn the_page_is_blank_while_the_everyday_page_stalls() {
    let setup = Setup {
        stalled_exit: true,
        ..PLAIN
    };
    browse(setup, async |browser| {
        browser.open("/").await;
        browser.until("document.getElementById('text')").await;
        say(browser, SECRET).await;
        // In the very turn of the click, before any navigation, nothing is left to see.
        let blank = "(document.querySelector('.exit').click(), document.body.children.length === 0 && document.title === '' \
            && getComputedStyle(document.documentElement).display === 'none')";
        assert_eq!(browser.eval(blank).await, true);
        // What is shown meanwhile is the page on the way out: `web` asserts that it is blank.
        browser
            .client
            .wait()
            .at_most(PATIENCE)
            .for_url(&format!("{}/lamna", browser.home).parse().expect("an address"))
            .await
            .expect("on the way out");
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
            .until("location.pathname === '/' && document.querySelector('#log .reply')")
            .await;
        blank_of_words(browser).await;
        assert_eq!(browser.eval("document.getElementById('text').value").await, "");
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
        for path in ["/sakerhet", "/tillganglighet", "/om", "/en", "/finns-inte"] {
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

#[tokio::test]
async fn what_to_know_first_is_seen_before_writing() {
    browse(PLAIN, async |browser| {
        browser.look(1280, 900, 1, false).await;
        browser.open("/").await;
        let before = browser.client.find(Locator::Css(".before")).await.expect("the section");
        let said = before.text().await.expect("its text");
        for expected in ["historiken", "övervakar", "enhet", "Lämna sidan nu", "Skift"] {
            assert!(said.contains(expected), "{expected} is not in {said}");
        }
        let top = browser
            .eval("document.querySelector('.before').getBoundingClientRect().bottom < innerHeight")
            .await;
        assert_eq!(top, true, "without scrolling");
    })
    .await;
}

/// The exit lies inside the window, on top of everything, and is large enough to hit.
const EXIT_IN_REACH: &str = "(() => {
    const exit = document.querySelector('.exit');
    const b = exit.getBoundingClientRect();
    const hit = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
    return b.left >= 0 && b.top >= 0 && b.right <= innerWidth && b.bottom <= innerHeight && b.height >= 44 && b.width >= 44 && exit.contains(hit);
})()";

#[tokio::test]
async fn the_exit_is_in_reach_at_every_size_and_nothing_overflows() {
    browse(PLAIN, async |browser| {
        // 320 px; 1280 px at 200 % and at 400 %; a low window; wide.
        for (width, height, scale) in [(320, 568, 1), (640, 450, 2), (320, 225, 4), (900, 300, 1), (1280, 900, 1)] {
            browser.look(width, height, scale, false).await;
            for path in ["/", "/en", "/sakerhet", "/finns-inte"] {
                browser.open(path).await;
                let what = format!("{path} at {width} x {height}");
                assert_eq!(browser.eval(EXIT_IN_REACH).await, true, "{what}");
                browser.eval("scrollTo(0, document.documentElement.scrollHeight)").await;
                assert_eq!(browser.eval(EXIT_IN_REACH).await, true, "{what}, at the end");
                let overflow = browser.eval("document.documentElement.scrollWidth > innerWidth").await;
                assert_eq!(overflow, false, "{what} overflows");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn paper_holds_the_help_lines_and_nothing_else() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, SECRET).await;
        browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let printed = browser.eval("document.body.innerText").await;
        let printed = printed.as_str().expect("a text");
        assert!(printed.contains("112"), "{printed}");
        for hidden in ["qzxv", "Lämna sidan", "Skriv din fråga"] {
            assert!(!printed.contains(hidden), "{hidden} is printed: {printed}");
        }
    })
    .await;
}

/// Pictures for whoever wants to see what people see: `target/screenshots/`.
#[tokio::test]
async fn every_state_has_its_picture() {
    browse(PLAIN, async |browser| {
        for (width, height) in [(1280, 1000), (320, 640)] {
            for dark in [false, true] {
                let scheme = if dark { "dark" } else { "light" };
                browser.look(width, height, 1, dark).await;
                for (name, path) in [
                    ("first", "/"),
                    ("english", "/en"),
                    ("safety", "/sakerhet"),
                    ("refusal", "/finns-inte"),
                ] {
                    browser.open(path).await;
                    browser.picture(&format!("target/screenshots/{name}-{width}-{scheme}.png")).await;
                }
                browser.open("/").await;
                for (name, words) in [
                    ("answer", "Vad är Operation Kvinnofrid?"),
                    ("referral", "min man slår mig"),
                    ("unknown", "vad kostar en bil"),
                ] {
                    say(browser, words).await;
                    let shown = "document.querySelector('#log .reply:last-child').getBoundingClientRect().top < innerHeight";
                    browser.until(shown).await;
                    assert_eq!(browser.eval(EXIT_IN_REACH).await, true, "{name}");
                    browser.picture(&format!("target/screenshots/{name}-{width}-{scheme}.png")).await;
                }
                shift(browser).await;
                shift(browser).await;
                browser.picture(&format!("target/screenshots/shift-{width}-{scheme}.png")).await;
            }
        }
    })
    .await;
}

/// The README's picture: run by hand with `cargo test --test it readme_picture -- --ignored`.
#[tokio::test]
#[ignore = "writes docs/chat.png, which stands in the repository"]
async fn readme_picture() {
    browse(PLAIN, async |browser| {
        browser.look(1100, 1250, 1, false).await;
        browser.open("/").await;
        say(browser, "Vad är Operation Kvinnofrid?").await;
        browser.picture("docs/chat.png").await;
    })
    .await;
}
