//! Word forms as written, and the small automaton of words that each becomes. Not for: which file they come from (`lexicon`).
//!
//! Alternatives are not multiplied out: `(min|mina) (man|fru)` is two steps of two words, however long the phrase grows.

use std::collections::BTreeMap;

use crate::text::{Kind, Text};

/// One word of a form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormWord {
    /// The word itself.
    Whole(String),
    /// Words that begin so.
    Start(String),
    /// Words that end so.
    End(String),
}

impl FormWord {
    /// The same with its letters changed.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        match self {
            Self::Whole(w) => Self::Whole(change(w)),
            Self::Start(w) => Self::Start(change(w)),
            Self::End(w) => Self::End(change(w)),
        }
    }
}

/// A form: a little automaton over words. State 0 is its beginning.
#[derive(Clone, Debug)]
pub struct Form {
    /// By number.
    pub states: Vec<State>,
    /// Wants its diacritics.
    pub marked: bool,
}

/// A place between two words of a form.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The form may end here.
    pub ends: bool,
    /// Words that lead on, with the state each leads to.
    pub steps: Vec<(FormWord, usize)>,
}

/// What a form is written of.
enum Part {
    Letter(char),
    Choice(Vec<Vec<Part>>),
}

/// A place in the letters of a form, and where each letter leads.
#[derive(Default)]
struct Letters {
    /// For each place: letters with the place they lead to; `None` leads on without a letter.
    edges: Vec<Vec<(Option<char>, usize)>>,
}

/// Reads one form.
///
/// # Errors
/// What is wrong with its brackets.
pub(super) fn read(written: &str, paradigms: &BTreeMap<String, Vec<String>>) -> Result<Form, String> {
    let (marked, rest) = written.strip_prefix('=').map_or((false, written), |rest| (true, rest));
    let chars: Vec<char> = rest.chars().collect();
    let mut at = 0;
    let mut choices = choices(&chars, &mut at, paradigms)?;
    if at < chars.len() || choices.len() != 1 {
        return Err(format!("`{written}` closes or parts what it did not open"));
    }
    let mut letters = Letters::default();
    let (first, last) = (letters.place(), letters.place());
    letters.lay(&choices.remove(0), first, last);
    Ok(Form {
        states: words(&letters, first, last),
        marked,
    })
}

/// Reads alternatives up to the bracket that closes them, or the end.
fn choices(chars: &[char], at: &mut usize, paradigms: &BTreeMap<String, Vec<String>>) -> Result<Vec<Vec<Part>>, String> {
    let mut all = vec![Vec::new()];
    while let Some(c) = chars.get(*at) {
        match c {
            '(' => {
                *at += 1;
                let begin = *at;
                let inner = choices(chars, at, paradigms)?;
                if chars.get(*at) != Some(&')') {
                    return Err(format!("`{}` has no closing bracket", chars.iter().collect::<String>()));
                }
                let name: String = chars[begin..*at].iter().collect();
                *at += 1;
                let letters = |e: &String| e.chars().map(Part::Letter).collect();
                let inner = paradigms.get(&name).map_or(inner, |endings| endings.iter().map(letters).collect());
                if let Some(last) = all.last_mut() {
                    last.push(Part::Choice(inner));
                }
            }
            ')' => break,
            '|' => {
                all.push(Vec::new());
                *at += 1;
            }
            c => {
                if let Some(last) = all.last_mut() {
                    last.push(Part::Letter(*c));
                }
                *at += 1;
            }
        }
    }
    Ok(all)
}

impl Letters {
    fn place(&mut self) -> usize {
        self.edges.push(Vec::new());
        self.edges.len() - 1
    }

    /// Lays parts from one place to another.
    fn lay(&mut self, parts: &[Part], from: usize, to: usize) {
        let mut here = from;
        for part in parts {
            let next = self.place();
            match part {
                Part::Letter(c) => self.edges[here].push((Some(*c), next)),
                Part::Choice(choices) => {
                    for choice in choices {
                        self.lay(choice, here, next);
                    }
                }
            }
            here = next;
        }
        self.edges[here].push((None, to));
    }

