//! `slussen chat`: a conversation in the terminal. It keeps no history, in no file and not in memory. Not for: programs (`respond`).

use std::{
    io::{self, BufRead, IsTerminal as _, Write},
    process::ExitCode,
};

use rustyline::{
    Config, Editor,
    error::ReadlineError,
    history::{History as _, MemHistory},
};
use unic_langid::langid;

use super::{sentences::Sentences, service::Service, underline, wire::Explain};
use crate::{
    engine::{Block, Channel, Inbound, Press, Reply, Utterance},
    knowledge::{ArticleId, Language},
};

/// What a place that lines are shown in understands.
struct Shows {
    /// Empties screen and scroll-back and puts the cursor into the corner.
    clear: &'static str,
    /// What stands before and after what is underlined.
    underline: [&'static str; 2],
}

const SCREEN: Shows = Shows {
    clear: "\u{1b}[3J\u{1b}[2J\u{1b}[H",
    underline: ["\u{1b}[4m", "\u{1b}[24m"],
};

const PIPE: Shows = Shows {
    clear: "",
    underline: ["_", "_"],
};

/// Talks on standard input and output: with line editing when both are a terminal, line by line when one is a pipe.
///
/// The status is 0 at the end of the input, 1 when reading or writing failed.
pub fn run(service: &Service) -> ExitCode {
    let interactive = io::stdin().is_terminal() && io::stdout().is_terminal();
    let ended = if interactive {
        edited(service)
    } else {
        piped(service, io::stdin().lock(), &mut io::stdout().lock())
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(cause = %error.kind(), "reading or writing broke off");
            ExitCode::FAILURE
        }
    }
}

/// Answers every line of `input`, without prompts or welcome.
///
/// # Errors
/// When reading or writing fails.
pub fn piped(service: &Service, mut input: impl BufRead, out: &mut dyn Write) -> io::Result<()> {
    let mut conversation = Conversation::new(service, &PIPE);
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let said = conversation.say(&String::from_utf8_lossy(&line));
        line.clear();
        writeln!(out, "{}\n", said.text)?;
        out.flush()?;
        if said.last {
            break;
        }
    }
    Ok(())
}

fn edited(service: &Service) -> io::Result<()> {
    let config = Config::builder().auto_add_history(false).build();
    let history = MemHistory::with_config(&config);
    let mut editor = Editor::<(), MemHistory>::with_history(config, history).map_err(io::Error::other)?;
    let mut conversation = Conversation::new(service, &SCREEN);
    let mut out = io::stdout();
    writeln!(out, "{}\n", conversation.welcome())?;
    loop {
        let line = match editor.readline("> ") {
            Ok(line) => line,
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => String::from("/avsluta"),
            Err(ReadlineError::Io(error)) => return Err(error),
            Err(error) => return Err(io::Error::other(error)),
        };
        // Nothing is added to it; emptied all the same, so that a change in the library's defaults cannot bring a message back by arrow-up.
        editor.history_mut().clear().map_err(io::Error::other)?;
        let said = conversation.say(&line);
        writeln!(out, "\n{}\n", said.text)?;
        if said.last {
            return Ok(());
        }
    }
}

/// What is shown after a line.
struct Said {
    text: String,
    last: bool,
}

/// What lasts from one line to the next: the choices that numbers stand for, and the last message for as long as
/// `/varfor` may be asked of it.
struct Conversation<'s> {
    service: &'s Service,
    shows: &'static Shows,
    language: Language,
    choices: Vec<ArticleId>,
    why: Option<Asked>,
}

/// The last message, as long as its reply can be asked about: until the next line that gets an answer, or `/rensa`.
struct Asked {
    words: Utterance,
    explain: Explain,
}

enum Command {
    Help,
    Topics,
    Why,
    Clear,
    End,
}

