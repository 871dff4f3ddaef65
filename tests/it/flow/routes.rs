//! Single messages on their way to the right help. Not for: the routing table as a whole, and what holds for every reply (`flow`).

use slussen::{
    engine::{Plan, render},
    knowledge::{Age, ArticleId, Audience, SWEDISH, Urgency},
};

use super::{answer, refers};

/// Who is still here gets the young people's line first; the line for those abroad stands beside it.
#[test]
fn before_a_journey_and_abroad() {
    refers(
        "pappa har köpt enkelbiljett till mig till irak, är 16",
        &["origo", "ud_jour"],
        &["valj_att_sluta"],
    );
    refers(
        "jag är 16 och i somalia, de tog mitt pass",
        &["ud_jour", "origo"],
        &["valj_att_sluta"],
    );
    for message in [
        "jag sitter i Kenya, släkten har mitt pass",
        "min syster hålls kvar i Syrien av farbror",
    ] {
        refers(message, &["ud_jour", "origo"], &["valj_att_sluta"]);
    }
    // A passport that an employer keeps takes nobody abroad.
    let (offered, never) = (["kvinnofridslinjen"], ["ud_jour", "origo"]);
    refers("they took my passport, I clean for no pay", &offered, &never);
    refers("han som ordnade jobbet har mitt pass och lönen uteblir", &offered, &never);
}

/// Who writes about somebody else is not told what whoever is about to die must do.
#[test]
fn danger_of_suicide_has_words_for_the_writer_and_for_a_friend() {
    let shown = |message| render::plain(&answer(message).reply);
    let own = shown("jag har tagit 40 alvedon men mår bra");
    assert!(own.contains("även om du mår bra"), "{own}");
    let friend = shown("kompisen skriver att hon ska ta livet av sig ikväll");
    assert!(
        friend.contains("för personens skull") && !friend.contains("Gå inte emellan"),
        "{friend}"
    );
}

/// Who cannot call is told how to be heard all the same, after the services for it.
#[test]
fn the_deaf_are_not_only_told_to_call() {
    let message = "jag är döv och min man slår mig";
    refers(message, &["sms112", "nkjt", "kvinnofridslinjen"], &["valj_att_sluta"]);
    assert!(render::plain(&answer(message).reply).contains("Kan du inte ringa?"));
    assert!(!render::plain(&answer("min man slår mig").reply).contains("Kan du inte ringa?"));
}

/// Help first, and what was asked beside it one press away; not where there is danger now, and nothing for whoever uses violence.
#[test]
fn a_question_beside_a_disclosure_is_answered_after_the_help() {
    let offered = |message| {
        let Plan::Refer { suggestions, .. } = answer(message).plan else {
            panic!("{message}");
        };
        suggestions.into_iter().next()
    };
    let anonymous = Some(ArticleId("origo-anonym".to_owned()));
    assert_eq!(offered("min bror slår mig, kan man vara anonym hos origo?"), anonymous);
    assert_eq!(offered("min bror slår mig"), None);
    // "När" tells here.
    assert_eq!(offered("när jag vill vara anonym hos origo slår min bror mig"), None);
    assert_eq!(offered("min bror står här med kniv, kan man vara anonym hos origo?"), None);
    assert_eq!(offered("jag slår min syster, kan man vara anonym hos origo?"), None);
}

/// Ages and genders are read in whatever language they are told.
#[test]
fn whose_line_it_is_is_heard_in_every_language() {
    for (message, age, line) in [
        ("አነ 11 ዓመተይ እየ። ኣቦይ ይሃርመኒ", Age::Child, "bris"),
        ("mieheni lyö minua. olen 74-vuotias nainen", Age::Adult, "kvinnofridslinjen"),
        ("35 yaşında erkeğim, karım bana vuruyor", Age::Adult, "stodlinjen_man"),
        ("Жінка, 33. Чоловік мене б'є", Age::Adult, "kvinnofridslinjen"),
        ("tengo 12 años y mi padre me pega", Age::Child, "bris"),
        ("mam 13 lat i tata mnie bije", Age::Youth, "bris"),
        ("من ۱۱ سالمه، بابام منو میزنه", Age::Child, "bris"),
        ("min man slår mig. hemmafru sen 12 år", Age::Adult, "kvinnofridslinjen"),
    ] {
        let outcome = answer(message);
        assert_eq!(outcome.seen.age, age, "{message}: {:?}", outcome.seen.evidence);
        refers(message, &[line], &["valj_att_sluta"]);
    }
}

