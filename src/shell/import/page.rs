//! A saved web page: its questions by schema.org data, by folding parts, by lists of terms and by headings. Not for: fetching one.
//!
//! Pages often hold the same questions twice, as data for search engines and as what people see; a question counts once.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use url::Url;

use super::{Found, Pair, Why, markdown, questions::line};
use crate::knowledge::bare;

/// Words of class names that folding parts bear.
const FOLDING: [&str; 5] = ["accordion", "faq", "collaps", "expand", "fallbar"];

/// A question longer than this is none.
const LONGEST: usize = 300;

/// What a page holds.
pub(super) fn read(text: &str) -> Found {
    let html = Html::parse_document(text);
    let base = address(&html, text);
    let page = Page {
        html: &html,
        base: base.as_ref(),
    };
    let mut found = Found {
        address: base.as_ref().filter(|url| url.scheme() == "https").map(ToString::to_string),
        ..Found::default()
    };
    let mut seen = BTreeSet::new();
    let mut place = 0;
    for way in [
        page.linked_data(),
        page.microdata(),
        page.details(),
        page.folding(),
        page.terms(),
        page.headings(),
    ] {
        let mut here = BTreeSet::new();
        for (question, answer) in way {
            let key = bare(&question);
            // Told by an earlier way; twice on one way is for the editor to know.
            if seen.contains(&key) || question.chars().count() > LONGEST {
                continue;
            }
            place += 1;
            if answer.is_empty() {
                found.skipped.push((place, Why::NoAnswer));
            } else if here.insert(key) {
                found.pairs.push(Pair {
                    place,
                    question,
                    answer,
                    ..Pair::default()
                });
            } else {
                found.skipped.push((place, Why::Twice));
            }
        }
        seen.extend(here);
    }
    found
}

/// Where the page was saved from: as browsers note it, or as the page itself says.
fn address(html: &Html, text: &str) -> Option<Url> {
    let saved = text.split_once("saved from url=(").and_then(|(_, after)| {
        let (_, url) = after.split_once(')')?;
        url.split_whitespace().next()
    });
    let attribute = |css: &str, name: &str| html.select(&selector(css)?).next()?.attr(name).map(str::to_owned);
    let said = attribute("link[rel=canonical]", "href").or_else(|| attribute("meta[property='og:url']", "content"));
    let named = saved.map(str::to_owned).or(said)?;
    Url::parse(&named).ok().filter(|url| matches!(url.scheme(), "https" | "http"))
}

fn selector(css: &str) -> Option<Selector> {
    Selector::parse(css).ok()
}

type Pairs = Vec<(String, String)>;

struct Page<'a> {
    html: &'a Html,
    base: Option<&'a Url>,
}

