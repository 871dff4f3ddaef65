//! From a decision to blocks: sentences from the catalogue, cards from the directory, answers from the articles. Not for: deciding (`route`, `mod`).

use jiff::Zoned;

use crate::{
    knowledge::{Article, ArticleId, Audience, Language, OpenState, OpeningDay, Paragraph, SWEDISH, ServiceId, Sign, Span, Theme, Urgency},
    triage::Assessment,
};

use super::{Block, Card, CardNumber, Choice, MenuCause, Plan, Prose, Reply, Run, Snapshot};

/// Questions shown in a menu: one each from the subjects people ask about most.
const MENU: [&str; 4] = ["vad-ar-operation-kvinnofrid", "vad-ar-origo", "orosanmalan", "strategin-vad"];

/// What composing needs beside the plan.
pub(super) struct Composer<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) language: &'a Language,
    pub(super) now: &'a Zoned,
}

impl Composer<'_> {
    /// The reply to a plan. Never empty.
    pub(super) fn reply(&self, plan: &Plan, seen: &Assessment) -> Reply {
        let blocks = match plan {
            Plan::Refer {
                route,
                services,
                suggestions,
                notes,
            } => {
                let case = self
                    .snapshot
                    .knowledge
                    .routes
                    .routes
                    .iter()
                    .find(|r| r.id == *route)
                    .map_or("unknown", |r| r.case.as_str());
                self.referral(case, services, suggestions, notes, seen)
            }
            Plan::Answer {
                articles,
                suggestions,
                soft,
            } => {
                let mut blocks: Vec<Block> = articles.iter().flat_map(|a| self.answer(a)).collect();
                blocks.extend(self.choices("more-questions", suggestions));
                blocks.extend(self.soft(soft, seen));
                blocks
            }
            Plan::Menu { cause, soft } => self.menu(*cause, soft),
            Plan::NotFound { suggestions, soft } => {
                let mut blocks = Vec::new();
                if suggestions.is_empty() {
                    blocks.push(self.lead("notfound-lead"));
                    blocks.push(self.note("notfound-where"));
                } else {
                    blocks.extend(self.choices("suggest-intro", suggestions));
                    blocks.push(self.note("notfound-where"));
                }
                blocks.extend(self.soft(soft, seen));
                blocks
            }
        };
        self.wrap(blocks)
    }

    /// The reply to a button that opens an article.
    pub(super) fn opened(&self, article: &ArticleId) -> Reply {
        let blocks = self.answer(article);
        if blocks.is_empty() {
            self.wrap(self.menu(MenuCause::Unclear, &[]))
        } else {
            self.wrap(blocks)
        }
    }

    /// The menu, as a button asks for it.
    pub(super) fn menu_again(&self) -> Reply {
        self.wrap(self.menu(MenuCause::Unclear, &[]))
    }

    fn wrap(&self, blocks: Vec<Block>) -> Reply {
        let rtl = self.language.character_direction() == unic_langid::CharacterDirection::RTL;
        Reply {
            language: self.language.to_string(),
            rtl,
            blocks,
        }
    }

    /// Help first: in danger the emergency card before any word; then the case, the services, what to do, and what this is.
    fn referral(&self, case: &str, services: &[ServiceId], suggestions: &[ArticleId], notes: &[String], seen: &Assessment) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut rest = services;
        if let Some(warning) = warning(seen) {
            let (first, others) = services.split_at(services.len().min(1));
            blocks.extend(self.cards(first));
            // In danger the number comes before any word; where danger is only possible, the question that it answers.
            let at = if seen.urgency == Urgency::Immediate { blocks.len() } else { 0 };
            blocks.insert(at, self.lead(warning));
            rest = others;
        }
        blocks.push(self.lead(&format!("referral-{case}.lead")));
        blocks.extend(self.cards(rest));
        let steps = self.text(&format!("referral-{case}.steps"));
        blocks.push(Block::Steps {
            items: steps.lines().map(str::to_owned).collect(),
        });
        blocks.extend(notes.iter().map(|note| self.note(note)));
        blocks.extend(self.choices("more-questions", suggestions));
        if !seen.signs.contains(&Sign::Watched) {
            blocks.push(self.note("trace-note"));
        }
        blocks.push(self.note("automated-note"));
        // All that the writer can read stands above it.
        blocks.extend(self.original(case, services, seen));
        blocks
    }

    /// The same words in Swedish, beneath a translation that no native speaker has read.
    fn original(&self, case: &str, services: &[ServiceId], seen: &Assessment) -> Vec<Block> {
        let catalogue = &self.snapshot.catalogue;
        if catalogue.is_reviewed(self.language) {
            return Vec::new();
        }
        let swedish = |id: &str| catalogue.text(&SWEDISH, id);
        let mut blocks = vec![self.note("translation-note")];
        let lead = |id: &str| Block::Lead {
            text: swedish(id).to_owned(),
        };
        blocks.extend(warning(seen).map(lead));
        blocks.push(lead(&format!("referral-{case}.lead")));
        // For whom a service is, where the card says that in the translation.
        let whom = services
            .iter()
            .filter_map(|id| self.snapshot.knowledge.services.get(id))
            .filter_map(|service| {
                let told = service.whom(&SWEDISH);
                (service.whom(self.language) != told).then(|| format!("{}: {told}", service.name(&SWEDISH)))
            });
        let items: Vec<String> = whom.collect();
        if !items.is_empty() {
            blocks.push(Block::Steps { items });
        }
        blocks.push(Block::Steps {
            items: swedish(&format!("referral-{case}.steps")).lines().map(str::to_owned).collect(),
        });
        blocks
    }

    fn menu(&self, cause: MenuCause, soft: &[ServiceId]) -> Vec<Block> {
        let lead = match cause {
            MenuCause::Greeting => "menu-greeting",
            MenuCause::Thanks => "menu-thanks",
            MenuCause::Unclear => "menu-unclear",
        };
        let questions: Vec<ArticleId> = MENU.iter().map(|id| ArticleId((*id).to_owned())).collect();
        let routes = &self.snapshot.knowledge.routes;
        let mut help = if soft.is_empty() { routes.soft.clone() } else { soft.to_vec() };
        help.extend(routes.soft_youth.iter().filter(|s| !help.contains(s)).cloned().collect::<Vec<_>>());
        let mut blocks = vec![self.lead(lead)];
        blocks.extend(self.choices("menu-choices", &questions));
        blocks.push(Block::Soft {
            text: self.text("menu-help-line").to_owned(),
            services: self.card_list(&help),
        });
        blocks.push(self.note("automated-note"));
        blocks
    }

    fn answer(&self, id: &ArticleId) -> Vec<Block> {
        let Some(article) = self.snapshot.knowledge.article(self.language, id) else {
            return Vec::new();
        };
        let mut blocks = Vec::new();
        if article.language.language != self.language.language {
            blocks.push(self.note("answer-only-swedish"));
        }
        blocks.push(Block::Answer {
            article: id.0.clone(),
            question: article.question.clone(),
            paragraphs: article.answer.iter().map(prose).collect(),
        });
        blocks.extend(self.cards(&article.services));
        blocks.push(self.sources(article));
        blocks
    }

    fn sources(&self, article: &Article) -> Block {
        let date = article.facts_as_of.to_string();
        Block::Sources {
            label: self.text("sources-label").to_owned(),
            items: article.sources.clone(),
            as_of: self.snapshot.catalogue.format(self.language, "as-of", &[("date", &date)]),
        }
    }

    fn choices(&self, intro: &str, articles: &[ArticleId]) -> Option<Block> {
        let items: Vec<Choice> = articles
            .iter()
            .filter_map(|id| self.snapshot.knowledge.article(self.language, id))
            .map(|a| Choice {
                article: a.id.0.clone(),
                label: a.question.clone(),
            })
            .collect();
        (!items.is_empty()).then(|| Block::Choices {
            intro: self.text(intro).to_owned(),
            items,
        })
    }

    fn soft(&self, services: &[ServiceId], seen: &Assessment) -> Option<Block> {
        let young = matches!(seen.age, crate::knowledge::Age::Child | crate::knowledge::Age::Youth);
        let line = if young { "soft-line-youth" } else { "soft-line" };
        (!services.is_empty()).then(|| Block::Soft {
            text: self.text(line).to_owned(),
            services: self.card_list(services),
        })
    }

    fn cards(&self, services: &[ServiceId]) -> impl Iterator<Item = Block> {
        self.card_list(services).into_iter().map(Block::Service)
    }

    /// The cards of services, in order; one that is not in the directory is left out.
    pub(super) fn card_list(&self, services: &[ServiceId]) -> Vec<Card> {
        services.iter().filter_map(|id| self.card(id)).collect()
    }

    fn card(&self, id: &ServiceId) -> Option<Card> {
        let service = self.snapshot.knowledge.services.get(id)?;
        let mut facts = Vec::new();
        let mut fact = |holds: bool, id: &str| {
            if holds {
                facts.push(self.text(id).to_owned());
            }
        };
        let calls = !service.numbers.is_empty();
        fact(service.professional_only, "card-professional-only");
        fact(service.free, "card-free");
        fact(service.anonymous, "card-anonymous");
        // Nobody weighs a trace against a life: the emergency card says nothing but its number.
        fact(calls && service.off_the_bill, "card-off-bill");
        fact(
            calls && !service.off_the_bill && !service.professional_only && service.hours.is_some() && id.0 != ServiceId::EMERGENCY,
            "card-call-list",
        );
        fact(!calls && !service.withheld.is_empty(), "card-no-number");
        Some(Card {
            id: id.0.clone(),
            name: service.name(self.language).to_owned(),
            whom: service.whom(self.language).to_owned(),
            numbers: service
                .numbers
                .iter()
                .map(|n| CardNumber {
                    display: n.display.clone(),
                    dial: n.dial.clone(),
                })
                .collect(),
            web: service.web.clone(),
            hours: service.hours.as_ref().map(|h| self.hours(h.state(self.now))),
            facts,
        })
    }

    fn hours(&self, state: OpenState) -> String {
        let format = |id: &str, values: &[(&str, &str)]| self.snapshot.catalogue.format(self.language, id, values);
        let clock = |t: jiff::civil::Time| format!("{}.{:02}", t.hour(), t.minute());
        match state {
            OpenState::Always => self.text("hours-always").to_owned(),
            OpenState::Open { until } => format("hours-open-until", &[("time", &clock(until))]),
            OpenState::Opens {
                day: OpeningDay::Today,
                at,
            } => format("hours-opens-today", &[("time", &clock(at))]),
            OpenState::Opens {
                day: OpeningDay::Tomorrow,
                at,
            } => format("hours-opens-tomorrow", &[("time", &clock(at))]),
            OpenState::Opens {
                day: OpeningDay::On(day),
                at,
            } => {
                let id = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][usize::from(day.to_monday_zero_offset().unsigned_abs())];
                format("hours-opens-day", &[("day", self.text(&format!("day-{id}"))), ("time", &clock(at))])
            }
        }
    }

    fn lead(&self, id: &str) -> Block {
        Block::Lead {
            text: self.text(id).to_owned(),
        }
    }

    fn note(&self, id: &str) -> Block {
        Block::Note {
            text: self.text(id).to_owned(),
        }
    }

    fn text(&self, id: &str) -> &str {
        self.snapshot.catalogue.text(self.language, id)
    }
}