/// A man about whom somebody worries has a line of his own beside the one for friends.
#[test]
fn a_friend_of_a_man_sees_his_line() {
    refers(
        "hans fru slår honom, vart kan han ringa",
        &["kvinnofridslinjen", "stodlinjen_man"],
        &[],
    );
    refers(
        "hennes man slår henne, vart kan hon ringa",
        &["kvinnofridslinjen"],
        &["stodlinjen_man"],
    );
}

/// Care within days is for everybody, and stands in the words and among the services.
#[test]
fn a_man_who_was_raped_is_told_of_care_too() {
    let message = "Jag är man, 35 år, och blev våldtagen i går";
    refers(
        message,
        &["stodlinjen_man", "vardguiden_1177"],
        &["kvinnofridslinjen", "valj_att_sluta"],
    );
    assert!(render::plain(&answer(message).reply).contains("Södersjukhuset"));
}

/// How tall somebody is, is no age: "1,75" is not "11".
#[test]
fn a_height_is_no_age() {
    for message in ["Jag är 1.75 lång och min fru slår mig", "är 1,92 och sambon klöser mig"] {
        let seen = answer(message).seen;
        assert!(
            seen.risk && !matches!(seen.age, Age::Child | Age::Youth),
            "{message:?}: {:?}",
            seen.age
        );
    }
}

/// Whoever finds what another looks at is not the one who looks, and a threat to leave is no violence that somebody hits back at.
#[test]
fn who_did_it_decides() {
    for message in [
        "jag hittade övergreppsbilder i min mans dator",
        "jag upptäckte att tränaren smygfilmat oss",
    ] {
        refers(message, &[], &["preventell"]);
    }
    for message in [
        "jag slog henne när hon hotade att lämna mig",
        "jag slog henne så hon skulle sluta tjata",
    ] {
        refers(message, &["valj_att_sluta"], &["kvinnofridslinjen"]);
    }
    refers(
        "jag knuffade honom när han gick emot mig",
        &["kvinnofridslinjen"],
        &["valj_att_sluta"],
    );
    // The word is husband and wife in one.
    refers("همسرم مرا میزند", &["kvinnofridslinjen", "stodlinjen_man"], &[]);
}

#[test]
fn unwanted_sexual_acts_of_ones_own_get_their_line() {
    for message in [
        "jag gnider mig mot folk på bussen och kan inte låta bli",
        "jag laddar ner barnporr och kan inte sluta",
        "I look at images of children and I hate myself",
    ] {
        refers(message, &["preventell", "valj_att_sluta"], &["kvinnofridslinjen"]);
    }
}

/// A number before a comma is an age as well as one before a stop.
#[test]
fn an_age_before_a_comma_is_heard() {
    for message in ["15, min kille slår mig", "17 år, min flickvän knuffar mig"] {
        refers(message, &["bris", "ungarelationer"], &["stodlinjen_man"]);
    }
    // Of somebody else: the writer is grown up.
    assert_eq!(
        answer("jag är orolig för min dotter, 15, hennes kille slår henne").seen.audience,
        Audience::Other
    );
}

/// Whoever misses a mother or a friend who lives hidden is no offender; whoever asks where his wife is hidden is, and neither is told of a place.
#[test]
fn who_asks_for_somebody_in_a_shelter() {
    for message in [
        "min moster bor på skyddat boende, får man skriva till henne",
        "my aunt lives in a refuge, may I write to her",
    ] {
        refers(message, &["kvinnofridslinjen"], &["valj_att_sluta"]);
    }
    for message in [
        "vad heter kvinnojouren som min fru har flyttat till",
        "min fru är försvunnen med barnen och ingen vill säga vart",
        "min fru har rymt och hennes mamma vägrar säga vart",
        "vad heter boendet där min fru sitter",
    ] {
        refers(message, &["valj_att_sluta"], &["kvinnofridslinjen", "bris"]);
    }
}

