//! A reply as Discord messages: pure text, buttons, lists and links, within Discord's limits. Not for: their form on the wire (`body`), nor for
//! sending them.

use super::custom_id::Pressed;
use crate::{
    engine::{Block, Card, Prose, Reply, Run},
    knowledge::{ArticleId, Language},
};

/// Longest message. Discord counts characters; UTF-16 units, as its own clients count, are never fewer.
pub const LONGEST: usize = 2000;

/// Buttons in a row, at most.
pub const ROW: usize = 5;

/// Rows under a message, at most.
const ROWS: usize = 5;

/// Longest label of a button, in UTF-16 units.
pub(super) const LABEL: usize = 80;

/// One Discord message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The text, in Discord's Markdown.
    pub content: String,
    /// Questions that can be opened; each one takes a row.
    pub choices: Vec<ChoiceButton>,
    /// Lists to choose from; each one takes a row.
    pub lists: Vec<List>,
    /// Things that can be done; five in a row.
    pub actions: Vec<ChoiceButton>,
    /// Web addresses; five in a row.
    pub links: Vec<LinkButton>,
}

/// A button that opens a question or does a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceButton {
    /// What it says, cut where it is too long.
    pub label: String,
    /// What comes back when it is pressed.
    pub custom_id: String,
}

/// A list to choose one thing from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// What comes back with the choice.
    pub custom_id: String,
    /// What stands in it before anything is chosen.
    pub placeholder: String,
    /// At most 25: what comes back, and what it says.
    pub options: Vec<(String, String)>,
}

/// A button that leads to a web page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkButton {
    /// The name of what is there.
    pub label: String,
    /// The address.
    pub url: String,
}

/// Lays a reply out, split at the borders of blocks where it is too long for one message. `closing` are quiet lines under it. Never empty.
pub fn pages(reply: &Reply, closing: &[&str]) -> Vec<Page> {
    pages_with(reply, Page::default(), closing)
}

/// The same, with what is added to the reply between it and its quiet lines: buttons, lists.
pub fn pages_with(reply: &Reply, added: Page, closing: &[&str]) -> Vec<Page> {
    let blocks = reply.blocks.iter().flat_map(|block| pieces(block, &reply.language));
    let closing = closing.iter().map(|line| words(quiet(line)));
    let added = (added != Page::default()).then_some(added);
    let mut pages: Vec<Page> = Vec::new();
    for piece in blocks.chain(added).chain(closing).flat_map(split) {
        match pages.last_mut() {
            Some(page) if fits(page, &piece) => join(page, piece),
            Some(_) | None => pages.push(piece),
        }
    }
    for page in pages.iter_mut().filter(|page| page.content.is_empty()) {
        ELLIPSIS.clone_into(&mut page.content);
    }
    pages
}

/// What stands over buttons that have no words of their own: Discord takes no empty message.
const ELLIPSIS: &str = "\u{2026}";

/// Length as Discord's clients count it.
pub fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// What stands between two pieces.
pub(super) const BETWEEN: &str = "\n\n";

fn fits(page: &Page, piece: &Page) -> bool {
    let whole_rows = page.choices.len() + piece.choices.len() + page.lists.len() + piece.lists.len();
    let actions = page.actions.len() + piece.actions.len();
    let links = page.links.len() + piece.links.len();
    let rows = whole_rows + actions.div_ceil(ROW) + links.div_ceil(ROW);
    length(&page.content) + BETWEEN.len() + length(&piece.content) <= LONGEST && rows <= ROWS
}

fn join(page: &mut Page, piece: Page) {
    if !page.content.is_empty() && !piece.content.is_empty() {
        page.content.push_str(BETWEEN);
    }
    page.content.push_str(&piece.content);
    page.choices.extend(piece.choices);
    page.lists.extend(piece.lists);
    page.actions.extend(piece.actions);
    for link in piece.links {
        if !page.links.contains(&link) {
            page.links.push(link);
        }
    }
}

/// A block as pieces that must not be torn apart where they fit into a message.
fn pieces(block: &Block, language: &str) -> Vec<Page> {
    match block {
        Block::Lead { text } => vec![words(escape(text))],
        Block::Steps { items } => {
            let steps = items
                .iter()
                .enumerate()
                .map(|(number, item)| format!("{}. {}", number + 1, escape(item)));
            vec![words(steps.collect::<Vec<_>>().join("\n"))]
        }
        Block::Service(card) => vec![service(card)],
        Block::Answer {
            article: _,
            question,
            paragraphs,
        } => {
            let head = format!("**{}**", escape(question));
            std::iter::once(head).chain(paragraphs.iter().map(prose)).map(words).collect()
        }
        Block::Choices { intro, items } => choices(intro, items, language),
        Block::Sources { label, items, as_of } => {
            let lines = items.iter().map(|item| format!("-# \u{2022} {}", source(item)));
            let lines = std::iter::once(quiet(&format!("{label}:"))).chain(lines).chain([quiet(as_of)]);
            vec![words(lines.collect::<Vec<_>>().join("\n"))]
        }
        Block::Soft { text, services } => std::iter::once(words(escape(text))).chain(services.iter().map(service)).collect(),
        Block::Note { text } => vec![words(quiet(text))],
    }
}

