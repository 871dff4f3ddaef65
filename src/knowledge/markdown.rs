//! The answer of an article: simple Markdown to paragraphs. Not for: showing it (`engine::compose` and the channels).

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::knowledge::{Fault, Numbers, Paragraph, Span, files::line_of, nearest::or_nearest, web::is_https};

/// An answer, with the line of each paragraph in the file.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// The paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// For each paragraph or list item: its line, and its words without marks and without the numbers of the directory.
    pub plain: Vec<(usize, String)>,
}

/// Reads an answer. `lines_before` is the number of the file's lines above `text`; the `numbers` of the directory are put in their places.
pub(super) fn read(file: &str, text: &str, lines_before: usize, numbers: &Numbers, faults: &mut Vec<Fault>) -> Answer {
    let mut reader = Reader {
        file,
        text,
        lines_before,
        numbers,
        faults,
        answer: Answer::default(),
        spans: Vec::new(),
        list: None,
        strong: false,
        link: None,
        skipping: 0,
    };
    for (event, range) in Parser::new(text).into_offset_iter() {
        reader.take(event, &range);
    }
    reader.answer
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    lines_before: usize,
    numbers: &'a Numbers,
    faults: &'a mut Vec<Fault>,
    answer: Answer,
    /// The paragraph or item under way.
    spans: Vec<Span>,
    list: Option<Vec<Vec<Span>>>,
    strong: bool,
    link: Option<(String, String)>,
    /// How deep we are inside something that was refused; its inside is not reported again.
    skipping: usize,
}

const ALLOWED: &str = "use only paragraphs, `- ` lists, **bold** and [links](https://...)";

impl Reader<'_> {
    fn refuse(&mut self, range: &Range<usize>, problem: impl Into<String>, remedy: &str) {
        let line = self.lines_before + line_of(self.text, range.start);
        self.faults.push(Fault::new(self.file, line, problem, remedy));
    }

    fn take(&mut self, event: Event<'_>, range: &Range<usize>) {
        if self.skipping > 0 {
            match event {
                Event::Start(_) => self.skipping += 1,
                Event::End(_) => self.skipping -= 1,
                Event::Text(_)
                | Event::Code(_)
                | Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::Html(_)
                | Event::InlineHtml(_)
                | Event::FootnoteReference(_)
                | Event::SoftBreak
                | Event::HardBreak
                | Event::Rule
                | Event::TaskListMarker(_) => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(words) => self.words(&words),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.refuse(range, "a forced line break", "end the paragraph with an empty line instead"),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.refuse(range, "code in an answer", ALLOWED),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(range, "HTML in an answer", ALLOWED),
            Event::FootnoteReference(_) => self.refuse(range, "a footnote in an answer", ALLOWED),
            Event::Rule => self.refuse(range, "a ruled line in an answer", ALLOWED),
            Event::TaskListMarker(_) => self.refuse(range, "a task list in an answer", ALLOWED),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        let refused = match tag {
            Tag::Paragraph => return,
            Tag::Item => return self.spans.clear(),
            Tag::List(None) if self.list.is_none() => return self.list = Some(Vec::new()),
            Tag::Strong if !self.strong && self.link.is_none() => return self.strong = true,
            Tag::Link { dest_url, .. } if !self.strong => {
                if !is_https(&dest_url) {
                    let problem = format!("the link `{dest_url}` is not a whole https address");
                    self.refuse(range, problem, "write [words](https://...)");
                }
                return self.link = Some((String::new(), dest_url.into_string()));
            }
            Tag::List(None) => "a list inside a list",
            Tag::List(Some(_)) => "a numbered list",
            Tag::Strong | Tag::Link { .. } => "bold and link in one",
            Tag::Heading { .. } => "a heading",
            Tag::BlockQuote(_) => "a quotation block",
            Tag::CodeBlock(_) => "a code block (lines that begin with four spaces)",
            Tag::HtmlBlock => "HTML",
            Tag::Emphasis => "words in italics",
            Tag::Image { .. } => "an image",
            Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell => "a table",
            Tag::FootnoteDefinition(_) | Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => "a definition",
            Tag::Strikethrough | Tag::Superscript | Tag::Subscript => "struck, raised or lowered words",
            Tag::MetadataBlock(_) => "a second head",
        };
        self.refuse(range, format!("{refused} in an answer"), ALLOWED);
        self.skipping = 1;
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Paragraph => {
                // Inside a list a paragraph belongs to its item.
                if self.list.is_none() {
                    let spans = self.finished(range);
                    self.answer.paragraphs.push(Paragraph::Text(spans));
                }
            }
            TagEnd::Item => {
                let spans = self.finished(range);
                if spans.is_empty() {
                    self.refuse(range, "an empty list item", "write it or remove it");
                }
                if let Some(items) = &mut self.list {
                    items.push(spans);
                }
            }
            TagEnd::List(_) => {
                if let Some(items) = self.list.take() {
                    self.answer.paragraphs.push(Paragraph::List(items));
                }
            }
            TagEnd::Strong => self.strong = false,
            TagEnd::Link => {
                if let Some((text, url)) = self.link.take() {
                    if text.trim().is_empty() {
                        self.refuse(range, "a link without words", "write [words](https://...)");
                    }
                    self.spans.push(Span::Link { text, url });
                }
            }
            // What was refused never ends here: its end is skipped with it.
            TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
            | TagEnd::Emphasis
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Image
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn words(&mut self, words: &str) {
        if let Some((text, _)) = &mut self.link {
            text.push_str(words);
            return;
        }
        match (self.spans.last_mut(), self.strong) {
            (Some(Span::Strong(text)), true) | (Some(Span::Plain(text)), false) => text.push_str(words),
            (_, true) => self.spans.push(Span::Strong(words.to_owned())),
            (_, false) => self.spans.push(Span::Plain(words.to_owned())),
        }
    }

    /// The spans gathered, noted among the plain texts.
    fn finished(&mut self, range: &Range<usize>) -> Vec<Span> {
        let mut spans = std::mem::take(&mut self.spans);
        for span in &spans {
            let (Span::Plain(words) | Span::Strong(words)) = span else {
                continue;
            };
            if words.contains("http://") || words.contains("https://") {
                self.refuse(range, "a bare address", "write it as a link: [words](https://...)");
            }
            if words.contains("**") || words.contains("](") || words.trim_start().starts_with('|') {
                self.refuse(range, "marks that were not understood (`**`, `](` or `|`)", ALLOWED);
            }
        }
        let line = self.lines_before + line_of(self.text, range.start);
        let remedy = "write {nr-SERVICE}, for a service with one number within Sweden";
        let mut plain = String::new();
        for span in &mut spans {
            let (Span::Plain(words) | Span::Strong(words) | Span::Link { text: words, .. }) = span;
            let filled = self.numbers.fill(words);
            for place in filled.unknown {
                let known = self.numbers.places.keys().map(String::as_str);
                let remedy = or_nearest(remedy, place, known);
                self.refuse(range, format!("`{{{place}}}` is no number's place"), &remedy);
            }
            if filled.blank.contains(['{', '}']) {
                self.refuse(range, "a brace that begins or ends no number's place", remedy);
            }
            plain.push_str(&filled.blank);
            *words = filled.shown;
        }
        self.answer.plain.push((line, plain));
        spans
    }
}
