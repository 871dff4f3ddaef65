//! The chat in a frame on another site: it answers there, keeps nothing, and its exit takes the whole page along. Not for: the headers (`web`).

use fantoccini::{Locator, key::Key};
use serde_json::json;

use super::{
    SECRET, blank_of_words,
    driver::{Browser, PLAIN, Setup, browse},
    exit::shift,
    keys, say, tap,
};

/// Opens the other site and goes into its frame.
async fn enter(browser: &Browser, path: &str) {
    browser
        .client
        .goto(&format!("{}{path}", browser.holder))
        .await
        .expect("the other site");
    let frame = browser.client.wait().for_element(Locator::Css("iframe")).await.expect("a frame");
    frame.enter_frame().await.expect("its frame");
    browser.until("document.getElementById('text')").await;
}

/// The whole window is elsewhere, and nothing of the conversation is behind it.
async fn gone(browser: &Browser) {
    browser.client.enter_parent_frame().await.ok();
    let window = browser.client.window().await.expect("a window");
    browser.client.switch_to_window(window).await.expect("the window");
    browser.until_elsewhere().await;
    browser.client.back().await.expect("back");
    blank_of_words(browser).await;
    // The source is that of the outer page alone.
    if browser.client.enter_frame(0).await.is_ok() {
        blank_of_words(browser).await;
    }
}

async fn click(browser: &Browser, selector: &str) {
    let found = browser.client.find(Locator::Css(selector)).await.expect("it is there");
    found.click().await.expect("clicked");
}

#[tokio::test]
async fn it_answers_in_a_frame_and_keeps_nothing() {
    browse(PLAIN, async |browser| {
        enter(browser, "/").await;
        say(browser, SECRET).await;
        let kept = "[document.cookie, localStorage.length, sessionStorage.length, location.pathname, history.state]";
        assert_eq!(browser.eval(kept).await, json!(["", 0, 0, "/embed", null]));
        assert_eq!(browser.eval("document.querySelector('.home')").await, json!(null));
        // The exit lies in the frame's own view, and stays there.
        let seen =
            "(b => b.top >= 0 && b.bottom <= innerHeight && b.height >= 44)(document.querySelector('.exit').getBoundingClientRect())";
        assert_eq!(browser.eval(seen).await, true);
        let wide = "document.documentElement.scrollWidth > innerWidth";
        assert_eq!(browser.eval(wide).await, false);
        let requests = browser.requests().await;
        for request in &requests {
            let known = [&browser.home, &browser.holder]
                .iter()
                .any(|site| request.starts_with(site.as_str()));
            assert!(known && !request.contains("qzxv"), "{request}");
        }
        assert!(requests.contains(&format!("{}/embed", browser.home)), "{requests:?}");
    })
    .await;
}

#[tokio::test]
async fn the_exit_in_a_frame_takes_the_other_site_along() {
    browse(PLAIN, async |browser| {
        enter(browser, "/").await;
        say(browser, SECRET).await;
        click(browser, ".exit").await;
        gone(browser).await;
        // Away from the site that held it as well: its entry was replaced.
        let address = browser.client.current_url().await.expect("an address");
        assert!(!address.as_str().starts_with(&browser.holder), "{address}");
    })
    .await;
}

#[tokio::test]
async fn the_exit_in_a_frame_goes_on_without_a_chat_that_stalls() {
    let setup = Setup {
        stalled_exit: true,
        ..PLAIN
    };
    for path in ["/", "/alone"] {
        browse(setup, async |browser| {
            browser.release.add_permits(8);
            enter(browser, path).await;
            say(browser, SECRET).await;
            browser.stall_the_way_out().await;
            click(browser, ".exit").await;
            gone(browser).await;
        })
        .await;
    }
}

#[tokio::test]
async fn where_the_frame_may_not_lead_the_other_site_goes_by_itself() {
    let setup = Setup {
        stalled_exit: true,
        ..PLAIN
    };
    browse(setup, async |browser| {
        browser.client.goto(&format!("{}/", browser.holder)).await.expect("the other site");
        browser
            .until("document.readyState === 'complete' && document.querySelector('iframe')")
            .await;
        let shut = "(f => (f.sandbox = 'allow-scripts allow-forms allow-same-origin', f.src = f.src.replace('/embed', '/en/embed'), 1))\
            (document.querySelector('iframe'))";
        browser.eval(shut).await;
        browser.client.enter_frame(0).await.expect("its frame");
        browser
            .until("document.documentElement.lang === 'en' && document.getElementById('text')")
            .await;
        say(browser, SECRET).await;
        browser.stall_the_way_out().await;
        click(browser, ".exit").await;
        let window = browser.client.window().await.expect("a window");
        browser.client.switch_to_window(window).await.expect("the window");
        browser.until("location.href === 'about:blank'").await;
    })
    .await;
}

#[tokio::test]
async fn three_shifts_in_a_frame_leave_without_a_script_on_the_other_site() {
    browse(PLAIN, async |browser| {
        enter(browser, "/alone").await;
        say(browser, SECRET).await;
        keys(browser, &tap(Key::Tab.into())).await;
        for _ in 0..3 {
            shift(browser).await;
        }
        gone(browser).await;
    })
    .await;
}

#[tokio::test]
async fn without_any_script_the_exit_in_a_frame_is_a_link_for_the_whole_window() {
    let setup = Setup { script: false, ..PLAIN };
    browse(setup, async |browser| {
        browser
            .client
            .goto(&format!("{}/alone", browser.holder))
            .await
            .expect("the other site");
        browser.client.enter_frame(0).await.expect("its frame");
        let field = browser.client.find(Locator::Id("text")).await.expect("the box");
        field.send_keys(SECRET).await.expect("written");
        click(browser, ".send").await;
        let heading = Locator::XPath("//h1[text()='Svar på din fråga']");
        browser.client.wait().for_element(heading).await.expect("the answer, in the frame");
        blank_of_words(browser).await;
        click(browser, ".exit").await;
        let window = browser.client.window().await.expect("a window");
        browser.client.switch_to_window(window).await.expect("the window");
        let heading = browser.client.wait().for_element(Locator::XPath("//h1[text()='Väder']")).await;
        heading.expect("the everyday page, in the whole window");
    })
    .await;
}

#[tokio::test]
async fn only_the_page_for_frames_may_be_held_in_one() {
    browse(PLAIN, async |browser| {
        browser
            .client
            .goto(&format!("{}/alone", browser.holder))
            .await
            .expect("the other site");
        for (path, shown) in [
            ("/embed", true),
            ("/en/embed", true),
            ("/", false),
            ("/sakerhet", false),
            ("/lamna", false),
        ] {
            let load = format!(
                "const done = arguments[0], f = document.querySelector('iframe'); f.onload = () => done(1); f.src = '{}{path}';",
                browser.home
            );
            browser.client.execute_async(&load, Vec::new()).await.expect("loaded or refused");
            browser.client.enter_frame(0).await.expect("its frame");
            assert_eq!(browser.client.find(Locator::Id("main")).await.is_ok(), shown, "{path}");
            browser.client.enter_parent_frame().await.expect("back in the page");
        }
    })
    .await;
}
