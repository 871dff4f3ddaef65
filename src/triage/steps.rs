//! The words of the lexicon, arranged for finding: what a first word leads to, and what each later word of a phrase does. Not for: what is then made of it
//! (`marks`).
//!
//! Words are held once and lists in one piece: as a map of small lists they took ten times the memory, and half the time of finding.

use rustc_hash::FxHashMap;

use crate::{
    knowledge::{ConceptId, FormWord},
    text::Token,
};

use super::{marks::Word, tongues::Tongue};

/// What a word leads to: another word of the same phrase, or a concept in the language of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Next {
    Word(u32),
    Concept(ConceptId, Tongue),
}

/// As many spellings of one word are looked up at most: three as it is written, and three of its other spelling.
const TWINS: usize = 6;

/// The numbers of a word's spellings.
pub(super) type Numbers = [Option<u32>; TWINS];

/// What each of many keys leads to, in one list: thousands of small ones would cost more memory than what they hold.
#[derive(Debug, Default)]
struct Table {
    keys: FxHashMap<Box<str>, (u32, u32)>,
    nexts: Vec<Next>,
}

/// Words with what each leads to, while they are gathered.
#[derive(Default)]
pub(super) struct Gathered {
    whole: FxHashMap<String, Vec<Next>>,
    starts: FxHashMap<String, Vec<Next>>,
    ends: FxHashMap<String, Vec<Next>>,
}

/// Words with what each leads to, arranged for finding.
#[derive(Debug, Default)]
pub(super) struct Steps {
    whole: Table,
    starts: Table,
    ends: Table,
    /// By their first letters how long beginnings are, and by their last ones how long ends are: nothing else is looked up, so a word without an end
    /// costs no more a letter than a short one.
    start_lengths: Lengths,
    end_lengths: Lengths,
}

/// Lengths in bytes as bits, by two bytes; one bit serves all above the last.
#[derive(Debug, Default)]
struct Lengths {
    by_bytes: FxHashMap<[u8; 2], u64>,
    longest: usize,
}

/// The bit for the longest lengths.
const LAST_BIT: usize = 63;

/// Second and later words of phrases, each word by its number.
#[derive(Debug, Default)]
pub(super) struct Later {
    numbers: FxHashMap<Box<str>, u32>,
    /// For each state which words may lead on, a bit for many words ([`bit`]): hundreds of phrases begin with "jag", and this alone is looked at for most.
    leads: Vec<u32>,
    /// For each state its part of `wholes`, and its part of `pieces`.
    states: Vec<[u32; 4]>,
    /// Whole words, in each state's part sorted by their numbers.
    wholes: Vec<(u32, Next)>,
    /// Beginnings and ends: few.
    pieces: Vec<(FormWord, Next)>,
}

impl Table {
    fn of(gathered: FxHashMap<String, Vec<Next>>) -> Self {
        let mut table = Self::default();
        table.keys.reserve(gathered.len());
        for (key, mut nexts) in gathered {
            nexts.sort_unstable();
            nexts.dedup();
            let from = position(table.nexts.len());
            table.nexts.extend(nexts);
            table.keys.insert(key.into(), (from, position(table.nexts.len())));
        }
        table.nexts.shrink_to_fit();
        table
    }

    fn get(&self, key: &str) -> &[Next] {
        self.keys
            .get(key)
            .map_or(&[], |(from, to)| &self.nexts[*from as usize..*to as usize])
    }
}

impl Gathered {
    pub(super) fn add(&mut self, word: FormWord, next: Next) {
        let (map, word) = match word {
            FormWord::Whole(w) => (&mut self.whole, w),
            FormWord::Start(w) => (&mut self.starts, w),
            FormWord::End(w) => (&mut self.ends, w),
        };
        map.entry(word).or_default().push(next);
    }

    pub(super) fn arranged(self) -> Steps {
        let start_lengths = Lengths::of(self.starts.keys().map(|word| (first_bytes(word), word.len())));
        let end_lengths = Lengths::of(self.ends.keys().map(|word| (last_bytes(word), word.len())));
        Steps {
            whole: Table::of(self.whole),
            starts: Table::of(self.starts),
            ends: Table::of(self.ends),
            start_lengths,
            end_lengths,
        }
    }
}

impl Lengths {
    fn of(words: impl Iterator<Item = ([u8; 2], usize)>) -> Self {
        let mut lengths = Self::default();
        for (bytes, length) in words {
            *lengths.by_bytes.entry(bytes).or_default() |= 1 << length.min(LAST_BIT);
            lengths.longest = lengths.longest.max(length);
        }
        lengths
    }

    /// The lengths that may be found in a word with these bytes, none beyond the word's own.
    fn possible(&self, bytes: [u8; 2], most: usize) -> impl Iterator<Item = usize> {
        // A word of one byte is held with nothing beside it.
        let alone = if bytes[1] == 0 { 0 } else { self.bits([bytes[0], 0]) };
        let bits = self.bits(bytes) | alone;
        let long = (LAST_BIT..=self.longest.min(most)).filter(move |_| bits & (1 << LAST_BIT) != 0);
        (1..LAST_BIT.min(most + 1))
            .filter(move |length| bits & (1 << length) != 0)
            .chain(long)
    }

