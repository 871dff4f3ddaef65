//! Mends a word that the articles do not know: one slip, two in a long word. Not for: words that are right but foreign to the subject
//! (`grammar` lists those).

/// Words to choose from, each with a mask of its letters, in alphabetical order.
pub(super) struct Speller {
    words: Vec<(String, u32, u32)>,
}

impl Speller {
    /// `words`: each with how many articles use it.
    pub(super) fn new(words: impl Iterator<Item = (String, u32)>) -> Self {
        let mut words: Vec<_> = words
            .filter(|(word, _)| word.chars().count() >= 4)
            .map(|(word, uses)| {
                let mask = mask(&word);
                (word, mask, uses)
            })
            .collect();
        words.sort();
        words.dedup_by(|a, b| a.0 == b.0);
        Self { words }
    }

    /// The nearest known word and its distance: the more used of two, then the first in the alphabet.
    pub(super) fn mend(&self, word: &str) -> Option<(&str, usize)> {
        let letters: Vec<char> = word.chars().collect();
        let most = match letters.len() {
            0..=3 => return None,
            4..=7 => 1,
            _ => 2,
        };
        let mask = mask(word);
        self.words
            .iter()
            .filter(|(_, other, _)| (mask ^ other).count_ones() as usize <= 2 * most)
            .filter_map(|(known, _, uses)| distance(&letters, known, most).map(|d| (d, std::cmp::Reverse(*uses), known.as_str())))
            .min()
            .map(|(d, _, known)| (known, d))
    }
}

fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, c| mask | 1 << (u32::from(c) % 31))
}

/// Edits between two words (a swap of neighbours is one), when at most `most`.
fn distance(a: &[char], b: &str, most: usize) -> Option<usize> {
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    (last[b.len()] <= most).then_some(last[b.len()])
}
