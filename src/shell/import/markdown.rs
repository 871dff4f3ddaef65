//! Prose and HTML as the Markdown that articles allow: paragraphs, lists, bold and links. What is lost in between (pictures, tables' lines, italics) is
//! looks. Not for: finding out which part of a page answers something (`page`).

use scraper::{ElementRef, Html, Node};
use url::Url;

/// Elements inside each other beyond this many are read as plain text.
const DEEPEST: usize = 64;

/// Nothing in these answers anybody.
const LEFT_OUT: [&str; 15] = [
    "script", "style", "noscript", "template", "svg", "nav", "form", "button", "iframe", "input", "select", "summary", "figure", "video",
    "audio",
];

/// These begin and end a paragraph.
const BLOCKS: [&str; 16] = [
    "p",
    "div",
    "section",
    "article",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "table",
    "tbody",
    "thead",
    "blockquote",
    "main",
    "header",
    "footer",
];

/// Prose from a cell: lines with dots or dashes in front are items, others paragraphs. Prose with tags is HTML.
pub(super) fn of_text(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    if ["<p", "<br", "<li", "<a ", "<strong", "<b>", "</"]
        .iter()
        .any(|tag| lower.contains(tag))
    {
        return of_html(text, None);
    }
    let mut writer = Writer::default();
    for line in text.lines() {
        let line = line.trim();
        let item = line
            .strip_prefix(['-', '*', '•', '–', '·'])
            .filter(|rest| rest.starts_with(char::is_whitespace));
        writer.item = item.is_some();
        writer.words(item.unwrap_or(line));
        writer.flush();
    }
    writer.finish()
}

/// A piece of HTML.
pub(super) fn of_html(text: &str, base: Option<&Url>) -> String {
    let html = Html::parse_fragment(text);
    of_element(html.root_element(), base)
}

/// All that an element holds.
pub(super) fn of_element(element: ElementRef<'_>, base: Option<&Url>) -> String {
    of_elements(&[element], base)
}

/// All that some elements hold, one after the other.
pub(super) fn of_elements(elements: &[ElementRef<'_>], base: Option<&Url>) -> String {
    let mut writer = Writer { base, ..Writer::default() };
    for element in elements {
        writer.element(*element, 0);
        writer.flush();
    }
    writer.finish()
}

#[derive(Default)]
struct Writer<'a> {
    base: Option<&'a Url>,
    blocks: Vec<(bool, String)>,
    line: String,
    item: bool,
    bold: bool,
}