    fn bits(&self, bytes: [u8; 2]) -> u64 {
        self.by_bytes.get(&bytes).copied().unwrap_or(0)
    }
}

/// The first two bytes of a word, the second 0 where it has but one.
fn first_bytes(word: &str) -> [u8; 2] {
    let bytes = word.as_bytes();
    [bytes.first().copied().unwrap_or(0), bytes.get(1).copied().unwrap_or(0)]
}

/// The last two, the last one first.
fn last_bytes(word: &str) -> [u8; 2] {
    let mut bytes = word.bytes().rev();
    [bytes.next().unwrap_or(0), bytes.next().unwrap_or(0)]
}

/// The bit of a state that beginnings or ends lead on from.
const PIECES: u32 = 1 << 31;

/// The bit of a word, which it shares with others.
fn bit(number: u32) -> u32 {
    1 << (number % 31)
}

/// A lexicon of four thousand million words would not fit into memory.
fn position(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

impl Steps {
    /// Whether a word begins or is a form, as written.
    pub(super) fn knows(&self, word: &str) -> bool {
        !self.whole.get(word).is_empty()
    }

    /// All that a word, as written or as a twin, leads to.
    pub(super) fn find(&self, word: &Word<'_>, out: &mut Vec<Next>) {
        for word in twins(word) {
            out.extend(self.whole.get(word));
            for length in self.start_lengths.possible(first_bytes(word), word.len()) {
                out.extend(word.get(..length).map_or(&[][..], |start| self.starts.get(start)));
            }
            for length in self.end_lengths.possible(last_bytes(word), word.len()) {
                out.extend(word.get(word.len() - length..).map_or(&[][..], |end| self.ends.get(end)));
            }
        }
        out.sort_unstable();
        out.dedup();
    }
}

impl Later {
    /// How many states there are.
    pub(super) fn len(&self) -> usize {
        self.states.len()
    }

    /// Adds the next state: what leads on from it.
    pub(super) fn add(&mut self, steps: Vec<(FormWord, Next)>) {
        let (whole, piece) = (self.wholes.len(), self.pieces.len());
        let mut leads = 0;
        for (word, next) in steps {
            match word {
                FormWord::Whole(word) => {
                    let known = self.numbers.get(word.as_str()).copied();
                    let number = known.unwrap_or_else(|| {
                        let number = position(self.numbers.len());
                        self.numbers.insert(word.into(), number);
                        number
                    });
                    self.wholes.push((number, next));
                    leads |= bit(number);
                }
                FormWord::Start(_) | FormWord::End(_) => {
                    self.pieces.push((word, next));
                    leads |= PIECES;
                }
            }
        }
        self.leads.push(leads);
        self.wholes[whole..].sort_unstable();
        self.states.push([whole, self.wholes.len(), piece, self.pieces.len()].map(position));
    }

    /// The numbers of a word and its twins.
    pub(super) fn numbers(&self, word: &Word<'_>) -> Numbers {
        let mut twins = twins(word).map(|twin| self.numbers.get(twin).copied());
        [(); TWINS].map(|()| twins.next().flatten())
    }

    /// All that a state leads to by a word, whose numbers these are.
    pub(super) fn follow(&self, state: u32, word: &Word<'_>, numbers: Numbers, out: &mut Vec<Next>) {
        let wanted = numbers.into_iter().flatten().fold(PIECES, |wanted, number| wanted | bit(number));
        if self.leads[state as usize] & wanted == 0 {
            return;
        }
        let [from, to, piece, end] = self.states[state as usize].map(|place| place as usize);
        let wholes = &self.wholes[from..to];
        for number in numbers.into_iter().flatten() {
            let first = wholes.partition_point(|(known, _)| *known < number);
            out.extend(
                wholes[first..]
                    .iter()
                    .take_while(|(known, _)| *known == number)
                    .map(|(_, next)| *next),
            );
        }
        let pieces = self.pieces[piece..end].iter();
        out.extend(
            pieces
                .filter(|(form, _)| twins(word).any(|twin| is(form, twin)))
                .map(|(_, next)| *next),
        );
    }
}

/// A word as written, with signs and foreign marks read as letters, unstretched; and the same of its other spelling. Who writes å, ä and ö means them: "hån"
/// is not "han".
fn twins<'a>(word: &'a Word<'_>) -> impl Iterator<Item = &'a str> {
    let of = |token: &'a Token| {
        let swedish = token.norm.contains(['å', 'ä', 'ö']);
        let folded = Some(token.fold.as_str()).filter(|f| !swedish && *f != token.norm);
        [Some(token.norm.as_str()), folded, token.squeezed.as_deref()].into_iter().flatten()
    };
    of(word.token).chain(word.respelled.iter().flat_map(of))
}

fn is(form: &FormWord, word: &str) -> bool {
    match form {
        FormWord::Whole(w) => w == word,
        FormWord::Start(w) => word.starts_with(w.as_str()),
        FormWord::End(w) => word.ends_with(w.as_str()),
    }
}
