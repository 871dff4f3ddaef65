//! Search over the shipped articles: what it makes of words, what it finds, what it refuses.

mod made_up;

use std::{collections::BTreeMap, sync::LazyLock};

use slussen::{
    knowledge::{self, ArticleId, Language},
    search::{Index, Ranking, Verdict},
    store,
};

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let knowledge = knowledge::load(&store::embedded()).expect("the shipped knowledge loads");
    Index::build(&knowledge.articles, &knowledge.synonyms, &knowledge.compounds)
});

fn language(tag: &str) -> Language {
    tag.parse().expect("a tag")
}

fn search(words: &str) -> Ranking {
    INDEX.search(words, &language("sv"))
}

#[track_caller]
fn first(words: &str, tag: &str, expected: &str) {
    let ranking = INDEX.search(words, &language(tag));
    let found: Vec<&str> = ranking.hits.iter().map(|hit| hit.article.0.as_str()).collect();
    assert_eq!(found.first().copied(), Some(expected), "{words:?} found {found:?}");
}

#[track_caller]
fn answers(words: &str, expected: &str) {
    let ranking = search(words);
    let hit = ranking.hits.first().expect("a hit");
    assert_eq!(
        ranking.verdict,
        Verdict::Answer(ArticleId(expected.to_owned())),
        "{words:?}: {hit:?}"
    );
}

#[track_caller]
fn refuses(words: &str) {
    for tag in ["sv", "en"] {
        let ranking = INDEX.search(words, &language(tag));
        assert!(
            !matches!(ranking.verdict, Verdict::Answer(_)),
            "{words:?} ({tag}) was answered: {:?}",
            ranking.hits.first()
        );
    }
}

/// What leads up to a question does not drown it; a place or subject of its own does.
#[test]
fn the_question_after_what_leads_up_to_it() {
    answers("Hej! Jag är ny på jobbet och lite vilse. Vem leder styrgruppen?", "styrgruppen");
    answers(
        "Som rektor på en gymnasieskola i Haninge undrar jag: vem leder styrgruppen?",
        "styrgruppen",
    );
    refuses("Jag arbetar i Malmö och undrar en sak om Skåne. Vem leder styrgruppen?");
}

#[track_caller]
fn stems(same: &str) {
    let seen = INDEX.explain(same, &language("sv"));
    let stems: Vec<&str> = seen.iter().map(|word| word.stem.as_str()).collect();
    assert!(stems.iter().all(|stem| *stem == stems[0]), "{same:?} became {stems:?}");
}

#[track_caller]
fn parts(compound: &str, expected: &[&str]) {
    let seen = INDEX.explain(compound, &language("sv"));
    assert_eq!(seen[0].parts, expected, "{compound:?}");
}

#[test]
fn forms_of_a_word_have_one_stem() {
    for same in [
        "våld våldet våldets våldsamt",
        "kommun kommunen kommuner kommunerna kommunernas",
        "slår slog slagit slagen slås",
        "strategi strategin strategins strategier strategierna",
        "anmäla anmälan anmälde anmält anmäler",
        "myndighet myndigheten myndigheternas",
        "anonym anonymt anonyma anonymitet",
        "skola skolan skolor skolorna",
        "barn barnet barnens",
        "förtryck förtrycket förtryckets",
        "utsatt utsatta utsätts utsatthet",
        "bedömning bedömningar bedöma bedömer",
        "deltar deltog deltagare delta",
        "åklagare åklagaren åklagarna",
        "leder ledde ledning leda",
        "handlingsplan handlingsplanen handlingsplaner handlingsplanerna",
        "mannen män männen",
        "lag lagen lagar lagarna",
    ] {
        stems(same);
    }
}

#[test]
fn different_words_keep_different_stems() {
    for pair in [
        "våld vald",
        "plan plats",
        "man mån",
        "lag läge",
        "polis policy",
        "skola skuld",
        "jour journal",
    ] {
        let seen = INDEX.explain(pair, &language("sv"));
        assert_ne!(seen[0].stem, seen[1].stem, "{pair}");
    }
}

#[test]
fn compounds_are_kept_and_taken_apart() {
    parts("handlingsplanen", &["handl", "plan"]);
    parts("våldsoffer", &["våld", "off"]);
    parts("handlingplan", &["handl", "plan"]);
    parts("socialtjänsten", &["social", "tjänst"]);
    parts("kvinnojouren", &["kvin", "jour"]);
    parts("ungdomsmottagningar", &["ung", "mottag"]);
    parts("riskbedömningen", &["risk", "bedöm"]);
    parts("polisen", &[]);
    parts("kommunerna", &[]);
}

