//! Mends a word that the articles do not know: one slip, two in a long word. Not for: words that are right but foreign to the subject
//! (`grammar` lists those).

/// Longer words are not mended: there is nothing to mistake them for.
const LONGEST: usize = 30;
/// Nor are shorter ones: they are near everything.
const SHORTEST: usize = 4;

/// Words whose letters are compared at a time.
const BLOCK: usize = 16;

/// Words to choose from.
pub(super) struct Speller {
    /// By length, in alphabetical order.
    words: Vec<Known>,
    /// Which letters each word has, one bit each: tells most words apart without comparing them. Apart from the words, as all of one length are looked
    /// through for every slip.
    masks: Vec<u32>,
    /// For each length, where its words begin.
    begins: [usize; LONGEST + 1],
}

struct Known {
    text: String,
    letters: Vec<char>,
    uses: usize,
}

impl Speller {
    /// `words`: each with how many articles use it.
    pub(super) fn new(words: impl Iterator<Item = (String, usize)>) -> Self {
        let known = words.map(|(text, uses)| Known {
            letters: text.chars().collect(),
            text,
            uses,
        });
        let mut words: Vec<Known> = known.filter(|word| (SHORTEST..LONGEST).contains(&word.letters.len())).collect();
        words.sort_by(|a, b| {
            let length = a.letters.len().cmp(&b.letters.len());
            length.then_with(|| a.text.cmp(&b.text)).then(b.uses.cmp(&a.uses))
        });
        words.dedup_by(|a, b| a.text == b.text);
        let mut begins = [words.len(); LONGEST + 1];
        for (at, word) in words.iter().enumerate().rev() {
            begins[word.letters.len()] = at;
        }
        for length in (0..LONGEST).rev() {
            begins[length] = begins[length].min(begins[length + 1]);
        }
        Self {
            masks: words.iter().map(|word| mask(&word.letters)).collect(),
            words,
            begins,
        }
    }

    /// The nearest other word that at least so many articles use, and its distance: the more used of two, then the first in the alphabet.
    pub(super) fn mend(&self, word: &str, uses: usize) -> Option<(&str, usize)> {
        let letters: Vec<char> = word.chars().take(LONGEST).collect();
        let mut most = match letters.len() {
            SHORTEST..=7 => 1,
            8..LONGEST => 2,
            _ => return None,
        };
        let mask = mask(&letters);
        let mut best: Option<(usize, &Known)> = None;
        // Words of the same length first: a near one makes the search for far ones needless.
        let own = letters.len();
        for length in [own, own - 1, own + 1, own - 2, own + 2]
            .into_iter()
            .filter(|length| *length < LONGEST)
        {
            let by = length.abs_diff(own);
            if by > most {
                break;
            }
            let all = self.begins[length]..self.begins[length + 1];
            // Most words differ in too many letters: a block of them is passed over by a few instructions that do the same to all.
            let blocks = self.masks[all.clone()].chunks(BLOCK).zip(self.words[all].chunks(BLOCK));
            for (masks, words) in blocks {
                // A letter more or less changes one bit, one letter for another two.
                let far = 2 * most - by;
                let near = |other: &u32| (mask ^ other).count_ones() as usize <= far;
                if !masks.iter().fold(false, |any, other| any | near(other)) {
                    continue;
                }
                for (_, known) in masks.iter().zip(words).filter(|(other, known)| near(other) && known.uses >= uses) {
                    if let Some(slips) = distance(&letters, &known.letters, most)
                        && slips > 0
                        && best.is_none_or(|other| nearer((slips, known), other))
                    {
                        best = Some((slips, known));
                        most = slips;
                    }
                }
            }
        }
        best.map(|(slips, known)| (known.text.as_str(), slips))
    }
}

fn nearer((slips, known): (usize, &Known), (least, other): (usize, &Known)) -> bool {
    let used = known.uses.cmp(&other.uses).reverse();
    slips.cmp(&least).then(used).then_with(|| known.text.cmp(&other.text)).is_lt()
}

fn mask(letters: &[char]) -> u32 {
    letters.iter().fold(0, |mask, c| mask | 1 << (u32::from(*c) % 31))
}

/// Edits between two words of fewer than [`LONGEST`] letters (a swap of neighbours is one), when at most `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    // Cells further than `most` from the diagonal can only hold more than `most`.
    let far = most + 1;
    let mut before = [far; LONGEST];
    let mut last = [far; LONGEST];
    for (at, cell) in last.iter_mut().enumerate().take(far) {
        *cell = at;
    }
    for i in 1..=a.len() {
        let mut row = [far; LONGEST];
        row[0] = i.min(far);
        let mut nearest = row[0];
        for j in i.saturating_sub(most).max(1)..=(i + most).min(b.len()) {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut cell = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cell = cell.min(before[j - 2] + 1);
            }
            row[j] = cell;
            nearest = nearest.min(cell);
        }
        if nearest > most {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    Some(last[b.len()]).filter(|slips| *slips <= most)
}