impl Writer<'_> {
    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if line.chars().any(char::is_alphanumeric) {
            self.blocks.push((self.item, unmistakable(line)));
        }
    }

    fn finish(mut self) -> String {
        self.flush();
        let mut text = String::new();
        let mut last = false;
        for (item, line) in self.blocks {
            if !text.is_empty() {
                text.push_str(if item && last { "\n" } else { "\n\n" });
            }
            if item {
                text.push_str("- ");
            }
            text.push_str(&line);
            last = item;
        }
        text
    }

    fn children(&mut self, element: ElementRef<'_>, depth: usize) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.words(text),
                Node::Element(_) => {
                    if let Some(inner) = ElementRef::wrap(child) {
                        self.element(inner, depth + 1);
                    }
                }
                Node::Document | Node::Fragment | Node::Doctype(_) | Node::Comment(_) | Node::ProcessingInstruction(_) => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, depth: usize) {
        let name = element.value().name();
        if LEFT_OUT.contains(&name) || element.attr("hidden").is_some_and(|hidden| hidden != "until-found") && depth > 0 {
            return;
        }
        if depth > DEEPEST {
            let text: String = element.text().collect();
            return self.words(&text);
        }
        match name {
            "br" => self.flush(),
            "li" | "tr" => {
                self.flush();
                let outer = std::mem::replace(&mut self.item, true);
                self.children(element, depth);
                self.flush();
                self.item = outer;
            }
            "td" | "th" => {
                if !self.line.trim().is_empty() {
                    self.line.push_str(": ");
                }
                self.children(element, depth);
            }
            // A heading inside an answer; the page's own are where answers end.
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.strong(element, depth);
                self.flush();
            }
            "strong" | "b" => self.strong(element, depth),
            "a" => self.link(element),
            name if BLOCKS.contains(&name) => {
                // A paragraph inside an item is the item's.
                if !self.item {
                    self.flush();
                }
                self.children(element, depth);
                if !self.item {
                    self.flush();
                } else if !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
            }
            _inline => self.children(element, depth),
        }
    }

    /// Bold, but where a link stands inside: an article has no words that are both.
    fn strong(&mut self, element: ElementRef<'_>, depth: usize) {
        let link = element
            .descendants()
            .any(|inner| inner.value().as_element().is_some_and(|inner| inner.name() == "a"));
        let words = super::questions::line(&element.text().collect::<String>());
        if link || self.bold || words.is_empty() || words.contains("://") {
            return self.children(element, depth);
        }
        let leading = element.text().next().is_some_and(|text| text.starts_with(char::is_whitespace));
        if leading && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        // Two bold words side by side are one.
        if self.line.ends_with("**") {
            self.line.push(' ');
        }
        self.line.push_str("**");
        self.line.push_str(&escape(&words));
        self.line.push_str("**");
        if element.text().last().is_some_and(|text| text.ends_with(char::is_whitespace)) {
            self.line.push(' ');
        }
    }

    fn link(&mut self, element: ElementRef<'_>) {
        let words = super::questions::line(&element.text().collect::<String>());
        let written = element.attr("href").unwrap_or_default().trim();
        let whole = Url::parse(written).ok().or_else(|| {
            let inside = written.starts_with('#') || written.is_empty();
            self.base.filter(|_| !inside)?.join(written).ok()
        });
        match whole.filter(|url| url.scheme() == "https") {
            Some(url) if !words.is_empty() => {
                self.line.push_str(&link(&words, &url));
            }
            // Numbers and mail addresses to click, and pages without encryption, stay as words.
            Some(_) | None => self.words(&words),
        }
    }

    /// Running text. White space is one space; addresses become links.
    fn words(&mut self, text: &str) {
        let mut rest = text;
        while let Some(start) = rest.find(|letter: char| !letter.is_whitespace() && letter != '\u{feff}') {
            if start > 0 && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            rest = &rest[start..];
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let word = &rest[..end];
            match address(word) {
                Some((url, after)) => {
                    let host = url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned();
                    self.line.push_str(&link(&host, &url));
                    self.line.push_str(&escape(after));
                }
                None => self.line.push_str(&escape(&word.replace("http://", "").replace("https://", ""))),
            }
            rest = &rest[end..];
        }
        if !rest.is_empty() && !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
    }
}

/// An https address, and the marks that end the sentence after it.
fn address(word: &str) -> Option<(Url, &str)> {
    if !word.starts_with("https://") {
        return None;
    }
    let end = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\u{201d}']).len();
    Some((Url::parse(&word[..end]).ok()?, &word[end..]))
}

fn link(words: &str, url: &Url) -> String {
    let url = url.as_str().replace('(', "%28").replace(')', "%29");
    format!("[{}]({url})", escape(words))
}

/// Text in which no mark of Markdown means anything.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for letter in text.replace("**", "").chars().filter(|letter| !letter.is_control()) {
        if matches!(letter, '\\' | '*' | '_' | '[' | ']' | '`' | '<' | '>' | '&') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A line that no mark at its beginning makes anything but a paragraph.
fn unmistakable(line: &str) -> String {
    let line = line.trim_start_matches('|').trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if line.starts_with(['#', '-', '+', '=', '~']) {
        return format!("\\{line}");
    }
    match line.get(digits..) {
        Some(rest) if digits > 0 && rest.starts_with(['.', ')']) => format!("{}\\{rest}", &line[..digits]),
        Some(_) | None => line.to_owned(),
    }
}
