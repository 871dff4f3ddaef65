//! Nothing stays: what the browser keeps of a conversation after an answer, after the exit, after it is closed and opened again.
//! Not for: which way the exit goes (`exit`).

use std::{fs, path::Path};

use fantoccini::Locator;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{
    SECRET,
    driver::{Browser, PLAIN, Setup, Sites, browse, browse_as, browse_at},
    say,
};

/// Every file of a profile that holds this, as UTF-8 or as UTF-16, which Chromium keeps forms in.
fn holding(folder: &Path, words: &str) -> Vec<String> {
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let has = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path)
                && (has(&bytes, words.as_bytes()) || has(&bytes, &wide))
            {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

/// A message that was answered, and another that is half written.
async fn write(browser: &Browser) {
    browser.open("/").await;
    say(browser, SECRET).await;
    let field = browser.client.find(Locator::Id("text")).await.expect("the box");
    field.send_keys("qzxv halvskrivet").await.expect("written");
}

#[tokio::test]
async fn a_closed_browser_keeps_no_word_and_restores_none() {
    let profile = TempDir::new().expect("a folder");
    // The same sites throughout: a page whose server is gone would restore no word in any case.
    let sites = Sites::open(PLAIN).await;
    browse_at(PLAIN, profile.path(), &sites, async |browser| write(browser).await).await;
    let site = sites.home.trim_start_matches("http://");
    // That the search finds what is there: the visit itself is in the history, as the page says.
    assert!(!holding(profile.path(), site).is_empty());
    assert_eq!(holding(profile.path(), "qzxv"), Vec::<String>::new());
    let again = Setup { restores: true, ..PLAIN };
    browse_at(again, profile.path(), &sites, async |browser| {
        let mut restored = 0;
        for window in browser.client.windows().await.expect("windows") {
            browser.client.switch_to_window(window).await.expect("a window");
            let address = browser.client.current_url().await.expect("an address");
            if !address.as_str().starts_with(&browser.home) {
                continue;
            }
            restored += 1;
            browser
                .until("document.readyState === 'complete' && document.getElementById('log')")
                .await;
            assert_eq!(browser.eval("document.getElementById('log').children.length").await, 0);
            assert_eq!(browser.eval("document.getElementById('text').value").await, "");
            let source = browser.client.source().await.expect("a page");
            assert!(!source.contains("qzxv"), "{source}");
        }
        assert_eq!(restored, 1, "the page came back");
    })
    .await;
}

#[tokio::test]
async fn the_exit_clears_what_the_browser_holds() {
    let profile = TempDir::new().expect("a folder");
    browse_as(PLAIN, profile.path(), async |browser| {
        write(browser).await;
        browser.requests().await;
        browser
            .client
            .find(Locator::Css(".exit"))
            .await
            .expect("the exit")
            .click()
            .await
            .expect("clicked");
        browser.until_elsewhere().await;
        // Chromium tells of this header apart from the response; no other page sends it.
        let headers = browser.events("Network.responseReceivedExtraInfo").await;
        let cleared = headers
            .iter()
            .any(|event| event["headers"]["clear-site-data"] == json!(r#""cache", "cookies", "storage""#));
        assert!(cleared, "Clear-Site-Data comes with the page on the way out");
        // The address of the conversation is no entry of this window's history any more.
        let history = browser.tell("Page.getNavigationHistory", json!({})).await;
        let entries = history["entries"].as_array().expect("entries");
        assert!(!entries.is_empty());
        for entry in entries {
            let address = entry["url"].as_str().expect("an address");
            assert!(!address.starts_with(&browser.home), "{address}");
        }
    })
    .await;
    assert_eq!(holding(profile.path(), "qzxv"), Vec::<String>::new());
}

#[tokio::test]
async fn no_helper_of_the_browser_gets_the_words() {
    browse(PLAIN, async |browser| {
        for path in ["/", "/en", "/embed"] {
            browser.open(path).await;
            let field = "(t => [t.autocomplete, t.form.autocomplete, t.spellcheck, t.getAttribute('autocorrect'), t.getAttribute('writingsuggestions'), t.name])(document.getElementById('text'))";
            assert_eq!(browser.eval(field).await, json!(["off", "off", false, "off", "false", "text"]), "{path}");
            let fetched_ahead = "document.querySelectorAll('link[rel*=pre], link[rel=manifest], link[rel=dns-prefetch], script[type=speculationrules]').length";
            assert_eq!(browser.eval(fetched_ahead).await, 0, "{path}");
            let icon = "[...document.querySelectorAll('link[rel=icon]')].map((l) => l.getAttribute('href')).join()";
            assert_eq!(browser.eval(icon).await, "/static/icon.svg", "{path}");
            assert_eq!(browser.eval("'serviceWorker' in navigator && navigator.serviceWorker.controller").await, Value::Null);
        }
        // A page that is kept whole for the way back would keep the conversation: the way there is a `no-store`.
        browser.open("/").await;
        browser.tell("Network.enable", json!({})).await;
        say(browser, SECRET).await;
        browser.client.goto(&browser.elsewhere).await.expect("away");
        browser.client.back().await.expect("back");
        browser.until("document.getElementById('text')").await;
        let source = browser.client.source().await.expect("the page");
        assert!(!source.contains("qzxv"), "{source}");
        assert_eq!(browser.eval("document.getElementById('text').value").await, "");
        let loaded = "performance.getEntriesByType('navigation')[0].type";
        assert!(["reload", "back_forward"].contains(&browser.eval(loaded).await.as_str().expect("a text")));
    })
    .await;
}

#[tokio::test]
async fn a_page_that_goes_takes_what_was_written_with_it() {
    browse(PLAIN, async |browser| {
        write(browser).await;
        let hidden = "(dispatchEvent(new PageTransitionEvent('pagehide')), [document.getElementById('log').children.length, \
            document.getElementById('text').value])";
        assert_eq!(
            browser.eval(hidden).await,
            json!([0, ""]),
            "what a browser keeps for the way back is empty"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_has_one_of_a_few_lengths() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        browser.tell("Network.enable", json!({})).await;
        browser.events("Network.requestWillBeSent").await;
        for words in ["hej", SECRET, &"min man slår mig ".repeat(20)] {
            say(browser, words).await;
        }
        browser.eval("(document.querySelector('#log .unhelped button').click(), 1)").await;
        browser.until("document.querySelectorAll('#log .reply').length === 4").await;
        let sent = browser.events("Network.requestWillBeSent").await;
        let lengths: Vec<usize> = sent
            .iter()
            .filter_map(|event| event["request"]["postData"].as_str().map(str::len))
            .collect();
        assert_eq!(lengths, [2048; 4]);
    })
    .await;
}
