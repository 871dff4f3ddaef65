//! What editors do by command, in their language: see what a change would do, verify a service, begin an article. Not for: people who ask for help.

pub mod article;
pub mod calendar;
pub mod desk;
#[cfg(feature = "web")]
pub mod remote;
pub mod show;
pub mod verify;
pub mod watching;

use unic_langid::langid;

use crate::{
    engine::Catalogue,
    knowledge::{Fault, Files, Language},
    shell::swedish,
};

fn files() -> Files {
    let mut files = Files::new();
    files.add("locales/sv/editor.ftl", include_bytes!("../data/editor.sv.ftl"));
    files.add("locales/en/editor.ftl", include_bytes!("../data/editor.en.ftl"));
    files
}

/// The language that commands speak to editors in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tongue {
    /// As they do in Sweden.
    #[default]
    Swedish,
    /// For those who look after the program.
    English,
}

/// The words of the commands. They lie beside the program and not in `locales/`: nobody who asks for help meets them, and they must be there when it is
/// the editor's own files that are broken.
#[derive(Debug)]
pub struct Words {
    tongue: Tongue,
    language: Language,
    catalogue: Option<Catalogue>,
}

impl Words {
    /// The words in a language.
    pub fn new(tongue: Tongue) -> Self {
        Self {
            tongue,
            language: match tongue {
                Tongue::Swedish => langid!("sv"),
                Tongue::English => langid!("en"),
            },
            // The tests of this program prove that they load; were it otherwise, ids say less but still something.
            catalogue: Catalogue::load(&files(), None).ok(),
        }
    }

    /// What stands under an id.
    pub fn text<'a>(&'a self, id: &'a str) -> &'a str {
        self.catalogue.as_ref().map_or(id, |catalogue| catalogue.text(&self.language, id))
    }

    /// A fault in this language.
    pub fn fault(&self, fault: &Fault) -> Fault {
        match self.tongue {
            Tongue::Swedish => swedish::fault(fault),
            Tongue::English => fault.clone(),
        }
    }
}
