//! Mends a word that the articles do not know: one slip, two in a long word. Not for: words that are right but foreign to the subject
//! (`grammar` lists those).

/// Longer words are not mended: there is nothing to mistake them for.
const LONGEST: usize = 30;

/// Words to choose from, in alphabetical order.
pub(super) struct Speller {
    words: Vec<Known>,
}

struct Known {
    text: String,
    letters: Vec<char>,
    /// Which letters it has, one bit each: tells most words apart without comparing them.
    mask: u32,
    uses: u32,
}

impl Speller {
    /// `words`: each with how many articles use it.
    pub(super) fn new(words: impl Iterator<Item = (String, u32)>) -> Self {
        let known = words.map(|(text, uses)| Known {
            letters: text.chars().collect(),
            mask: mask(&text),
            text,
            uses,
        });
        let mut words: Vec<Known> = known.filter(|word| (4..LONGEST).contains(&word.letters.len())).collect();
        words.sort_by(|a, b| a.text.cmp(&b.text).then(b.uses.cmp(&a.uses)));
        words.dedup_by(|a, b| a.text == b.text);
        Self { words }
    }

    /// The nearest known word and its distance: the more used of two, then the first in the alphabet.
    pub(super) fn mend(&self, word: &str) -> Option<(&str, usize)> {
        let letters: Vec<char> = word.chars().collect();
        let most = match letters.len() {
            4..=7 => 1,
            8..LONGEST => 2,
            _ => return None,
        };
        let mask = mask(word);
        let mut best: Option<(usize, &Known)> = None;
        for known in &self.words {
            let far = (mask ^ known.mask).count_ones() as usize > 2 * most || letters.len().abs_diff(known.letters.len()) > most;
            if far {
                continue;
            }
            if let Some(slips) = distance(&letters, &known.letters, most)
                && best.is_none_or(|(least, other)| slips < least || (slips == least && known.uses > other.uses))
            {
                best = Some((slips, known));
            }
        }
        best.map(|(slips, known)| (known.text.as_str(), slips))
    }
}

fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, c| mask | 1 << (u32::from(c) % 31))
}

/// Edits between two words of fewer than [`LONGEST`] letters (a swap of neighbours is one), when at most `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let mut before = [0; LONGEST];
    let mut last = [0; LONGEST];
    for (at, cell) in last.iter_mut().enumerate() {
        *cell = at;
    }
    for i in 1..=a.len() {
        let mut row = [i; LONGEST];
        let mut nearest = i;
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
            nearest = nearest.min(row[j]);
        }
        if nearest > most {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    (last[b.len()] <= most).then_some(last[b.len()])
}