impl Command {
    /// Only a whole line is a command: who writes a slash before a plea for help is answered as anyone else.
    fn parse(line: &str) -> Option<Self> {
        match line {
            "/hjalp" | "/hj\u{e4}lp" | "/help" => Some(Self::Help),
            "/amnen" | "/\u{e4}mnen" | "/topics" => Some(Self::Topics),
            "/varfor" | "/varf\u{f6}r" | "/why" => Some(Self::Why),
            "/rensa" | "/clear" => Some(Self::Clear),
            "/avsluta" | "/quit" | "/exit" => Some(Self::End),
            _message => None,
        }
    }
}

impl<'s> Conversation<'s> {
    fn new(service: &'s Service, shows: &'static Shows) -> Self {
        Self {
            service,
            shows,
            language: langid!("sv"),
            choices: Vec::new(),
            why: None,
        }
    }

    fn welcome(&self) -> String {
        ["terminal-welcome", "terminal-how", "terminal-traces"]
            .map(|id| self.text(id))
            .join("\n")
    }

    fn text(&self, id: &str) -> String {
        Sentences::of(self.service).text(&self.language, id).to_owned()
    }

    fn say(&mut self, line: &str) -> Said {
        let line = line.trim();
        let text = match Command::parse(line) {
            Some(Command::Help) => self.text("terminal-help"),
            Some(Command::Topics) => {
                let reply = self.service.press(&Press::Menu, &self.language);
                self.show(&reply, None)
            }
            Some(Command::Why) => self.explain(),
            Some(Command::Clear) => {
                self.why = None;
                self.shows.clear.to_owned()
            }
            Some(Command::End) => {
                let text = self.text("terminal-bye");
                return Said { text, last: true };
            }
            None => self.answer(line),
        };
        Said { text, last: false }
    }

    fn answer(&mut self, line: &str) -> String {
        let chosen = line
            .parse::<usize>()
            .ok()
            .and_then(|number| self.choices.get(number.checked_sub(1)?));
        if let Some(article) = chosen {
            let reply = self.service.press(&Press::Article(article.clone()), &self.language);
            return self.show(&reply, None);
        }
        let outcome = self.service.answer(&Inbound {
            text: Utterance::new(line),
            chosen: None,
            hint: None,
            channel: Channel::Direct,
        });
        self.language = outcome.language.clone();
        let asked = Asked {
            words: Utterance::new(line),
            explain: Explain::new(&outcome),
        };
        self.show(&outcome.reply, Some(asked))
    }

    fn show(&mut self, reply: &Reply, why: Option<Asked>) -> String {
        self.why = why;
        self.choices = reply.blocks.iter().flat_map(choices).collect();
        crate::engine::render::plain(reply)
    }

    fn explain(&self) -> String {
        let Some(Asked { words, explain: why }) = &self.why else {
            return self.text("terminal-why-nothing");
        };
        let ids: Vec<&str> = why
            .route
            .iter()
            .map(String::as_str)
            .chain(why.rules.iter().map(|reason| reason.rule.as_str()))
            .collect();
        if ids.is_empty() {
            return self.text("terminal-why-no-rule");
        }
        let opinion = self.service.why(words);
        let mut lines = vec![format!("{} {}", self.text("terminal-why-rules"), ids.join(", "))];
        let why = why.clone().with(opinion.as_ref());
        let parts = underline::decisive(&why);
        if !parts.is_empty() {
            let shown = underline::draw(words.words(), parts, self.shows.underline);
            lines.push(format!("{} {shown}", self.text("terminal-why-words")));
        }
        lines.extend(why.model.as_ref().map(underline::named));
        lines.join("\n")
    }
}

/// The articles that a block offers, in the order of their numbers.
fn choices(block: &Block) -> Vec<ArticleId> {
    match block {
        Block::Choices { items, .. } => items.iter().map(|choice| ArticleId(choice.article.clone())).collect(),
        Block::Lead { .. }
        | Block::Steps { .. }
        | Block::Service(_)
        | Block::Answer { .. }
        | Block::Sources { .. }
        | Block::Soft { .. }
        | Block::Note { .. } => Vec::new(),
    }
}
