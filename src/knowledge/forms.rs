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
    /// Its letters.
    pub fn letters(&mut self) -> &mut String {
        match self {
            Self::Whole(w) | Self::Start(w) | Self::End(w) => w,
        }
    }

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
    /// Letters of one word.
    Letters(String),
    /// What parts two words.
    Space,
    Choice(Vec<Vec<Part>>),
}

/// What leads from one place in the letters of a form to another.
enum Edge<'a> {
    Nothing,
    Letters(&'a str),
    Space,
}

/// The places in the letters of a form: for each, what leads on from it and where to.
#[derive(Default)]
struct Letters<'a> {
    edges: Vec<Vec<(Edge<'a>, usize)>>,
}

/// Endings by the name of their paradigm. An ending is written as a form is, and may name other paradigms.
pub(super) type Paradigms = BTreeMap<String, Vec<String>>;

/// How deep paradigms may lie in each other: more is one that names itself.
const DEEPEST: usize = 4;

/// Reads one form.
///
/// # Errors
/// What is wrong with its brackets, or with a paradigm that it names.
pub(super) fn read(written: &str, paradigms: &Paradigms) -> Result<Form, String> {
    let (marked, rest) = written.strip_prefix('=').map_or((false, written), |rest| (true, rest));
    let parts = whole(rest, paradigms, 0)?;
    let mut letters = Letters::default();
    let (first, last) = (letters.place(), letters.place());
    letters.lay(&parts, first, last);
    Ok(Form {
        states: words(&letters, first, last),
        marked,
    })
}

/// Reads a form or an ending, which lies in so many paradigms.
fn whole(written: &str, paradigms: &Paradigms, depth: usize) -> Result<Vec<Part>, String> {
    let chars: Vec<char> = written.chars().collect();
    let mut at = 0;
    let mut choices = choices(&chars, &mut at, paradigms, depth)?;
    if at < chars.len() || choices.len() != 1 {
        return Err(format!("`{written}` closes or parts what it did not open"));
    }
    Ok(choices.remove(0))
}

/// Reads alternatives up to the bracket that closes them, or the end.
fn choices(chars: &[char], at: &mut usize, paradigms: &Paradigms, depth: usize) -> Result<Vec<Vec<Part>>, String> {
    let mut all = vec![Vec::new()];
    while let Some(c) = chars.get(*at) {
        match c {
            '(' => {
                *at += 1;
                let begin = *at;
                let inner = choices(chars, at, paradigms, depth)?;
                if chars.get(*at) != Some(&')') {
                    return Err(format!("`{}` has no closing bracket", chars.iter().collect::<String>()));
                }
                let name: String = chars[begin..*at].iter().collect();
                *at += 1;
                let inner = match paradigms.get(&name) {
                    None => inner,
                    Some(_) if depth == DEEPEST => {
                        return Err(format!(
                            "paradigms lie more than {DEEPEST} deep in each other, or `{name}` names itself"
                        ));
                    }
                    Some(endings) => endings
                        .iter()
                        .map(|ending| whole(ending, paradigms, depth + 1))
                        .collect::<Result<_, _>>()?,
                };
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
                    match (c, last.last_mut()) {
                        (' ', _) => last.push(Part::Space),
                        (c, Some(Part::Letters(letters))) => letters.push(*c),
                        (c, Some(Part::Space | Part::Choice(_)) | None) => last.push(Part::Letters(String::from(*c))),
                    }
                }
                *at += 1;
            }
        }
    }
    Ok(all)
}

impl<'a> Letters<'a> {
    fn place(&mut self) -> usize {
        self.edges.push(Vec::new());
        self.edges.len() - 1
    }

    /// Lays parts from one place to another.
    fn lay(&mut self, parts: &'a [Part], from: usize, to: usize) {
        let mut here = from;
        for part in parts {
            let next = self.place();
            match part {
                Part::Letters(letters) => self.edges[here].push((Edge::Letters(letters), next)),
                Part::Space => self.edges[here].push((Edge::Space, next)),
                Part::Choice(choices) => {
                    for choice in choices {
                        self.lay(choice, here, next);
                    }
                }
            }
            here = next;
        }
        self.edges[here].push((Edge::Nothing, to));
    }

    /// The place that a place leads to without a choice: alternatives that end in a space go on as one, not each by a path of its own.
    fn after(&self, mut place: usize) -> usize {
        while let [(Edge::Nothing, next)] = self.edges[place].as_slice() {
            place = *next;
        }
        place
    }

    /// Every run of letters from a place to the next space or the end: the word and the place after it.
    fn runs(&self, at: usize, last: usize, word: &mut String, out: &mut Vec<(String, Option<usize>)>) {
        if at == last {
            out.push((word.clone(), None));
        }
        for (edge, next) in &self.edges[at] {
            match edge {
                Edge::Nothing => self.runs(*next, last, word, out),
                Edge::Space => out.push((word.clone(), Some(self.after(*next)))),
                Edge::Letters(letters) => {
                    word.push_str(letters);
                    self.runs(*next, last, word, out);
                    word.truncate(word.len() - letters.len());
                }
            }
        }
    }
}

/// From letters to words: a state for every place that a space leads to.
fn words(letters: &Letters<'_>, first: usize, last: usize) -> Vec<State> {
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
    let words: Vec<String> = if Text::is_settled(run) {
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