impl<'a> Page<'a> {
    fn all(&self, css: &str) -> Vec<ElementRef<'a>> {
        selector(css).map(|css| self.html.select(&css).collect()).unwrap_or_default()
    }

    /// `FAQPage` as JSON-LD.
    fn linked_data(&self) -> Pairs {
        let mut pairs = Vec::new();
        for script in self.all("script[type='application/ld+json']") {
            let text: String = script.text().collect();
            // A page with broken data still shows its questions to people.
            if let Ok(data) = serde_json::from_str::<Value>(text.trim()) {
                self.walk(&data, &mut pairs);
            }
        }
        pairs
    }

    /// Questions anywhere in the data; `serde_json` ends its reading at a depth of 128.
    fn walk(&self, data: &Value, pairs: &mut Pairs) {
        match data {
            Value::Array(items) => items.iter().for_each(|item| self.walk(item, pairs)),
            Value::Object(fields) => {
                let question = match fields.get("@type") {
                    Some(Value::String(kind)) => kind == "Question",
                    Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "Question"),
                    Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => false,
                };
                let name = fields.get("name").or_else(|| fields.get("text")).and_then(Value::as_str);
                match name.filter(|_| question) {
                    Some(name) => {
                        let answer = fields.get("acceptedAnswer").or_else(|| fields.get("suggestedAnswer"));
                        let first = answer.map(|answer| answer.get(0).unwrap_or(answer));
                        let text = first
                            .and_then(|answer| answer.get("text"))
                            .and_then(Value::as_str)
                            .unwrap_or_default();
                        let question = markdown_free(name);
                        pairs.push((question, markdown::of_html(text, self.base)));
                    }
                    None => fields.values().for_each(|field| self.walk(field, pairs)),
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// `Question` as microdata.
    fn microdata(&self) -> Pairs {
        let (Some(name), Some(answer)) = (
            selector("[itemprop~=name]"),
            selector("[itemprop~=acceptedAnswer] [itemprop~=text]"),
        ) else {
            return Vec::new();
        };
        let asked = self.all("[itemtype$='schema.org/Question']");
        let pair = |question: ElementRef<'a>| {
            let name = question.select(&name).next()?;
            let text = name.attr("content").map_or_else(|| words(name), line);
            let answer = question.select(&answer).next();
            Some((
                text,
                answer.map(|answer| markdown::of_element(answer, self.base)).unwrap_or_default(),
            ))
        };
        asked.into_iter().filter_map(pair).collect()
    }

    /// `<details>` with its `<summary>`.
    fn details(&self) -> Pairs {
        let Some(summary) = selector("summary") else { return Vec::new() };
        let details = self.all("details").into_iter().filter(|details| !in_navigation(*details));
        details
            .filter_map(|details| {
                let question = words(details.select(&summary).next()?);
                (!question.is_empty()).then(|| (question, markdown::of_element(details, self.base)))
            })
            .collect()
    }

    /// Buttons that open a part of the page, where they ask something or their class says what they are.
    fn folding(&self) -> Pairs {
        let mut pairs = Vec::new();
        for button in self.all("[aria-controls]").into_iter().filter(|button| !in_navigation(*button)) {
            let question = words(button);
            let wanted = button.attr("aria-controls").unwrap_or_default().split_whitespace().next();
            let target = self.all("[id]").into_iter().find(|element| element.attr("id") == wanted);
            let folds = question.ends_with('?') || classes(button).any(|class| FOLDING.iter().any(|word| class.contains(word)));
            if let Some(target) = target.filter(|_| folds && !question.is_empty()) {
                // The button may stand inside what it opens.
                pairs.push((question, markdown::of_element(target, self.base)));
            }
        }
        pairs
    }

    /// `<dt>` that asks, with its `<dd>`.
    fn terms(&self) -> Pairs {
        let asked = self.all("dt").into_iter().filter(|term| words(*term).ends_with('?'));
        asked
            .map(|term| {
                let after = term.next_siblings().filter_map(ElementRef::wrap);
                let answer: Vec<ElementRef<'_>> = after.take_while(|element| element.value().name() == "dd").collect();
                (words(term), markdown::of_elements(&answer, self.base))
            })
            .collect()
    }

    /// Headings that ask, with all up to the next heading of their rank or above.
    fn headings(&self) -> Pairs {
        let asked = self
            .all("h1, h2, h3, h4, h5, h6")
            .into_iter()
            .filter(|heading| words(*heading).ends_with('?'));
        let within = |heading: &ElementRef<'a>| {
            heading
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|outer| outer.value().name() == "summary")
        };
        asked
            .filter(|heading| !within(heading) && !in_navigation(*heading))
            .map(|heading| (words(heading), markdown::of_elements(&below(heading), self.base)))
            .collect()
    }
}

/// The elements after a heading that belong to it.
fn below(heading: ElementRef<'_>) -> Vec<ElementRef<'_>> {
    let rank = rank(heading).unwrap_or(6);
    let mut elements = Vec::new();
    let mut from = *heading;
    // A heading is often wrapped: what it is about then follows its wrapper.
    for _ in 0..4 {
        for next in from.next_siblings().filter_map(ElementRef::wrap) {
            let ends = |element: ElementRef<'_>| self::rank(element).is_some_and(|other| other <= rank);
            if ends(next) || next.descendants().filter_map(ElementRef::wrap).any(ends) || next.value().name() == "footer" {
                return elements;
            }
            elements.push(next);
        }
        let outer = from.parent().and_then(ElementRef::wrap);
        match outer {
            Some(outer) if elements.is_empty() && !matches!(outer.value().name(), "body" | "main") => from = *outer,
            Some(_) | None => break,
        }
    }
    elements
}

fn rank(element: ElementRef<'_>) -> Option<u8> {
    match element.value().name().as_bytes() {
        [b'h', rank @ b'1'..=b'6'] => Some(rank - b'0'),
        _other => None,
    }
}

fn words(element: ElementRef<'_>) -> String {
    line(&element.text().collect::<String>())
}

/// A name that may hold tags, as one line.
fn markdown_free(name: &str) -> String {
    if name.contains('<') || name.contains('&') {
        words(Html::parse_fragment(name).root_element())
    } else {
        line(name)
    }
}

fn in_navigation(element: ElementRef<'_>) -> bool {
    let outer = element.ancestors().filter_map(ElementRef::wrap);
    outer.into_iter().any(|outer| outer.value().name() == "nav")
}

fn classes(element: ElementRef<'_>) -> impl Iterator<Item = String> + use<'_> {
    let around = element.ancestors().filter_map(ElementRef::wrap).take(4);
    std::iter::once(element)
        .chain(around)
        .filter_map(|element| element.attr("class").map(str::to_lowercase))
}
