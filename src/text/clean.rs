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
    for (start, cluster) in words.grapheme_indices(true) {
        let end = start + cluster.len();
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

/// The diacritic-free twin of a cleaned word: å, ä and ö become a, a and o; letters of other scripts stay.
pub fn fold(word: &str) -> String {
    word.nfd()
        .filter(|c| !is_combining(*c))
        .map(|c| if c == 'ø' { 'o' } else { c })
        .collect()
}

/// One character for all that look and mean the same.
fn same(ch: char) -> char {
    match ch {
        '\u{2019}' | '\u{2018}' | '\u{02BC}' | '\u{00B4}' | '\u{0060}' | '\u{201B}' | '\u{2032}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        'æ' => 'ä',
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
