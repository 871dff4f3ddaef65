//! What is told of a Fluent file that cannot be read: the line, what is wrong, the way out, and the ids that it was to hold. Not for: sentences that can
//! be read (`catalogue`).

use std::collections::BTreeSet;

use fluent::FluentResource;
use fluent_syntax::{
    ast,
    parser::{ErrorKind, ParserError},
};

use crate::knowledge::Fault;

/// The fault of one slip.
pub(super) fn fault(path: &str, text: &str, error: &ParserError) -> Fault {
    let line = |at: usize| 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    // Within an attribute the parser tells of its first line alone, so braces are looked at here.
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    if let Some((at, problem)) = text.get(slice.clone()).and_then(lone_brace) {
        let remedy = "write a brace on each side of the name, as round $time in locales/sv, and no brace anywhere else";
        return Fault::new(path, line(slice.start + at), problem, remedy);
    }
    let remedy = match &error.kind {
        ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue
        | ErrorKind::ExpectedCharRange { .. } => "write `id = sentence`, further lines indented by four spaces",
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral
        | ErrorKind::UnterminatedStringLiteral
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MissingDefaultVariant
        | ErrorKind::MultipleDefaultVariants
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_)
        | ErrorKind::UnbalancedClosingBrace => "compare with the same sentence in locales/sv",
    };
    Fault::new(
        path,
        line(error.pos.start),
        format!("this is not valid Fluent: {}", error.kind),
        remedy,
    )
}

/// The first brace that has no other, with its place and what is wrong with it. Another sentence or attribute ends what is open.
fn lone_brace(text: &str) -> Option<(usize, &'static str)> {
    const OPEN: &str = "a brace is opened and not closed";
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let begins = line.trim_start().starts_with('.') || line.starts_with(|first: char| first.is_ascii_alphabetic());
        if begins && !open.is_empty() {
            break;
        }
        for (place, letter) in line.char_indices() {
            match letter {
                '{' => open.push(at + place),
                '}' if open.pop().is_none() => return Some((at + place, "a brace is closed that was not opened")),
                _inside => {}
            }
        }
        at += line.len();
    }
    open.first().map(|place| (*place, OPEN))
}

/// The ids that stand in what could not be read, so that nobody is told to write or to remove what is there. Rather too many than too few.
pub(super) fn ids(resource: &FluentResource) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut message = "";
    for entry in resource.entries() {
        match entry {
            // A slip in an attribute leaves the message, and the rest of it is what follows.
            ast::Entry::Message(read) => message = read.id.name,
            ast::Entry::Junk { content } => {
                for line in content.lines() {
                    if let Some(attribute) = line.trim_start().strip_prefix('.') {
                        ids.insert(format!("{message}.{}", name(attribute)));
                    } else if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                        message = name(line);
                        ids.insert(message.to_owned());
                    }
                }
            }
            ast::Entry::Term(_) | ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
        }
    }
    ids
}

/// The name that a line begins with.
fn name(line: &str) -> &str {
    let end = line.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_');
    &line[..end.unwrap_or(line.len())]
}
