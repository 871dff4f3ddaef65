//! The chat without a pointer and without a screen: the whole flow by keys alone, and what a screen reader hears. Not for: what axe sees (`access`).

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::{
    driver::{Browser, PLAIN, browse},
    exit::shift,
    keys, say, tap,
};

/// What has the focus: its tag and its first words, or nothing where it cannot be seen whole beneath the bar.
const FOCUSED: &str = "(() => {
    const e = document.activeElement, b = e.getBoundingClientRect(), bar = document.querySelector('.bar');
    const seen = bar.contains(e) || e.matches('.skip') || b.top >= bar.getBoundingClientRect().bottom - 1 || e.matches('main');
    const ring = getComputedStyle(e).outlineStyle !== 'none' || e.matches('main');
    return seen && ring && b.bottom <= innerHeight + 1 ? e.tagName + ' ' + (e.innerText || '').trim().split('\\n')[0] : 'unseen ' + e.outerHTML;
})()";

async fn press(browser: &Browser, key: Key) {
    keys(browser, &tap(key.into())).await;
}

async fn focused(browser: &Browser) -> String {
    let focused = browser.eval(FOCUSED).await;
    focused.as_str().expect("a text").trim_end().to_owned()
}

/// Goes on by the tab key until this has the focus; whatever has it on the way can be seen.
async fn tab_to(browser: &Browser, wanted: &str) {
    let mut passed = Vec::new();
    for _ in 0..40 {
        press(browser, Key::Tab).await;
        let now = focused(browser).await;
        assert!(!now.starts_with("unseen"), "{now}");
        if now.starts_with(wanted) {
            return;
        }
        passed.push(now);
    }
    panic!("the tab key never comes to {wanted}: {passed:?}");
}

#[tokio::test]
async fn the_whole_flow_goes_by_keys_alone() {
    browse(PLAIN, async |browser| {
        browser.look(1280, 900, 1, false).await;
        browser.open("/").await;
        press(browser, Key::Tab).await;
        assert_eq!(focused(browser).await, "A Hoppa till innehållet");
        press(browser, Key::Enter).await;
        browser.until("document.activeElement.id === 'main'").await;
        tab_to(browser, "A Läs mer om säkerhet").await;
        press(browser, Key::Enter).await;
        browser.until("location.pathname === '/sakerhet'").await;
        tab_to(browser, "A Till frågorna").await;
        press(browser, Key::Enter).await;
        browser
            .until("location.pathname === '/' && document.readyState === 'complete'")
            .await;

        tab_to(browser, "TEXTAREA").await;
        for letter in "vad kostar en bil".chars() {
            keys(browser, &tap(letter)).await;
        }
        press(browser, Key::Enter).await;
        browser.until("document.querySelectorAll('#log .reply').length === 1").await;
        // A long reply may push the box below what is seen; the next key brings it back.
        assert_eq!(browser.eval("document.activeElement.id").await, "text", "the focus stays");

        // An example below the box, chosen by a key.
        tab_to(browser, "BUTTON Vad är Operation Kvinnofrid?").await;
        press(browser, Key::Enter).await;
        browser.until("document.querySelectorAll('#log .reply').length === 2").await;
        // The answer stands above: back to the top, and down to its sources and what else there is.
        browser.eval("(document.getElementById('main').focus(), 1)").await;
        tab_to(browser, "SUMMARY Källor").await;
        press(browser, Key::Enter).await;
        browser.until("document.querySelector('.sources').open").await;
        tab_to(browser, "BUTTON Det här hjälpte inte").await;
        press(browser, Key::Space).await;
        browser.until("document.querySelectorAll('#log .reply').length === 3").await;
        tab_to(browser, "A 112").await;
        assert_eq!(browser.eval("document.activeElement.getAttribute('href')").await, "tel:112");
        tab_to(browser, "BUTTON Kopiera numret").await;
        press(browser, Key::Enter).await;
        browser.until("document.querySelector('.copied')").await;
        tab_to(browser, "BUTTON Jag möter detta i mitt arbete").await;

        for _ in 0..3 {
            shift(browser).await;
        }
        browser.until_elsewhere().await;
    })
    .await;
}

#[tokio::test]
async fn a_language_is_chosen_by_keys() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        tab_to(browser, "SUMMARY Språk").await;
        press(browser, Key::Enter).await;
        tab_to(browser, "A English").await;
        press(browser, Key::Enter).await;
        browser.until("document.documentElement.lang === 'en'").await;
    })
    .await;
}

#[tokio::test]
async fn only_the_number_is_copied() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, "min man slår mig").await;
        let copied = "const done = arguments[0]; document.addEventListener('copy', (e) => setTimeout(() => done([e.clipboardData.types.join(), \
            document.querySelector('.copied')?.textContent, String(getSelection())])), { once: true }); \
            document.querySelector(\".tel[href='tel:020505050']\").nextElementSibling.click();";
        // The events of the page are over when this one is; what was copied is read by pasting.
        browser.client.execute_async(copied, Vec::new()).await.expect("copied");
        assert_eq!(
            browser.eval("document.querySelector('.copied').textContent").await,
            "Numret är kopierat. Det ligger kvar i enhetens urklipp."
        );
        browser.eval("(document.getElementById('text').focus(), 1)").await;
        let v = [super::down(Key::Control), tap('v')[0].clone(), tap('v')[1].clone(), super::up(Key::Control)];
        keys(browser, &v).await;
        browser.until("document.getElementById('text').value !== ''").await;
        assert_eq!(browser.eval("document.getElementById('text').value").await, "020-50 50 50");
        assert_eq!(browser.eval("String(getSelection())").await, "", "nothing stays marked");
    })
    .await;
}