/// Day after day is not now.
#[test]
fn who_stands_there_every_week_is_not_there_now() {
    let often = answer("mitt ex står utanför min port flera gånger i veckan");
    assert!(often.seen.risk && often.seen.urgency != Urgency::Immediate, "{:?}", often.seen);
    let now = answer("mitt ex står utanför min port och bankar");
    assert_eq!(now.seen.urgency, Urgency::Immediate);
}

/// A professional's client: who hits, who is hit, and who is a child.
#[test]
fn professionals_are_told_whom_to_call_for_this_client() {
    refers(
        "Kurator här. En manlig klient berättar att hans fru slår honom",
        &["kvinnofridslinjen", "stodlinjen_man"],
        &["valj_att_sluta"],
    );
    refers(
        "En mamma hos oss på BVC berättar att hon knuffar sin man när hon blir arg",
        &["valj_att_sluta"],
        &["kvinnofridslinjen"],
    );
    refers(
        "Jag är socialsekreterare. En flicka på 14 i familjehem säljer sex",
        &["socialjour", "nmt_professional"],
        &[],
    );
    // What nearly every rule hears, the second opinion does not talk away.
    refers(
        "I teach maths and I suspect that a pupil is beaten at home",
        &["socialjour"],
        &["nch_professional"],
    );
}

/// The age that a professional tells is the pupil's or client's, and honour up to 26 has its own line.
#[test]
fn a_professional_s_age_is_that_of_whom_it_is_about() {
    for message in [
        "16-åring i min grupp ska giftas bort, jag är fältassistent",
        "Patient 21 år bor hemma, bröderna vaktar henne",
    ] {
        refers(message, &["origo", "nch_professional"], &["kvinnofridslinjen"]);
    }
    refers(
        "Patient 41 år, svärfamiljen vaktar henne",
        &["kvinnofridslinjen", "nch_professional"],
        &[],
    );
}

/// Neither the violence nor the wish to die is lost where a message tells of both.
#[test]
fn violence_and_thoughts_of_suicide_get_both_lines() {
    for message in [
        "Min sambo slår mig varje vecka och jag vill inte leva mer",
        "I want to die, my husband beats me",
    ] {
        let outcome = answer(message);
        let got = super::services(&outcome);
        let has = |id: &str| got.contains(&id);
        assert!(has("mind_sjalvmord") && has("kvinnofridslinjen"), "{message:?}: {got:?}");
    }
    refers(
        "jag är man, min fru slår mig och jag vill inte leva längre",
        &["mind_sjalvmord", "stodlinjen_man"],
        &[],
    );
    refers(
        "jag slår min fru och jag vill inte leva längre",
        &["valj_att_sluta", "mind_sjalvmord"],
        &["kvinnofridslinjen"],
    );
}

/// What stands around a plain disclosure, in the same breath, does not hide it.
#[test]
fn everyday_words_beside_it_hide_no_disclosure() {
    let holiday = "Vi ska på semester till Kreta nästa vecka och jag längtar, men";
    refers(&format!("{holiday} jag vill inte leva längre."), &["mind_sjalvmord"], &[]);
    refers(&format!("{holiday} pappa har slagit mamma"), &["bris"], &[]);
    refers("Haha okej det här är pinsamt men min pappa slår mig", &["bris"], &[]);
    refers(
        "Igår tittade vi på film och åt pizza och sen slog min man mig.",
        &["kvinnofridslinjen"],
        &[],
    );
    for harmless in [
        "Vi ska på semester till Kreta nästa vecka och jag längtar, men jag dör av värmen.",
        "Igår åt vi pizza och sen slog min man rekord i bowling.",
    ] {
        let outcome = answer(harmless);
        assert!(!outcome.seen.risk, "{harmless}");
    }
}