/// The words beside the emergency card, where that comes first.
fn warning(seen: &Assessment) -> Option<&'static str> {
    if seen.urgency == Urgency::Immediate {
        Some(urgent(seen))
    } else {
        seen.signs.contains(&Sign::DangerPossible).then_some("danger-possible-lead")
    }
}

/// The words in danger.
fn urgent(seen: &Assessment) -> &'static str {
    let suicide = match seen.themes.as_slice() {
        [Theme::Suicide, ..] => true,
        others => others.contains(&Theme::Suicide) && !others.contains(&Theme::IntimatePartner),
    };
    match seen.audience {
        Audience::Perpetrator => "urgent-perpetrator-lead",
        Audience::Professional => "urgent-professional-lead",
        Audience::Other if suicide => "urgent-other-suicide-lead",
        Audience::Own | Audience::None if suicide => "urgent-suicide-lead",
        Audience::Other => "urgent-other-lead",
        Audience::Own | Audience::None => "urgent-lead",
    }
}

fn prose(paragraph: &Paragraph) -> Prose {
    let runs = |spans: &[Span]| spans.iter().map(run).collect();
    match paragraph {
        Paragraph::Text(spans) => Prose::Text { runs: runs(spans) },
        Paragraph::List(items) => Prose::List {
            items: items.iter().map(|i| runs(i)).collect(),
        },
    }
}

fn run(span: &Span) -> Run {
    match span {
        Span::Plain(text) => Run {
            text: text.clone(),
            strong: false,
            url: None,
        },
        Span::Strong(text) => Run {
            text: text.clone(),
            strong: true,
            url: None,
        },
        Span::Link { text, url } => Run {
            text: text.clone(),
            strong: false,
            url: Some(url.clone()),
        },
    }
}
