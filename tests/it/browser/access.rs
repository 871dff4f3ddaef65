//! Access for everyone: axe-core finds nothing on any page, in any state, language, theme or width; and what can be hit is large enough.
//! axe-core 4.14.1 (`axe.min.js`, MPL-2.0) is kept here as it was published, so that no network is wanted. Not for: keys and voices (`keyboard`).

use serde_json::{Value, json};

use super::{
    driver::{Browser, PLAIN, browse},
    say,
};

const AXE: &str = include_str!("axe.min.js");

/// Every rule that axe knows, also the one of WCAG 2.2 that it leaves out by itself, but no waiting for style sheets, which are all loaded.
const RUN: &str = "const done = arguments[0]; scrollTo(0, 0); axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false, \
    rules: { 'target-size': { enabled: true } } })\
    .then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html + ' ' + n.any.map((a) => a.message)).join(' | '))), \
    (e) => done(['axe failed: ' + e]));";

/// A phone, a tablet, a desk.
const WIDTHS: [u32; 3] = [320, 768, 1280];

/// What is done to reach a state.
#[derive(Clone, Copy)]
enum To {
    /// The page at this path, behind the language.
    Page(&'static str),
    /// The first page, and this is said in the language that is chosen.
    Said(&'static str),
    /// The page of an answer as it comes without script.
    Sent(&'static str),
    /// An answer, and the button under it that says that it did not help.
    Unhelped(&'static str),
    /// An answer, and one of its numbers is copied.
    Copied(&'static str),
    /// An answer on the page for frames.
    Framed(&'static str),
    /// What is shown where nothing can be reached.
    Offline,
    /// What is shown where a message is too long.
    Refused,
    /// The blank page on the way out.
    Leave,
}

const RISK: &str = "min man slår mig";
const DANGER: &str = "Grannen skriker att han ska döda henne, jag hör det genom väggen just nu";
const QUESTION: &str = "Vad är Operation Kvinnofrid?";

const ALL: [To; 18] = [
    To::Page(""),
    To::Page("/sakerhet"),
    To::Page("/tillganglighet"),
    To::Page("/om"),
    To::Page("/villkor"),
    To::Page("/finns/inte"),
    To::Page("/embed"),
    To::Said(RISK),
    To::Said(DANGER),
    To::Said("vad kostar en bil"),
    To::Said("hej"),
    To::Sent(QUESTION),
    To::Unhelped(QUESTION),
    To::Copied(RISK),
    To::Framed(QUESTION),
    To::Offline,
    To::Refused,
    To::Leave,
];

/// What everybody who needs help sees.
const MAIN: [To; 2] = [To::Page(""), To::Said(RISK)];

async fn reach(browser: &Browser, language: &str, to: To) {
    match to {
        To::Page(path) => browser.open(&format!("/{language}{path}")).await,
        To::Said(words) => {
            browser.open(&format!("/{language}")).await;
            say(browser, words).await;
        }
        To::Sent(words) => {
            browser.open(&format!("/{language}")).await;
            let send = format!(
                "(document.getElementById('text').value = {}, document.querySelector('.write').submit(), 1)",
                json!(words)
            );
            browser.eval(&send).await;
            browser
                .until("!document.querySelector('.before') && document.querySelector('#log .reply')")
                .await;
        }
        To::Unhelped(words) => {
            browser.open(&format!("/{language}")).await;
            say(browser, words).await;
            browser.eval("(document.querySelector('#log .unhelped button').click(), 1)").await;
            browser.until("document.querySelectorAll('#log .reply').length === 2").await;
        }
        To::Copied(words) => {
            browser.open(&format!("/{language}")).await;
            say(browser, words).await;
            browser.eval("(document.querySelector('#log .copy').click(), 1)").await;
            browser.until("document.querySelector('.copied')").await;
        }
        To::Framed(words) => {
            browser.open(&format!("/{language}/embed")).await;
            say(browser, words).await;
        }
        To::Offline => {
            browser.open(&format!("/{language}")).await;
            browser.offline(true).await;
            say(browser, QUESTION).await;
            browser.offline(false).await;
        }
        To::Refused => {
            browser.open(&format!("/{language}")).await;
            let send = "(t => (t.value = 'a'.repeat(70000), t.form.requestSubmit(), 1))(document.getElementById('text'))";
            browser.eval(send).await;
            browser.until("document.querySelector('#log .refusal')").await;
        }
        To::Leave => {
            browser.open(&format!("/{language}")).await;
            // As it is, but that it stays.
            let stay = "const done = arguments[0]; fetch(document.querySelector('.exit').href).then((r) => r.text()).then((t) => { \
                document.open(); document.write(t.replace(/<meta http-equiv[^>]*>/, '')); document.close(); done(1); });";
            browser
                .client
                .execute_async(stay, Vec::new())
                .await
                .expect("the page on the way out");
        }
    }
}

/// What is too small to hit, but links within a sentence.
const TOO_SMALL: &str = "[...document.querySelectorAll('a, button, summary, textarea')].filter((e) => { \
    const b = e.getBoundingClientRect(); \
    if (!b.width || e.matches('.skip') || (e.matches('p a, li a') && !e.matches('.numbers a, .lines a, footer a, .again a, .web a'))) return false; \
    const least = e.matches('.exit, .send, .choices button, .unhelped button, .tel, .copy, textarea') ? 44 : 24; \
    return b.width < 24 || b.height < least; }).map((e) => e.outerHTML)";

async fn look_at(languages: &[&str], states: &[To]) {
    browse(PLAIN, async |browser| {
        for language in languages {
            for (number, to) in states.iter().enumerate() {
                browser.look(WIDTHS[0], 800, 1, false).await;
                reach(browser, language, *to).await;
                browser.client.execute(AXE, Vec::new()).await.expect("axe is there");
                for width in WIDTHS {
                    // The page on the way out has the browser's own colours, and axe takes its dark ground for a white one.
                    let schemes: &[bool] = if matches!(to, To::Leave) { &[false] } else { &[false, true] };
                    for &dark in schemes {
                        browser.look(width, 800, 1, dark).await;
                        let found = browser.client.execute_async(RUN, Vec::new()).await.expect("axe runs");
                        let what = format!("{language}, state {number}, {width} px, dark {dark}");
                        assert_eq!(found, json!([]), "{what}");
                        assert_eq!(browser.eval(TOO_SMALL).await, json!([]), "{what}");
                        let overflow = browser.eval("document.documentElement.scrollWidth > innerWidth").await;
                        assert_eq!(overflow, Value::Bool(false), "{what} overflows");
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_swedish() {
    look_at(&["sv"], &ALL).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_english() {
    look_at(&["en"], &ALL).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_arabic() {
    look_at(&["ar"], &ALL).await;
}

#[tokio::test]
async fn axe_finds_nothing_where_help_is_read_in_five_other_languages() {
    look_at(&["sv-simple", "fa", "so", "tr", "es"], &MAIN).await;
}

#[tokio::test]
async fn axe_finds_nothing_where_help_is_read_in_the_last_five() {
    look_at(&["uk", "pl", "fi", "ku", "ti"], &MAIN).await;
}

#[tokio::test]
async fn axe_would_find_a_fault() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        browser.client.execute(AXE, Vec::new()).await.expect("axe is there");
        let label = "(document.querySelector('label').remove(), document.querySelector('.quiet').style.color = '#ccc', 1)";
        browser.eval(label).await;
        let found = browser.client.execute_async(RUN, Vec::new()).await.expect("axe runs").to_string();
        assert!(found.contains("label: ") && found.contains("color-contrast: "), "{found}");
    })
    .await;
}

#[tokio::test]
async fn forced_colours_keep_every_border_and_the_exit() {
    browse(PLAIN, async |browser| {
        browser.look(320, 800, 1, false).await;
        let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        browser.tell("Emulation.setEmulatedMedia", forced).await;
        browser.open("/").await;
        say(browser, RISK).await;
        assert_eq!(browser.eval("matchMedia('(forced-colors: active)').matches").await, true);
        for part in [".exit", ".card", "#log .reply", ".mine p", ".tel", ".choices button", "textarea", ".send"] {
            let border = format!("(s => s.borderTopStyle !== 'none' && parseFloat(s.borderTopWidth) >= 1)(getComputedStyle(document.querySelector('{part}')))");
            assert_eq!(browser.eval(&border).await, true, "{part}");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_moves() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, RISK).await;
        let moving = "[...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e); return s.animationName !== 'none' \
            || s.transitionDuration !== '0s' || s.scrollBehavior !== 'auto'; }).length";
        assert_eq!(browser.eval(moving).await, 0, "so no wish for less motion can go unheard");
    })
    .await;
}
