//! The quick exit, as promise 17 has it: by pointer, by tab key, by Shift; nothing left behind, and blank while the other site stalls.

use fantoccini::{Locator, key::Key};
use serde_json::Value;
use tokio::time::timeout;

use super::{
    SECRET, blank_of_words, down,
    driver::{Browser, PATIENCE, PLAIN, Setup, browse},
    keys, say, tap, up,
};

pub(super) async fn shift(browser: &Browser) {
    keys(browser, &[down(Key::Shift), up(Key::Shift)]).await;
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
async fn the_exit_goes_on_without_a_chat_that_stalls() {
    // No command waits for a page here: one of them never comes.
    let setup = Setup {
        stalled_exit: true,
        ..PLAIN
    };
    browse(setup, async |browser| {
        browser.release.add_permits(8);
        browser.open("/").await;
        browser.until("document.getElementById('text')").await;
        say(browser, SECRET).await;
        browser.stall_the_way_out().await;
        browser.eval("(document.querySelector('.exit').click(), 1)").await;
        gone(browser).await;
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
        // What is shown meanwhile is the page on the way out: `web` asserts that it is blank. No command is sent to the browser before the
        // everyday page answers: chromedriver may wait for a page that stalls, and for ever.
        timeout(PATIENCE, browser.asked.notified()).await.expect("on the way out");
        // One for the page, more for what a browser asks for again.
        browser.release.add_permits(8);
        browser.until_elsewhere().await;
    })
    .await;
}