#[test]
fn joined_and_split_words_find_the_same() {
    for words in [
        "handlings plan nu gällande",
        "handlingsplan nu gällande",
        "nuvarande handlingsplanen",
    ] {
        first(words, "sv", "handlingsplan-nu");
    }
    for words in [
        "styr grupp operation kvinnofrid",
        "styrgrupp operation kvinno frid",
        "styrgruppen operationkvinnofrid",
    ] {
        first(words, "sv", "styrgruppen");
    }
    first("oros anmälan anonym", "sv", "orosanmalan-anonym");
    first("skyddad folk bokföring", "sv", "skyddad-folkbokforing");
}

#[test]
fn typos_and_bare_letters_are_mended() {
    first("vem far anvanda freda", "sv", "freda-vem");
    first("konsstympning i strategin", "sv", "konsstympning");
    first("vilka komuner omfatas av operation kvinofrid", "sv", "vilka-kommuner");
    first("anonmy hos origo", "sv", "origo-anonym");
    first("vad är kontatkförbud", "sv", "kontaktforbud");
    first("AKLAGARMYNDIGHETENS ROLL", "sv", "aklagarmyndigheten-roll");
}

#[test]
fn old_names_and_abbreviations_are_known() {
    first("vad är OPK", "sv", "vad-ar-operation-kvinnofrid");
    first("vad heter KSL nu", "sv", "storsthlm-gamla-namnet");
    first("vad är kvarskrivning", "sv", "skyddad-folkbokforing");
    first("trafficking vad gör jag i mitt jobb", "sv", "manniskohandel-misstanke");
}

#[test]
fn questions_are_answered() {
    answers("Kan man vara anonym hos Origo?", "origo-anonym");
    answers("Får man vara anonym om man kontaktar Origo?", "origo-anonym");
    answers("Vem leder Operation Kvinnofrid?", "vem-leder");
    answers("Vad är en lägesrapport?", "lagesrapport");
    answers("vad är freda", "freda");
    answers("Ingår könsstympning i strategin?", "konsstympning");
}

#[test]
fn english_finds_the_english_article_whatever_language_was_guessed() {
    for tag in ["en", "sv", "ar"] {
        first("Can you be anonymous with Origo?", tag, "origo-anonym");
        first("Who leads Operation Kvinnofrid?", tag, "vem-leder");
    }
    // A shelf that knows most of the words must not keep the other from being asked for the rest.
    first("do I find a women's shelter?", "sv", "kvinnojour-hitta");
    first("vill Operation Kvinnofrid uppnå?", "en", "vision-och-syfte");
}

#[test]
fn the_same_may_be_asked_in_many_ways() {
    answers("berätta lite om Origo", "vad-ar-origo");
    answers("hej! kan ni förklara vad Origo är", "vad-ar-origo");
    answers("vilket nummer har bris", "bris-vad");
    answers("va e numret till Bris", "bris-vad");
    answers("hemsida bris", "bris-vad");
    answers("vem ligger bakom preventell?", "preventell");
    answers("asså är du typ en robot", "om-slussen");
    first("can you tell me about bris please", "en", "bris-vad");
    // What no asking asks in any way is asked of what it is about as ever.
    refuses("vem äger centralstationen");
    refuses("vilket nummer har Länsstyrelsen i Skåne");
}

#[test]
fn what_no_article_knows_is_refused() {
    for words in [
        "Vad gör länsstyrelsen i Skåne mot hedersvåld?",
        "Vilken strategi mot våld har Göteborg?",
        "Hur ser Uppsalas handlingsplan mot våld ut?",
        "strategi mot våld 2031",
        "Vilka mål har strategin 2035?",
        "Hur stor budget har Operation Kvinnofrid i miljoner kronor?",
        "Vad tjänar en handläggare hos Storsthlm i lön?",
        "Vad blir det för väder i morgon?",
        "recept på pannkakor",
        "Vem vann matchen igår?",
        "Hur deklarerar jag mina aktier?",
        "What will the weather be like tomorrow?",
        "How do I bake a chocolate cake?",
        "Who is the president of France?",
        "asdf qwer zxcv",
        "hej",
        "",
        "   \n\t",
        "???",
        "👍👍👍",
    ] {
        refuses(words);
    }
}