/// Care, the police and what helps those who cannot hear stand beside the line.
#[test]
fn circumstances_add_their_services() {
    refers("min man tog strypgrepp på mig i natt", &["vardguiden_1177"], &[]);
    refers("I am pregnant and my boyfriend pushed me", &["vardguiden_1177"], &[]);
    refers("jag är döv och min man slår mig nu, hjälp", &["112", "sms112", "nkjt"], &[]);
    refers(
        "min syster är försvunnen sedan i fredags, familjen har fört henne till Somalia",
        &["112", "police_11414", "ud_jour"],
        &[],
    );
    refers("jag är döv och min man slår mig", &["sms112", "nkjt", "kvinnofridslinjen"], &[]);
    refers("min man är döv och han slår mig", &["kvinnofridslinjen"], &["sms112"]);
    refers(
        "min syster är försvunnen sedan i fredags, jag är rädd för hennes man",
        &["112", "police_11414"],
        &["valj_att_sluta"],
    );
    let reply = render::plain(&answer("han tog strypgrepp på mig igår").reply);
    assert!(reply.contains("stryptag"), "{reply}");
    // What is long over wants no care now, and professionals know where care is.
    for words in [
        "han tog strypgrepp på mig för tio år sedan, vi är skilda sedan länge",
        "jag är sjuksköterska, min patient berättar att mannen tog strypgrepp på henne",
    ] {
        let reply = render::plain(&answer(words).reply);
        assert!(!reply.contains("stryptag"), "{reply}");
    }
    // Two quiet lines: who may read along comes first.
    let reply = render::plain(&answer("han tog strypgrepp på mig igår och han ser vad jag skriver").reply);
    let line = |id: &str| {
        let sentence = super::SNAPSHOT.catalogue.text(&SWEDISH, id);
        reply.find(sentence).unwrap_or_else(|| panic!("{id} is not in {reply}"))
    };
    assert!(line("watched-note") < line("care-note"), "{reply}");
    // Who is deaf to words hears well.
    refers(
        "han är döv för allt jag säger och han slår mig",
        &["kvinnofridslinjen"],
        &["sms112"],
    );
}

/// Whoever fears traces is offered to read what shows where, beside the help.
#[test]
fn who_fears_traces_may_read_of_them() {
    let outcome = answer("syns det för min man att jag skrev hit, han slår mig");
    let reply = render::plain(&outcome.reply);
    assert!(super::services(&outcome).contains(&"kvinnofridslinjen"), "{reply}");
    let article = super::SNAPSHOT
        .knowledge
        .article(&SWEDISH, &ArticleId("slussen-spar".to_owned()))
        .unwrap();
    assert!(reply.contains(&article.question), "{reply}");
}

/// What stands under a referral to be read is there.
#[test]
fn what_stands_under_a_referral_exists() {
    let knowledge = &super::SNAPSHOT.knowledge;
    let rows = knowledge.routes.routes.iter().chain(&knowledge.routes.beside);
    let read: Vec<_> = rows.flat_map(|row| &row.read).collect();
    assert!(read.len() > 20, "{}", read.len());
    for article in read {
        assert!(knowledge.articles[&SWEDISH].contains_key(article), "{}", article.0);
    }
}

/// Of one word its letters tell little; what tells it all has a rule, and in Kurdish and Tigrinya, which have none, the second opinion is heard sooner.
#[test]
fn a_single_word_is_a_plea_or_nothing() {
    for message in ["namn", "augusti", "mamma", "rädd för spindlar"] {
        let outcome = answer(message);
        assert!(!outcome.seen.risk, "{message}");
    }
    for message in ["slagen", "Livrädd", "hotat", "trapped", "هاوار", "ረድኡኒ"] {
        assert!(answer(message).seen.risk, "{message}");
    }
}

/// Whoever asks how somebody else can be made to stop is not told to stop.
#[test]
fn who_wants_them_to_stop_is_no_one_who_hits() {
    #[track_caller]
    fn check(message: &str, whom: Audience) {
        assert_eq!(answer(message).seen.audience, whom, "{message}");
    }
    check("hur får jag min sambo att sluta slå mig", Audience::Own);
    check("vad krävs för att min fru ska sluta hota mig", Audience::Own);
    check("jag ber honom sluta slå men han slutar inte", Audience::Own);
    check("jag vill slippa bli slagen", Audience::Own);
    check("min man lovar att sluta slå men han gör det ändå", Audience::Own);
    check("hur får jag min dotter att sluta slå sin lillebror", Audience::Other);
    check("hur slutar jag slå min sambo", Audience::Perpetrator);
}

/// A game reaches no further than its own part of the sentence.
#[test]
fn a_blow_beside_a_game_is_a_blow() {
    assert!(answer("vi spelade kort, och när jag vann slog han mig").seen.risk);
    assert!(!answer("han slog mig i schack").seen.risk);
}
