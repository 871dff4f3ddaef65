//! The admin page in the browser: all of it without JavaScript, at every size, with the keyboard; and the picture for the editors' guide.
//! Not for: who may do what (`admin_page`).

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use fantoccini::{Locator, key::Key};
use serde_json::json;
use slussen::{
    config::Role,
    engine::{Channel, Inbound, Utterance},
    shell::{
        admin::{AdminSettings, Gate, Ticks, router, run_page},
        knowledge::Keeper,
    },
};
use tokio::{net::TcpListener, time::sleep};
use tokio_util::sync::{CancellationToken, DropGuard};

use super::{
    NO_SCRIPT,
    driver::{Browser, PATIENCE, PLAIN, browse},
};
use crate::{
    admin_page::{accounts, token},
    keeper::{ANONYMOUS, Desk},
};

/// A page that is served.
struct Office {
    desk: Desk,
    keeper: Keeper,
    home: String,
    _end: DropGuard,
}

impl Office {
    async fn open() -> Self {
        let desk = Desk::with_data();
        let keeper = desk.keeper();
        let ticks: Ticks = Arc::new(Instant::now);
        let gate = Arc::new(Gate::new(accounts(), ticks.clone()));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let home = format!("http://{}", listener.local_addr().expect("an address"));
        let shutdown = CancellationToken::new();
        let router = router(keeper.clone(), gate, AdminSettings::default(), ticks);
        tokio::spawn(run_page(listener, router, shutdown.clone()));
        Self {
            desk,
            keeper,
            home,
            _end: shutdown.drop_guard(),
        }
    }

    async fn goto(&self, browser: &Browser, path: &str) {
        let address = format!("{}{path}", self.home);
        browser.client.goto(&address).await.expect("the page opens");
    }

    /// Signs in by the keyboard alone.
    async fn sign_in(&self, browser: &Browser, role: Role) {
        self.goto(browser, "/admin").await;
        let field = browser.client.find(Locator::Id("token")).await.expect("the field");
        field.send_keys(token(role)).await.expect("written");
        field.send_keys(&char::from(Key::Enter).to_string()).await.expect("sent");
        heading(browser, "Läget").await;
    }
}

/// Waits for a page by its heading.
async fn heading(browser: &Browser, says: &str) {
    let path = format!("//h1[contains(text(), '{says}')]");
    let found = browser.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
    let source = browser.client.source().await.expect("the page");
    assert!(found.is_ok(), "no {says:?} in {source}");
}

async fn press(browser: &Browser, button: &str) {
    let path = format!("//main//button[contains(text(), '{button}')]");
    let button = browser.client.find(Locator::XPath(&path)).await.expect("the button");
    button.click().await.expect("pressed");
}