    /// Every run of letters from a place to the next space or the end: the word and the place after it.
    fn runs(&self, at: usize, last: usize, word: &mut String, out: &mut Vec<(String, Option<usize>)>) {
        if at == last {
            out.push((word.clone(), None));
        }
        for (letter, next) in &self.edges[at] {
            match letter {
                None => self.runs(*next, last, word, out),
                Some(' ') => out.push((word.clone(), Some(*next))),
                Some(c) => {
                    word.push(*c);
                    self.runs(*next, last, word, out);
                    word.pop();
                }
            }
        }
    }
}

/// From letters to words: a state for every place that a space leads to.
fn words(letters: &Letters, first: usize, last: usize) -> Vec<State> {
    let mut states = vec![State::default()];
    let mut numbers = BTreeMap::from([(first, 0)]);
    let mut open = vec![first];
    // A word that the tokeniser cuts in two ("id-kort") passes through a state of its own.
    let mut number = |place: usize, states: &mut Vec<State>, open: &mut Vec<usize>| {
        *numbers.entry(place).or_insert_with(|| {
            states.push(State::default());
            open.push(place);
            states.len() - 1
        })
    };
    let end = {
        states.push(State {
            ends: true,
            steps: Vec::new(),
        });
        states.len() - 1
    };
    while let Some(place) = open.pop() {
        let here = number(place, &mut states, &mut open);
        let mut runs = Vec::new();
        letters.runs(place, last, &mut String::new(), &mut runs);
        runs.sort();
        runs.dedup();
        for (run, next) in runs {
            let to = next.map_or(end, |place| number(place, &mut states, &mut open));
            let cut = tokens(&run);
            if cut.is_empty() {
                // An alternative of nothing: this place goes on as the next one does.
                skip(&mut states, here, to);
            }
            let mut from = here;
            for (i, word) in cut.iter().enumerate() {
                let target = if i + 1 == cut.len() {
                    to
                } else {
                    states.push(State::default());
                    states.len() - 1
                };
                states[from].steps.push((word.clone(), target));
                from = target;
            }
        }
    }
    close(&mut states);
    states
}

/// Marks that `from` may go on as `to` does: kept as a step without a word until [`close`] copies what it leads to.
fn skip(states: &mut [State], from: usize, to: usize) {
    if from != to {
        states[from].steps.push((FormWord::Whole(String::new()), to));
    }
}

/// Replaces steps without a word by what they lead to.
fn close(states: &mut [State]) {
    for at in 0..states.len() {
        let mut seen = vec![at];
        while let Some(i) = states[at].steps.iter().position(|(w, _)| *w == FormWord::Whole(String::new())) {
            let (_, to) = states[at].steps.remove(i);
            if !seen.contains(&to) {
                seen.push(to);
                let State { ends, steps } = states[to].clone();
                // The beginning cannot be an end: a form of no words would stand everywhere.
                states[at].ends |= ends && at != 0;
                states[at].steps.extend(steps);
            }
        }
    }
}

/// One written word as the message's tokeniser cuts it.
fn tokens(run: &str) -> Vec<FormWord> {
    let (end, run) = run.strip_prefix('*').map_or((false, run), |r| (true, r));
    let (start, run) = run.strip_suffix('*').map_or((false, run), |r| (true, r));
    let plain = !run.is_empty() && run.chars().all(|c| matches!(c, 'a'..='z' | 'å' | 'ä' | 'ö'));
    let words: Vec<String> = if plain {
        // Nearly all of them: the tokeniser would give it back as it is.
        vec![run.to_owned()]
    } else {
        let text = Text::prepare(run);
        let words = text.tokens().iter().filter(|t| t.kind != Kind::Mark);
        words.map(|t| t.norm.clone()).collect()
    };
    let last = words.len();
    let word = |(i, w)| match (end && i == 0, start && i + 1 == last) {
        (true, _) => FormWord::End(w),
        (false, true) => FormWord::Start(w),
        (false, false) => FormWord::Whole(w),
    };
    words.into_iter().enumerate().map(word).collect()
}
