//! Cutting cleaned characters into words, numbers, emoji and marks. Not for: clauses, which need a language's small words (`triage::clause`).

use super::{
    clean::{Clean, fold},
    spelling::respelled,
};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, perhaps with digits or an apostrophe within.
    Word,
    /// Digits alone.
    Number,
    /// One pictograph.
    Emoji,
    /// One punctuation mark, symbol or line break.
    Mark,
}

/// A token and its place in the original.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// As cleaned: lower case, composed.
    pub norm: String,
    /// Without diacritics, and with digits that stand for letters read as letters.
    pub fold: String,
    /// `fold` with every run of a letter reduced to one, when the word looks stretched ("slåååår", "hjäälp").
    pub squeezed: Option<String>,
    /// First byte in the original.
    pub start: usize,
    /// One past the last byte in the original.
    pub end: usize,
    /// White space, or the message's edge, comes before it.
    pub spaced: bool,
}

impl Token {
    fn new(kind: Kind, norm: String, start: usize, end: usize, spaced: bool) -> Self {
        let mut fold = fold(&norm);
        if kind == Kind::Word {
            fold = read_digits_as_letters(fold);
        }
        let squeezed = (kind == Kind::Word && is_stretched(&fold)).then(|| squeeze(&fold));
        Self {
            kind,
            norm,
            fold,
            squeezed,
            start,
            end,
            spaced,
        }
    }

    /// The same word in the one spelling of words that are written in several; `None` where it is written so.
    pub(crate) fn respelled(&self) -> Option<Self> {
        // Asked of the twin, in which a letter may have become another one: "ئ" loses its sign.
        let fold = respelled(&self.fold)?;
        let other = |word: &String| respelled(word).unwrap_or_else(|| word.clone());
        Some(Self {
            norm: other(&self.norm),
            fold,
            // Letters that have become one are no run of one letter.
            squeezed: self.squeezed.as_ref().map(other),
            ..*self
        })
    }
}

/// Reduces every run of one character to one, but of digits: "33" is another number than "3".
pub(crate) fn squeeze(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if !out.ends_with(c) || c.is_numeric() {
            out.push(c);
        }
    }
    out
}

/// Three of a letter in a row, or two of a vowel: Swedish writes neither. (English writes "ee" and "oo".)
fn is_stretched(word: &str) -> bool {
    let (mut last, mut run) = ('\0', 0);
    for c in word.chars() {
        run = if c == last { run + 1 } else { 1 };
        if run >= 3 || (run == 2 && matches!(c, 'a' | 'i' | 'u' | 'y')) {
            return true;
        }
        last = c;
    }
    false
}

/// "sj4lvmord", "d0da": a digit or sign between letters stands for a letter.
fn read_digits_as_letters(word: String) -> String {
    let chars: Vec<char> = word.chars().collect();
    let between_letters = |i: usize| i > 0 && chars[i - 1].is_alphabetic() && chars.get(i + 1).is_some_and(|c| c.is_alphabetic());
    if !(1..chars.len()).any(|i| !chars[i].is_alphabetic() && between_letters(i)) {
        return word;
    }
    let letter = |c: char| match c {
        '4' | '@' => 'a',
        '3' => 'e',
        '1' | '!' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        other => other,
    };
    chars
        .iter()
        .enumerate()
        .map(|(i, c)| if between_letters(i) { letter(*c) } else { *c })
        .collect()
}

/// Cuts cleaned characters into tokens.
pub(super) fn tokens(chars: &[Clean]) -> Vec<Token> {
    let mut out = Vec::new();
    let (mut i, mut spaced) = (0, true);
    while i < chars.len() {
        let c = chars[i].ch;
        if c == ' ' {
            spaced = true;
            i += 1;
            continue;
        }
        let mut end = i + 1;
        let kind = if c.is_alphanumeric() {
            while end < chars.len() && (continues(chars, end) || begins_an_ending(chars, i, end)) {
                end += 1;
            }
            if chars[i..end].iter().all(|c| c.ch.is_numeric()) {
                Kind::Number
            } else {
                Kind::Word
            }
        } else if is_emoji(c) {
            // One cluster is one picture, however many code points it is made of.
            while end < chars.len() && chars[end].start == chars[i].start {
                end += 1;
            }
            Kind::Emoji
        } else {
            Kind::Mark
        };
        let norm = if kind == Kind::Emoji {
            c.to_string()
        } else {
            chars[i..end].iter().map(|c| c.ch).collect()
        };
        out.push(Token::new(kind, norm, chars[i].start, chars[end - 1].end, spaced));
        spaced = c == '\n';
        i = end;
    }
    out
}

/// Whether the character at `i` goes on with the word before it: letters and digits, an apostrophe or a stand-in sign between letters.
fn continues(chars: &[Clean], i: usize) -> bool {
    let c = chars[i].ch;
    c.is_alphanumeric() || (matches!(c, '\'' | '@' | '$' | '*') && chars.get(i + 1).is_some_and(|n| n.ch.is_alphanumeric()))
}

/// What an address of the web ends with: "killar.se" is one word, or its "se" would be the verb. Endings that are Swedish words beginning a sentence are left out.
const ENDINGS: [&str; 5] = ["se", "org", "com", "net", "eu"];

/// Whether the stop at `i` parts an address of the web that began at `from` from its ending.
fn begins_an_ending(chars: &[Clean], from: usize, i: usize) -> bool {
    let after = chars[i..].iter().map(|c| c.ch);
    let ends = |ending: &str| {
        let mut after = after.clone().skip(1);
        ending.chars().all(|c| after.next() == Some(c)) && after.next().is_none_or(|c| !c.is_alphanumeric())
    };
    chars[i].ch == '.' && i > from + 1 && ENDINGS.iter().any(|ending| ends(ending))
}

/// Pictographs: the blocks that hold emoji, and text faces are left as marks.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}')
}

/// Letters set apart are one word again: "h j ä l p", "s.l.å.r". At least three in a row, each parted by one space, stop or hyphen.
pub(super) fn join_spaced_out(tokens: &[Token]) -> Vec<Token> {
    let lone = |t: &Token| t.kind == Kind::Word && t.norm.chars().count() == 1;
    let parts = |t: &Token| t.kind == Kind::Mark && matches!(t.norm.as_str(), "." | "-" | "_" | "*") && !t.spaced;
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut i = 0;
    while i < tokens.len() {
        let mut letters = vec![i];
        let mut next = i + 1;
        let gap = |a: usize, b: usize| tokens[b].start.saturating_sub(tokens[a].end);
        while lone(&tokens[i]) {
            // "h j ä l p  h a n": a wider gap parts two words.
            let wider = |letters: &[usize]| letters.len() > 1 && gap(letters[letters.len() - 1], next) > gap(letters[0], letters[1]);
            if next < tokens.len() && lone(&tokens[next]) && !wider(&letters) {
                letters.push(next);
                next += 1;
            } else if next + 1 < tokens.len() && parts(&tokens[next]) && lone(&tokens[next + 1]) {
                letters.push(next + 1);
                next += 2;
            } else {
                break;
            }
        }
        if letters.len() >= 3 {
            let norm = letters.iter().map(|k| tokens[*k].norm.as_str()).collect();
            let last = letters[letters.len() - 1];
            out.push(Token::new(Kind::Word, norm, tokens[i].start, tokens[last].end, tokens[i].spaced));
            i = next;
        } else {
            out.push(tokens[i].clone());
            i += 1;
        }
    }
    out
}