/// Waits for a page that says this: a form that was sent leaves the page before it open for a while.
async fn shows(browser: &Browser, words: &str) {
    let begun = Instant::now();
    loop {
        // A page on its way out has no source to give: that is asked again.
        let source = browser.client.source().await.unwrap_or_default();
        if source.contains(words) {
            return;
        }
        assert!(begun.elapsed() < PATIENCE, "{words:?} is not in {source}");
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn everything_works_without_script() {
    let office = Office::open().await;
    browse(NO_SCRIPT, async |browser| {
        office.goto(browser, "/admin/prova").await;
        heading(browser, "Logga in").await;
        office.sign_in(browser, Role::Admin).await;
        shows(browser, "Allt fungerar").await;

        let sound = office.desk.read(ANONYMOUS);
        office.desk.write(ANONYMOUS, &sound.replace("reviewed = ", "reviewed =  "));
        office.goto(browser, "/admin/ladda-om").await;
        press(browser, "Förhandsvisa").await;
        heading(browser, "Förhandsvisning").await;
        shows(browser, "sv/origo-anonym").await;
        press(browser, "Ladda om nu").await;
        heading(browser, "Klart").await;
        shows(browser, "Version 2 svarar nu").await;

        office.goto(browser, "/admin/prova").await;
        let field = browser.client.find(Locator::Id("text")).await.expect("the box");
        field.send_keys("min man kanariefaagel slår mig").await.expect("written");
        press(browser, "Prova").await;
        shows(browser, "Vad som avgjorde").await;
        let source = browser.client.source().await.expect("the page");
        assert!(!source.contains("kanariefaagel"), "none of its words: {source}");
        let address = browser.client.current_url().await.expect("an address");
        assert_eq!(address.path(), "/admin/prova", "and none in the address");
        assert!(address.query().is_none());

        office.goto(browser, "/admin/versioner").await;
        let link = browser.client.find(Locator::Css("td a")).await.expect("an older version");
        link.click().await.expect("pressed");
        heading(browser, "Version 1").await;
        press(browser, "Ta tillbaka version 1").await;
        heading(browser, "Klart").await;
        office.goto(browser, "/admin/logg").await;
        shows(browser, "test-admin (admin)").await;

        let leave = browser.client.find(Locator::Css(".who button")).await.expect("the way out");
        leave.click().await.expect("pressed");
        heading(browser, "Logga in").await;
        office.goto(browser, "/admin").await;
        heading(browser, "Logga in").await;
        assert_eq!(office.keeper.status().version.generation, 3);
    })
    .await;
}

/// What is wrong with the page that is open: nothing, as far as a script can see.
const WRONG: &str = "(() => {
    const wrong = [];
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('wider than the window: ' + document.documentElement.scrollWidth);
    if (document.querySelectorAll('h1').length !== 1) wrong.push('one h1');
    if (!document.title || document.documentElement.lang !== 'sv') wrong.push('title and language');
    let last = 1;
    for (const h of document.querySelectorAll('main h1, main h2, main h3')) {
        const level = +h.tagName[1];
        if (level > last + 1) wrong.push('a level is left out before ' + h.textContent);
        last = level;
    }
    for (const field of document.querySelectorAll('input:not([type=hidden]), textarea'))
        if (!field.labels.length) wrong.push('no label: ' + field.outerHTML);
    for (const hit of document.querySelectorAll('button, nav a, input[type=checkbox]')) {
        const box = hit.getBoundingClientRect();
        if (box.height < 24 || box.width < 24) wrong.push('too small: ' + hit.outerHTML);
    }
    for (const table of document.querySelectorAll('table'))
        if (!table.querySelector('th[scope=col]')) wrong.push('a table without heads');
    for (const scrolls of document.querySelectorAll('.wide, .diff'))
        if (scrolls.tabIndex !== 0 || !scrolls.ariaLabel) wrong.push('scrolls out of reach of the keyboard');
    const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
    if (new Set(ids).size !== ids.length) wrong.push('an id twice');
    for (const e of document.querySelectorAll('[aria-labelledby], [aria-describedby]'))
        for (const id of ((e.getAttribute('aria-labelledby') || '') + ' ' + (e.getAttribute('aria-describedby') || '')).split(' ').filter(Boolean))
            if (!document.getElementById(id)) wrong.push('names ' + id + ', which is not there');
    return wrong;
})()";

const AXE: &str = include_str!("axe.min.js");

/// Every rule that axe knows, as on the public side (`access`).
const RUN: &str = "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false })\
    .then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html + ' ' + n.any.map((a) => a.message)).join(' | '))), \
    (e) => done(['axe failed: ' + e]));";

/// Looks at the page that is open on a telephone, enlarged twice, and on a desk, in the light and in the dark.
async fn look_at(browser: &Browser, what: &str) {
    browser.client.execute(AXE, Vec::new()).await.expect("axe is there");
    for (width, height, scale) in [(320, 568, 1), (640, 450, 2), (1280, 900, 1)] {
        for dark in [false, true] {
            browser.look(width, height, scale, dark).await;
            assert_eq!(browser.eval(WRONG).await, json!([]), "{what} at {width}");
            let found = browser.client.execute_async(RUN, Vec::new()).await.expect("axe runs");
            assert_eq!(found, json!([]), "{what} at {width}, dark: {dark}");
        }
    }
}