fn words(content: String) -> Page {
    Page {
        content,
        ..Page::default()
    }
}

fn service(card: &Card) -> Page {
    let mut lines = vec![format!("**{}**", escape(&card.name)), escape(&card.whom)];
    if !card.numbers.is_empty() {
        let numbers = card.numbers.iter().map(|number| format!("**{}**", escape(&number.display)));
        lines.push(numbers.collect::<Vec<_>>().join(" \u{b7} "));
    }
    lines.extend(card.hours.iter().map(|hours| escape(hours)));
    lines.extend(card.facts.iter().map(|fact| format!("- {}", escape(fact))));
    let link = card.web.as_ref().map(|url| LinkButton {
        label: cut(&card.name, LABEL),
        url: url.clone(),
    });
    Page {
        content: lines.join("\n"),
        links: link.into_iter().collect(),
        ..Page::default()
    }
}

/// Questions become buttons. Where a label had to be cut or an id is too long for one, the questions stand in full above them.
fn choices(intro: &str, items: &[crate::engine::Choice], language: &str) -> Vec<Page> {
    let opens =
        |article: &str| Pressed::Article(language.parse::<Language>().unwrap_or_default(), ArticleId(article.to_owned())).custom_id();
    let buttons: Vec<ChoiceButton> = items
        .iter()
        .filter_map(|item| {
            Some(ChoiceButton {
                label: cut(&item.label, LABEL),
                custom_id: opens(&item.article)?,
            })
        })
        .collect();
    let whole = buttons.len() == items.len() && items.iter().all(|item| length(&item.label) <= LABEL);
    let listed = items.iter().map(|item| format!("- {}", escape(&item.label)));
    let lines = std::iter::once(escape(intro)).chain(listed.filter(|_| !whole));
    let mut pages = vec![words(lines.collect::<Vec<_>>().join("\n"))];
    for (number, row) in buttons.chunks(ROWS).enumerate() {
        match pages.first_mut() {
            Some(first) if number == 0 => first.choices = row.to_vec(),
            Some(_) | None => pages.push(Page {
                choices: row.to_vec(),
                ..Page::default()
            }),
        }
    }
    pages
}

fn prose(prose: &Prose) -> String {
    match prose {
        Prose::Text { runs } => runs.iter().map(run).collect(),
        Prose::List { items } => {
            let items = items.iter().map(|runs| format!("- {}", runs.iter().map(run).collect::<String>()));
            items.collect::<Vec<_>>().join("\n")
        }
    }
}

fn run(run: &Run) -> String {
    let text = escape(&run.text);
    let text = if run.strong { format!("**{text}**") } else { text };
    match &run.url {
        None => text,
        // Angle brackets keep Discord from fetching the page for a preview.
        Some(url) => format!("[{text}](<{url}>)"),
    }
}

/// A source is a name or an address.
fn source(item: &str) -> String {
    if item.starts_with("https://") {
        format!("<{item}>")
    } else {
        escape(item)
    }
}

/// Small grey print.
fn quiet(text: &str) -> String {
    format!("-# {}", escape(text))
}

/// Takes the meaning out of what Discord reads as Markdown, a mention or a time.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (place, letter) in text.char_indices() {
        let at_start = text.get(..place).is_none_or(|before| before.is_empty() || before.ends_with('\n'));
        let has_meaning = matches!(letter, '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']');
        if has_meaning || (at_start && matches!(letter, '#' | '>' | '-' | '+')) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// The text within `longest` UTF-16 units, cut at a word with an ellipsis where it is longer.
pub(super) fn cut(text: &str, longest: usize) -> String {
    if length(text) <= longest {
        return text.to_owned();
    }
    let head = head(text, longest - 1);
    let head = head.rsplit_once(' ').map_or(head, |(words, _)| words);
    format!("{}\u{2026}", head.trim_end())
}

/// The longest beginning within `longest` UTF-16 units.
fn head(text: &str, longest: usize) -> &str {
    let mut units = 0;
    for (place, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > longest {
            return text.get(..place).unwrap_or(text);
        }
    }
    text
}

/// A piece that is too long for any message, in parts: at the last paragraph, line, sentence or word that fits, whichever comes first.
/// Its buttons stay with the last part.
fn split(piece: Page) -> Vec<Page> {
    let mut parts = Vec::new();
    let mut rest = piece.content.as_str();
    while length(rest) > LONGEST {
        let head = head(rest, LONGEST);
        let border = ["\n\n", "\n", ". ", " "]
            .iter()
            .find_map(|border| head.rfind(border).filter(|place| *place > 0).map(|place| place + border.len()));
        let (part, tail) = rest.split_at(border.unwrap_or(head.len()));
        parts.push(words(part.trim_end().to_owned()));
        rest = tail.trim_start();
    }
    parts.push(Page {
        content: rest.to_owned(),
        ..piece
    });
    parts
}
