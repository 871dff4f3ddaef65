//! What search knows of a language: words that say nothing in a question, words that say little, irregular forms, words that are foreign to the subject.
//! The words stand in `data/<language>.toml`. Not for: what the articles are about (`knowledge/synonyms.toml`, `knowledge/compounds.txt`).

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::{
    stem::{Stems, fold},
    ways::Ways,
};

/// What part a word plays in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Says nothing: "är", "kan".
    Empty,
    /// What is asked for: "vem", "när". Helps to rank, never to trust.
    Asking,
    /// Says little: "finns", "information"; also negations and small numbers.
    Light,
    /// Says what the question is about.
    Informative,
    /// A word of other subjects and places: weighs against an answer when no article knows it.
    Foreign,
    /// A year or a number that an answer must hold.
    Number,
}

/// The grammar of one language.
pub(super) struct Grammar {
    roles: FxHashMap<String, Role>,
    turns: FxHashSet<String>,
    /// Its stemmer.
    pub(super) stems: Stems,
    /// Its ways to ask the same.
    pub(super) ways: Ways,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Data {
    empty: Vec<String>,
    turn: Vec<String>,
    names: Vec<String>,
    asking: Vec<String>,
    light: Vec<String>,
    foreign: Vec<String>,
    fillers: Vec<String>,
    spoken: Vec<String>,
    ways: Vec<Vec<String>>,
    forms: Vec<String>,
}

impl Grammar {
    /// The grammar of a language, by its ISO 639 code; a language without data has no empty words and no stems.
    #[expect(clippy::expect_used, reason = "the data is part of the binary and read by every test of search")]
    pub(super) fn new(language: &str) -> Self {
        let text = match language {
            "sv" => include_str!("data/sv.toml"),
            "en" => include_str!("data/en.toml"),
            _ => "",
        };
        let data: Data = toml::from_str(text).expect("the grammar data is well formed");
        let mut roles = FxHashMap::default();
        let lists = [
            (data.empty, Role::Empty),
            (data.names, Role::Informative),
            (data.asking, Role::Asking),
            (data.light, Role::Light),
            (data.foreign, Role::Foreign),
        ];
        for (lines, role) in lists {
            for word in lines.iter().flat_map(|line| line.split_whitespace()) {
                roles.entry(word.to_owned()).or_insert(role);
            }
        }
        // Bare spellings last: "far" for "får" must not take the place of a word of its own.
        let mut bare: Vec<_> = roles.iter().map(|(word, role)| (fold(word), word.clone(), *role)).collect();
        // Two words may share a bare spelling: the first in the alphabet gives it its role, in every run.
        bare.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        for (word, _, role) in bare {
            roles.entry(word).or_insert(role);
        }
        Self {
            roles,
            turns: data
                .turn
                .iter()
                .flat_map(|line| line.split_whitespace().map(str::to_owned))
                .collect(),
            stems: Stems::new(language, &data.forms),
            ways: Ways::new(&data.ways, &data.fillers, &data.spoken),
        }
    }

    /// All words that play a part of their own, for the speller: "räknass" is no name.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.roles.keys().map(String::as_str)
    }

    /// Whether a lower-case word plays a part of its own.
    pub(super) fn lists(&self, word: &str) -> bool {
        self.roles.contains_key(word)
    }

    /// Whether a lower-case word begins the question proper: "jag är lärare och *undrar* ...".
    pub(super) fn turns(&self, word: &str) -> bool {
        self.turns.contains(word)
    }

    /// The role of a lower-case word.
    pub(super) fn role(&self, word: &str) -> Role {
        match self.roles.get(word) {
            Some(role) => *role,
            None if word.starts_with(|c: char| c.is_ascii_digit()) => number(word),
            None if word.chars().count() < 2 => Role::Empty,
            None => Role::Informative,
        }
    }
}

/// Years and statute numbers must be in an answer; ages, counts and telephone numbers need not.
fn number(word: &str) -> Role {
    match word.parse::<u32>() {
        Ok(year) if (1900..2100).contains(&year) => Role::Number,
        Err(_) if word.contains(':') => Role::Number,
        Ok(_) | Err(_) => Role::Light,
    }
}