#[tokio::test]
async fn every_page_can_be_read_by_everybody() {
    let office = Office::open().await;
    for words in ["Kan man vara anonym hos Origo?", "min man slår mig"] {
        for _ in 0..5 {
            office.keeper.service().answer(&Inbound {
                text: Utterance::new(words),
                chosen: None,
                hint: None,
                channel: Channel::Web,
            });
        }
    }
    let sound = office.desk.read(ANONYMOUS);
    office.desk.write(ANONYMOUS, &sound.replace("reviewed = ", "reviewed =  "));
    office
        .keeper
        .reload("test", slussen::shell::knowledge::How::Command)
        .expect("sound");
    office.desk.write(ANONYMOUS, "");
    browse(PLAIN, async |browser| {
        let mut signed_in = false;
        for path in [
            "/admin/logga-in",
            "/admin",
            "/admin/versioner",
            "/admin/versioner/jamfor?version=1",
            "/admin/ladda-om",
            "/admin/fel",
            "/admin/tjanster",
            "/admin/prova",
            "/admin/siffror",
            "/admin/logg",
            "/admin/finns-inte",
        ] {
            if path != "/admin/logga-in" && !signed_in {
                office.sign_in(browser, Role::Admin).await;
                signed_in = true;
                office.goto(browser, "/admin/ladda-om").await;
                press(browser, "Ladda om nu").await;
                heading(browser, "togs inte emot").await;
                look_at(browser, "faults").await;
            }
            office.goto(browser, path).await;
            look_at(browser, path).await;
        }
        office.desk.write(ANONYMOUS, &sound);
        office.goto(browser, "/admin/ladda-om").await;
        press(browser, "Förhandsvisa").await;
        heading(browser, "Förhandsvisning").await;
        look_at(browser, "preview").await;
        office.goto(browser, "/admin/prova").await;
        let field = browser.client.find(Locator::Id("text")).await.expect("the box");
        field.send_keys("min man slår mig").await.expect("written");
        press(browser, "Prova").await;
        shows(browser, "Vad som avgjorde").await;
        look_at(browser, "tried").await;
        // The first stop of the keyboard leads past the menu.
        office.goto(browser, "/admin").await;
        let body = browser.client.find(Locator::Css("body")).await.expect("a body");
        body.send_keys(&char::from(Key::Tab).to_string()).await.expect("pressed");
        assert_eq!(browser.eval("document.activeElement.className").await, "skip");
        assert_eq!(browser.eval("document.cookie").await, "", "no script can read the session");
        assert_eq!(browser.eval("localStorage.length + sessionStorage.length").await, 0);
    })
    .await;
}

/// The picture in the editors' guide is made by this run; a new one is taken over by `cp target/screenshots/admin.png docs/admin.png`.
#[tokio::test]
async fn the_guide_has_a_picture() {
    let office = Office::open().await;
    let sound = office.desk.read(ANONYMOUS);
    office.desk.write(
        ANONYMOUS,
        &sound.replace("Kan man vara anonym hos Origo?", "Får jag vara anonym hos Origo?"),
    );
    browse(PLAIN, async |browser| {
        browser.look(1000, 520, 1, false).await;
        office.sign_in(browser, Role::Editor).await;
        office.goto(browser, "/admin/ladda-om").await;
        press(browser, "Förhandsvisa").await;
        heading(browser, "Förhandsvisning").await;
        browser.picture("target/screenshots/admin.png").await;
        let picture = std::fs::read("target/screenshots/admin.png").expect("the picture");
        assert!(picture.starts_with(b"\x89PNG") && picture.len() > 20_000, "{} bytes", picture.len());
    })
    .await;
}
