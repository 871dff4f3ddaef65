//! Replies as Discord messages: within its limits, with nothing in them that Discord would read as something else.

use expect_test::{Expect, expect};
use slussen::{
    engine::{Block, Card, CardNumber, Choice, Prose, Reply, Run},
    shell::discord::render::{LONGEST, Page, length, pages},
};

fn reply(blocks: Vec<Block>) -> Reply {
    Reply {
        language: "sv".to_owned(),
        rtl: false,
        blocks,
    }
}

fn lead(text: &str) -> Block {
    Block::Lead { text: text.to_owned() }
}

fn card(id: &str) -> Card {
    Card {
        id: id.to_owned(),
        name: format!("Line {id}"),
        whom: "For anyone".to_owned(),
        numbers: ["000-11", "22"]
            .map(|display| CardNumber {
                display: display.to_owned(),
                dial: display.to_owned(),
            })
            .to_vec(),
        web: Some(format!("https://{id}.example/")),
        hours: Some("Always open".to_owned()),
        facts: vec!["Free".to_owned()],
    }
}

fn run(text: &str, strong: bool, url: Option<&str>) -> Run {
    Run {
        text: text.to_owned(),
        strong,
        url: url.map(str::to_owned),
    }
}

fn choice(article: &str, label: &str) -> Choice {
    Choice {
        article: article.to_owned(),
        label: label.to_owned(),
    }
}

fn shown(pages: &[Page]) -> String {
    let page = |page: &Page| {
        let choices = page
            .choices
            .iter()
            .map(|choice| format!("\n({}) {}", choice.custom_id, choice.label));
        let links = page.links.iter().map(|link| format!("\n<{}> {}", link.url, link.label));
        page.content.clone() + &choices.chain(links).collect::<String>()
    };
    pages.iter().map(page).collect::<Vec<_>>().join("\n=====\n")
}

#[track_caller]
fn check(blocks: Vec<Block>, expected: &Expect) {
    expected.assert_eq(&shown(&pages(&reply(blocks), &[])));
}

#[test]
fn every_block() {
    check(
        vec![
            lead("Start_here"),
            Block::Steps {
                items: vec!["First".to_owned(), "Then".to_owned()],
            },
            Block::Service(card("one")),
            Block::Answer {
                article: "a".to_owned(),
                question: "What?".to_owned(),
                paragraphs: vec![
                    Prose::Text {
                        runs: vec![
                            run("See ", false, None),
                            run("this", true, None),
                            run(" page", false, Some("https://a.example/x_y")),
                        ],
                    },
                    Prose::List {
                        items: vec![vec![run("one", false, None)], vec![run("two", false, None)]],
                    },
                ],
            },
            Block::Choices {
                intro: "More:".to_owned(),
                items: vec![choice("b", "B?"), choice("c", "C?")],
            },
            Block::Sources {
                label: "Sources".to_owned(),
                items: vec!["A report".to_owned(), "https://b.example/".to_owned()],
                as_of: "As of then".to_owned(),
            },
            Block::Soft {
                text: "If it is about you".to_owned(),
                services: vec![card("two")],
            },
            Block::Note {
                text: "A machine".to_owned(),
            },
        ],
        &expect![[r"
            Start\_here

            1. First
            2. Then

            **Line one**
            For anyone
            **000-11** · **22**
            Always open
            - Free

            **What?**

            See **this**[ page](<https://a.example/x_y>)

            - one
            - two

            More:

            -# Sources:
            -# • A report
            -# • <https://b.example/>
            -# As of then

            If it is about you

            **Line two**
            For anyone
            **000-11** · **22**
            Always open
            - Free

            -# A machine
            (1:a:sv:b) B?
            (1:a:sv:c) C?
            <https://one.example/> Line one
            <https://two.example/> Line two"]],
    );
}

#[test]
fn nothing_is_read_as_markdown_or_a_mention() {
    check(
        vec![lead("<@1> *a* _b_ ~c~ `d` |e| [f](g) \\ # no\n# yes\n> q - r\n- s")],
        &expect![[r"
            \<@1> \*a\* \_b\_ \~c\~ \`d\` \|e\| \[f\](g) \\ # no
            \# yes
            \> q - r
            \- s"]],
    );
}

#[test]
fn questions_too_long_for_a_button_stand_above_it() {
    let long = "word ".repeat(30);
    check(
        vec![Block::Choices {
            intro: "More:".to_owned(),
            items: vec![choice("b", long.trim()), choice("c", "C?")],
        }],
        &expect![[r"
            More:
            - word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
            - C?
            (1:a:sv:b) word word word word word word word word word word word word word word word…
            (1:a:sv:c) C?"]],
    );
}

#[test]
fn closing_lines_are_quiet_and_last() {
    let pages = pages(&reply(vec![lead("Text")]), &["Leave.", "Kept."]);
    expect![[r"
        Text

        -# Leave.

        -# Kept."]]
    .assert_eq(&shown(&pages));
}

/// Every limit that Discord has for a message.
#[track_caller]
fn assert_fits(pages: &[Page]) {
    assert!(!pages.is_empty());
    for page in pages {
        assert!((1..=LONGEST).contains(&length(&page.content)), "{} units", length(&page.content));
        assert!(page.choices.len() + page.links.len().div_ceil(5) <= 5);
        for choice in &page.choices {
            assert!((1..=80).contains(&length(&choice.label)) && choice.custom_id.len() <= 100);
        }
        for link in &page.links {
            assert!((1..=80).contains(&length(&link.label)) && link.url.starts_with("https://"));
        }
    }
}

#[test]
fn whatever_the_length_every_message_fits() {
    for (letter, times) in [
        ("a", 1999),
        ("a", 2000),
        ("a", 2001),
        ("\u{1f602}", 3000),
        ("ord ", 2000),
        ("_", 3000),
        ("A line.\n", 900),
    ] {
        let text = letter.repeat(times);
        let pages = pages(
            &reply(vec![lead("Start"), lead(&text), Block::Note { text: text.clone() }]),
            &["End"],
        );
        assert_fits(&pages);
        let kept: usize = pages.iter().map(|page| page.content.matches(letter.trim()).count()).sum();
        assert!(kept >= 2 * times, "{letter}: {kept} of {}", 2 * times);
    }
}

#[test]
fn blocks_stay_whole_where_they_fit() {
    let text = "a".repeat(1500);
    let pages = pages(&reply(vec![lead(&text), Block::Service(card("one")), lead(&text)]), &[]);
    assert_fits(&pages);
    let [first, second] = pages.as_slice() else {
        panic!("two messages")
    };
    assert!(first.content.ends_with("- Free"));
    assert_eq!(first.links.len(), 1);
    assert_eq!(second.content, text);
}

#[test]
fn many_services_and_choices_are_spread() {
    let services = (0..40).map(|number| Block::Service(card(&format!("s{number}"))));
    let choices = Block::Choices {
        intro: "More:".to_owned(),
        items: (0..12).map(|number| choice(&format!("c{number}"), "Label")).collect(),
    };
    let pages = pages(&reply(services.chain([choices]).collect()), &["End"]);
    assert_fits(&pages);
    assert_eq!(pages.iter().map(|page| page.links.len()).sum::<usize>(), 40);
    assert_eq!(pages.iter().map(|page| page.choices.len()).sum::<usize>(), 12);
}