/// The names and roles in the accessibility tree beneath the node with this role, in reading order.
async fn heard(browser: &Browser, role: &str) -> (Value, Vec<String>) {
    let tree = browser.tell("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("nodes").clone();
    let find = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id).cloned();
    let log = nodes.iter().find(|node| node["role"]["value"] == role).expect("the role").clone();
    let mut said = Vec::new();
    let mut ahead: Vec<Value> = log["childIds"].as_array().expect("children").iter().rev().cloned().collect();
    while let Some(id) = ahead.pop() {
        let Some(node) = find(&id) else { continue };
        let role = node["role"]["value"].as_str().unwrap_or_default().to_owned();
        if node["ignored"] != json!(true)
            && !["generic", "InlineTextBox", "paragraph", "listitem", "list", "article"].contains(&role.as_str())
        {
            said.push(format!("{role}: {}", node["name"]["value"].as_str().unwrap_or_default()));
        }
        // The words of a button or a link are its name already.
        if !["button", "link", "heading"].contains(&role.as_str()) {
            ahead.extend(node["childIds"].as_array().expect("children").iter().rev().cloned());
        }
    }
    (log, said)
}

#[tokio::test]
async fn a_screen_reader_hears_who_said_what_in_order() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, "min man slår mig").await;
        let (log, said) = heard(browser, "log").await;
        assert_eq!(log["name"]["value"], "Samtal");
        let property = |name: &str| {
            let properties = log["properties"].as_array().expect("properties");
            properties.iter().find(|p| p["name"] == name).map(|p| p["value"]["value"].clone())
        };
        assert_eq!(property("live"), Some(json!("polite")));
        assert_eq!(property("relevant"), Some(json!("additions")));
        assert_ne!(property("atomic"), Some(json!(true)), "only what is new is said");
        let expected = [
            "StaticText: Du skrev",
            "StaticText: min man slår mig",
            "heading: Svar",
            "StaticText: Du kan prata med någon utan att säga vem du är. Det du berättar kan vara våld. Det är inte ditt fel.",
            "heading: Kvinnofridslinjen",
            "link: 020-50 50 50",
            "button: Kopiera numret 020-50 50 50",
            "link: 116 016",
            "StaticText: Öppet dygnet runt",
            "button: Det här hjälpte inte",
        ];
        let mut rest = said.iter();
        for wanted in expected {
            assert!(
                rest.any(|said| said == wanted),
                "{wanted} is not heard, or not in its place: {said:#?}"
            );
        }
        // Where it stands among them is the route's affair.
        for wanted in ["heading: 112", "link: 112", "button: Kopiera numret 112"] {
            assert!(said.iter().any(|said| said == wanted), "{wanted} is not heard: {said:#?}");
        }
        // Nothing is said twice where the next answer comes.
        let before = browser.eval("document.getElementById('log').innerHTML").await;
        say(browser, "hej").await;
        let after = browser.eval("document.getElementById('log').innerHTML").await;
        let (before, after) = (before.as_str().expect("a text"), after.as_str().expect("a text"));
        assert!(
            after.starts_with(before),
            "what was there is not touched, so only additions are announced"
        );
        let (_, box_) = heard(browser, "main").await;
        assert!(box_.iter().any(|said| said == "textbox: Skriv din fråga"), "{box_:#?}");
    })
    .await;
}

#[tokio::test]
async fn what_the_page_says_within_a_reply_is_in_the_language_of_the_page() {
    browse(PLAIN, async |browser| {
        browser.open("/").await;
        say(browser, "زوجي يضربني").await;
        assert_eq!(browser.eval("document.querySelector('#log .reply').lang").await, "ar");
        browser.eval("(document.querySelector('#log .copy').click(), 1)").await;
        browser.until("document.querySelector('.copied')").await;
        for part in [".copy", ".copied"] {
            let said = format!("(e => [e.lang, e.dir])(document.querySelector('#log {part}'))");
            assert_eq!(browser.eval(&said).await, json!(["sv", "ltr"]), "{part}");
        }
    })
    .await;
}

#[tokio::test]
async fn numbers_read_from_left_to_right_in_every_script() {
    browse(PLAIN, async |browser| {
        // Where the first and the last digit of each number stand.
        let reversed = "[...document.querySelectorAll(\"a[href^='tel:']\")].filter((a) => { const t = a.firstChild, r = document.createRange(); \
            const at = (i) => { r.setStart(t, i); r.setEnd(t, i + 1); return r.getBoundingClientRect(); }; \
            const first = at(0), last = at(t.length - 1); return first.width && !(first.left < last.left); }).map((a) => a.textContent)";
        for language in ["sv", "ar", "fa", "ku"] {
            browser.open(&format!("/{language}")).await;
            say(browser, "min man slår mig").await;
            let numbers = browser.eval("document.querySelectorAll(\"a[href^='tel:']\").length").await;
            assert!(numbers.as_u64() > Some(6), "{language}: {numbers}");
            assert_eq!(browser.eval(reversed).await, json!([]), "{language}");
        }
    })
    .await;
}
