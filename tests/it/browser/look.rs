//! How the pages look: sizes, zoom, paper; and pictures of every state.

use fantoccini::{Locator, key::Key};
use serde_json::{Value, json};

use super::{
    SECRET,
    driver::{PLAIN, browse},
    exit::shift,
    keys, say, tap,
};
use crate::web::length::LANGUAGES;

/// Null where the exit lies inside the window, on top of everything, and is large enough to hit; else what is wrong.
const EXIT_OUT_OF_REACH: &str = "(() => {
    const exit = document.querySelector('.exit');
    const b = exit.getBoundingClientRect();
    const hit = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
    const inside = b.left >= 0 && b.top >= 0 && b.right <= innerWidth && b.bottom <= innerHeight && b.height >= 44 && b.width >= 44;
    return inside && exit.contains(hit) ? null : [b.left, b.top, b.right, b.bottom, innerWidth, innerHeight, hit?.outerHTML].join(' ');
})()";

/// The README's picture is made by this run; `UPDATE_SCREENSHOTS=1` puts it into `docs/`.
#[tokio::test]
async fn the_readme_has_a_picture() {
    browse(PLAIN, async |browser| {
        browser.look(1000, 1120, 1, false).await;
        browser.open("/").await;
        say(browser, "Vad är Operation Kvinnofrid?").await;
        browser.picture("target/screenshots/readme.png").await;
        let picture = std::fs::read("target/screenshots/readme.png").expect("the picture");
        assert!(picture.starts_with(b"\x89PNG") && picture.len() > 20_000, "{} bytes", picture.len());
        if std::env::var_os("UPDATE_SCREENSHOTS").is_some() {
            std::fs::write("docs/chat.png", picture).expect("written");
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

#[tokio::test]
async fn on_a_small_phone_the_first_warning_and_the_exit_are_seen_at_once() {
    browse(PLAIN, async |browser| {
        browser.look(320, 568, 1, false).await;
        let mut low = Vec::new();
        for language in LANGUAGES {
            browser.open(&format!("/{language}")).await;
            browser.until("innerWidth === 320").await;
            assert_eq!(browser.eval(EXIT_OUT_OF_REACH).await, Value::Null, "{language}");
            let bottom = browser
                .eval("document.querySelector('.before li').getBoundingClientRect().bottom")
                .await;
            if bottom.as_f64().is_none_or(|bottom| bottom > 568.0) {
                low.push(format!("{language}: {bottom}"));
            }
            // The skip link lies on nothing that is wanted.
            keys(browser, &tap(Key::Tab.into())).await;
            browser.until("document.activeElement.matches('.skip')").await;
            assert_eq!(browser.eval(EXIT_OUT_OF_REACH).await, Value::Null, "{language}, after one Tab");
        }
        assert!(low.is_empty(), "{low:?}");
    })
    .await;
}

#[tokio::test]
async fn the_exit_is_in_reach_at_every_size_and_nothing_overflows() {
    browse(PLAIN, async |browser| {
        // 320 px; 1280 px at 200 % and at 400 %; a low window; wide.
        for (width, height, scale) in [(320, 568, 1), (640, 450, 2), (320, 225, 4), (900, 300, 1), (1280, 900, 1)] {
            browser.look(width, height, scale, false).await;
            for path in ["/", "/en", "/sakerhet", "/finns-inte"] {
                browser.open(path).await;
                let what = format!("{path} at {width} x {height}");
                browser.until(&format!("innerWidth === {width}")).await;
                assert_eq!(browser.eval(EXIT_OUT_OF_REACH).await, Value::Null, "{what}");
                browser.eval("scrollTo(0, document.documentElement.scrollHeight)").await;
                assert_eq!(browser.eval(EXIT_OUT_OF_REACH).await, Value::Null, "{what}, at the end");
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

/// Twelve states: the name of each, the path it begins at, what is said there, and what is done then.
const STATES: [(&str, &str, &str, &str); 12] = [
    ("first", "/", "", "1"),
    ("languages", "/", "", "document.querySelector('.tongues details').open = true"),
    ("safety", "/sakerhet", "", "1"),
    (
        "answer",
        "/",
        "Vad är Operation Kvinnofrid?",
        "document.querySelector('.sources').open = true",
    ),
    ("unknown", "/", "vad kostar en bil", "1"),
    ("greeting", "/", "hej", "1"),
    ("referral", "/", "min man slår mig", "1"),
    (
        "danger",
        "/",
        "Grannen skriker att han ska döda henne, jag hör det genom väggen just nu",
        "1",
    ),
    ("arabic", "/ar", "min man slår mig", "1"),
    ("long", "/", "Vilka kommuner ingår i Operation Kvinnofrid?", "1"),
    ("refusal", "/finns-inte", "", "1"),
    ("embed", "/embed", "", "1"),
];

/// Pictures for whoever wants to see what people see: `target/screenshots/`.
#[tokio::test]
async fn every_state_has_its_picture() {
    browse(PLAIN, async |browser| {
        for (width, height) in [(320, 640), (768, 1024), (1280, 1000)] {
            for (name, path, words, done) in STATES {
                browser.look(width, height, 1, false).await;
                browser.open(path).await;
                if !words.is_empty() {
                    say(browser, words).await;
                    let shown = "document.querySelector('#log .reply:last-child').getBoundingClientRect().top < innerHeight";
                    browser.until(shown).await;
                }
                browser.eval(&format!("({done}, 1)")).await;
                assert_eq!(browser.eval(EXIT_OUT_OF_REACH).await, Value::Null, "{name} at {width}");
                for dark in [false, true] {
                    browser.look(width, height, 1, dark).await;
                    let scheme = if dark { "dark" } else { "light" };
                    browser.picture(&format!("target/screenshots/{name}-{width}-{scheme}.png")).await;
                }
            }
            browser.open("/").await;
            shift(browser).await;
            shift(browser).await;
            browser.picture(&format!("target/screenshots/shift-{width}-dark.png")).await;
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_that_is_written_breaks_the_page() {
    browse(PLAIN, async |browser| {
        for width in [320, 1280] {
            browser.look(width, 800, 1, false).await;
            browser.open("/").await;
            for words in ["å".repeat(500), "rad\n".repeat(300), "ord ".repeat(16_384), "🙂\u{202e}".repeat(200)] {
                let replies = browser.eval("document.querySelectorAll('#log .reply').length").await.as_u64();
                let send = format!(
                    "(t => (t.value = {}, t.dispatchEvent(new Event('input')), t.form.requestSubmit(), t.offsetHeight))(document.getElementById('text'))",
                    json!(words)
                );
                let high = browser.eval(&send).await.as_u64().expect("a height");
                assert!(high <= 400, "the box grows to {high} px");
                let next = replies.expect("a number") + 1;
                browser.until(&format!("document.querySelectorAll('#log .reply').length === {next}")).await;
                let refused = browser.eval("document.querySelectorAll('#log .refusal').length").await;
                assert_eq!(refused, 0);
                let overflow = "document.documentElement.scrollWidth > innerWidth";
                assert_eq!(browser.eval(overflow).await, false, "{} bytes at {width} px", words.len());
                assert_eq!(browser.eval(EXIT_OUT_OF_REACH).await, Value::Null, "{} bytes at {width} px", words.len());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_box_grows_with_what_is_written() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        let high = "document.getElementById('text').offsetHeight";
        let before = browser.eval(high).await.as_u64().expect("a height");
        let write = "(t => { t.value = 'rad\\n'.repeat(6); t.dispatchEvent(new Event('input')); return t.offsetHeight; })(document.getElementById('text'))";
        let after = browser.eval(write).await.as_u64().expect("a height");
        assert!(after > before + 40, "{before} and {after}");
    })
    .await;
}
