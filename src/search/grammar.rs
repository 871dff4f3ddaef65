//! What search knows of a language: words that say nothing in a question, words that say little, irregular forms, words that are foreign to the subject.
//! The words stand in `data/<language>.toml`. Not for: what the articles are about (`knowledge/synonyms.toml`, `knowledge/compounds.txt`).

use std::collections::HashMap;

use serde::Deserialize;

use super::stem::{Stems, fold};

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
    roles: HashMap<String, Role>,
    /// Its stemmer.
    pub(super) stems: Stems,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Data {
    empty: Vec<String>,
    asking: Vec<String>,
    light: Vec<String>,
    foreign: Vec<String>,
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
        let mut roles = HashMap::new();
        let lists = [
            (data.empty, Role::Empty),
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
        let bare: Vec<_> = roles.iter().map(|(word, role)| (fold(word), *role)).collect();
        for (word, role) in bare {
            roles.entry(word).or_insert(role);
        }
        Self {
            roles,
            stems: Stems::new(language, &data.forms),
        }
    }

    /// The role of a lower-case word.
    pub(super) fn role(&self, word: &str) -> Role {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return number(word);
        }
        match self.roles.get(word) {
            Some(role) => *role,
            None if word.chars().count() < 2 => Role::Empty,
            None => Role::Informative,
        }
    }
}

/// Years, statute numbers and large numbers must be in an answer; ages and counts need not.
fn number(word: &str) -> Role {
    match word.parse::<u32>() {
        Ok(small) if small < 100 => Role::Light,
        Ok(_) => Role::Number,
        Err(_) if word.contains(':') => Role::Number,
        Err(_) => Role::Light,
    }
}
