//! From bytes as typed to characters that compare: one pass, each character with its byte range in the original. Not for: cutting into words (`token`).

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A cleaned character and where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clean {
    /// Lower case, composed; a space for every kind of white space.
    pub(super) ch: char,
    /// First byte in the original.
    pub(super) start: usize,
    /// One past the last byte in the original.
    pub(super) end: usize,
}

/// More combining marks than any language stacks are decoration ("zalgo"); what follows them in the cluster is dropped.
const MARKS_KEPT: usize = 4;

/// Cleans a message. Invisible characters vanish without parting a word; marks that do not compose with their letter are dropped.
pub(super) fn clean(words: &str) -> Vec<Clean> {
    let mut out = Vec::with_capacity(words.len());
    let mut next = 0;
    while let Some(first) = words[next..].chars().next() {
        let start = next;
        let after = words[start + first.len_utf8()..].chars().next();
        if is_plain(first) && after.is_none_or(is_plain) {
            next += first.len_utf8();
            let end = next;
            out.extend(first.to_lowercase().map(|ch| Clean { ch: same(ch), start, end }));
            continue;
        }
        let Some(cluster) = words[start..].graphemes(true).next() else {
            break;
        };
        let end = start + cluster.len();
        next = end;
        let visible = cluster.chars().filter(|c| !is_invisible(*c)).take(1 + MARKS_KEPT);
        for ch in visible.nfkc().filter(|c| !is_combining(*c)).flat_map(char::to_lowercase) {
            // "İ" lower-cases to an "i" and a dot above: the dot is a mark like any other.
            if !is_combining(ch) {
                out.push(Clean { ch: same(ch), start, end });
            }
        }
    }
    out
}

/// A character that is composed already, visible, and a cluster of its own beside another such one: nearly all that people write here.
fn is_plain(ch: char) -> bool {
    matches!(ch, ' '..='~' | '\n' | '\u{C0}'..='\u{FF}') || is_settled(ch)
}

/// A letter that cleaning leaves as it is, whatever plain character stands beside it: lower case or without any, of the alphabets that words are written in here.
pub(super) fn is_settled(ch: char) -> bool {
    match ch {
        'a'..='z' | 'å' | 'ä' | 'ö' => true,
        // Latin without what is written with an apostrophe, a dot or as two letters; Cyrillic.
        '\u{100}'..='\u{131}' | '\u{134}'..='\u{13E}' | '\u{141}'..='\u{148}' | '\u{14A}'..='\u{17E}' | '\u{430}'..='\u{491}' => {
            ch.is_lowercase()
        }
        // Arabic without what stands for two letters or is a mark; Ethiopic.
        '\u{621}'..='\u{63A}'
        | '\u{641}'..='\u{64A}'
        | '\u{671}'..='\u{674}'
        | '\u{679}'..='\u{6D3}'
        | '\u{6D5}'
        | '\u{1200}'..='\u{135A}' => ch.is_alphabetic(),
        _ => false,
    }
}

/// The diacritic-free twin of a cleaned word: å, ä and ö become a, a and o. Of letters that keyboards of one script write in two ways, one is kept.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    word.nfd()
        .filter(|c| !is_combining(*c))
        .map(|c| match c {
            'ø' => 'o',
            'ı' => 'i',
            'ł' => 'l',
            'ی' | 'ى' => 'ي',
            'ک' => 'ك',
            'ة' | 'ھ' => 'ه',
            c => c,
        })
        .collect()
}

/// One character for all that look and mean the same.
fn same(ch: char) -> char {
    match ch {
        '\u{2019}' | '\u{2018}' | '\u{02BC}' | '\u{00B4}' | '\u{0060}' | '\u{201B}' | '\u{2032}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        'æ' => 'ä',
        // Digits of Arabic and Persian keyboards: "١٤" is an age as "14" is.
        '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(ch) & 0xF, 10).unwrap_or(ch),
        c if c.is_whitespace() && c != '\n' => ' ',
        c => c,
    }
}

/// Zero-width and direction characters, soft hyphens, variation selectors, tags and control characters.
fn is_invisible(ch: char) -> bool {
    matches!(ch,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}')
        || (ch.is_control() && !ch.is_whitespace())
}

fn is_combining(ch: char) -> bool {
    unicode_normalization::char::is_combining_mark(ch)
}