#[test]
fn a_year_that_the_articles_do_not_hold_is_never_answered() {
    for year in ["1985", "2031", "2050"] {
        refuses(&format!("Vad säger handlingsplanen för {year}?"));
    }
    first("Vilken handlingsplan gällde 2021?", "sv", "handlingsplan-ar");
}

#[test]
fn the_same_question_gets_the_same_ranking() {
    let knowledge = knowledge::load(&store::embedded()).expect("the shipped knowledge loads");
    let again = Index::build(&knowledge.articles, &knowledge.synonyms, &knowledge.compounds);
    for words in [
        "Vem leder Operation Kvinnofrid?",
        "våld",
        "stöd barn skola",
        "anmäla oro",
        "vilka är med",
    ] {
        assert_eq!(search(words), again.search(words, &language("sv")), "{words:?}");
    }
}

#[test]
fn words_are_never_syntax() {
    for words in [
        "title:\"x\" AND (",
        "origo AND NOT anonym OR (",
        "+origo -anonym ^2 ~3 *",
        "\"anonym\" hos [origo TO *]",
        "Exact:origo",
        "jag vill veta!!! :(",
        "' OR 1=1 --",
        "\\u0000 \0 \u{202e}omvänt",
    ] {
        let ranking = search(words);
        assert!(ranking.hits.iter().all(|hit| hit.confidence.is_finite()), "{words:?}");
    }
    first("\"anonym\" AND origo:(", "sv", "origo-anonym");
}

#[test]
fn a_very_long_question_is_searched_too() {
    for filler in ["våld ", "origo anonym ", "a", "e\u{301}", "🙂 ", "xyzzy "] {
        let words = filler.repeat((64 << 10) / filler.len());
        let ranking = search(&words);
        assert!(ranking.hits.len() <= 5);
        assert_eq!(ranking, search(&words));
    }
}

#[test]
fn composed_and_decomposed_letters_find_the_same() {
    assert_eq!(search("Vad är lägesrapporten?"), search("Vad a\u{308}r la\u{308}gesrapporten?"));
}

#[test]
fn no_articles_give_no_hits() {
    let index = Index::build(&BTreeMap::new(), &[], &[]);
    let ranking = index.search("Vem leder Operation Kvinnofrid?", &language("sv"));
    assert_eq!((ranking.hits.len(), ranking.verdict), (0, Verdict::Nothing));
}

#[track_caller]
fn halves(words: &str, tag: &str, expected: Option<[&str; 2]>) {
    let language = language(tag);
    let whole = INDEX.search(words, &language).verdict;
    let both = INDEX.both(words, &language, &whole);
    let expected = expected.map(|ids| ids.map(|id| ArticleId(id.to_owned())));
    assert_eq!(both, expected, "{words:?}");
}

#[test]
fn a_question_in_two_parts_has_two_answers() {
    halves(
        "Vad är Origo och vem leder Operation Kvinnofrid?",
        "sv",
        Some(["vad-ar-origo", "vem-leder"]),
    );
    halves(
        "Vad är FREDA? Kan man vara anonym hos Origo?",
        "sv",
        Some(["freda", "origo-anonym"]),
    );
    halves(
        "What is Origo and who leads Operation Kvinnofrid?",
        "en",
        Some(["vad-ar-origo", "vem-leder"]),
    );
}

#[test]
fn one_question_stays_one() {
    for words in [
        "Vad är Origo?",
        "Vad är Origo och vem leder det?",
        "Vad är ett barnahus och hur många finns det i länet?",
        "Vad kostar ett dygn i skyddat boende, och vem betalar?",
        "Vad är Origo? Vad är Origo?",
        "Vad är Origo och recept på pannkakor?",
        "och vem",
        "och",
        "???",
        "",
    ] {
        halves(words, "sv", None);
    }
}

#[test]
fn a_place_mentioned_in_passing_suggests_nothing() {
    for words in ["Länsstyrelsen i Skåne", "länsstyrelsen skåne"] {
        assert_eq!(search(words).verdict, Verdict::Nothing, "{words:?}");
    }
}

#[test]
fn one_more_hit_changes_no_order() {
    let words = "Vilka mål har strategin?";
    let few = search(words).hits;
    let many = INDEX.ranked(words, &language("sv"), 10).hits;
    let ids = |hits: &[slussen::search::Hit]| hits.iter().map(|hit| hit.article.clone()).collect::<Vec<_>>();
    assert_eq!((few.len(), many.len()), (5, 10));
    assert_eq!(ids(&few), ids(&many[..5]));
}
