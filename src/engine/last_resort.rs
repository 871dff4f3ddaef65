//! The one reply that is built in: what is said when nothing else can be. Not for: any other sentence (those stand in `locales/` and
//! `knowledge/`), nor for deciding when it is needed (`shell::service`).

use crate::{
    engine::{Block, Card, CardNumber, Reply},
    knowledge::Language,
};

/// Points to 112, in Swedish and in English. Takes no part of the snapshot, so that nothing that is broken there can reach it.
pub fn last_resort(language: &Language) -> Reply {
    let english = language.language.as_str() == "en";
    let (tag, lead, other, whom) = if english {
        (
            "en",
            "Something went wrong here. If you or someone else is in danger, call 112.",
            "Något gick fel här. Ring 112 om du eller någon annan är i fara.",
            "In immediate danger",
        )
    } else {
        (
            "sv",
            "Något gick fel här. Ring 112 om du eller någon annan är i fara.",
            "Something went wrong here. If you or someone else is in danger, call 112.",
            "Vid akut fara",
        )
    };
    Reply {
        language: tag.to_owned(),
        rtl: false,
        blocks: vec![
            Block::Lead { text: lead.to_owned() },
            Block::Service(Card {
                id: "112".to_owned(),
                name: "112".to_owned(),
                whom: whom.to_owned(),
                numbers: vec![CardNumber {
                    display: "112".to_owned(),
                    dial: "112".to_owned(),
                }],
                web: None,
                hours: None,
                facts: Vec::new(),
            }),
            Block::Note { text: other.to_owned() },
        ],
    }
}
