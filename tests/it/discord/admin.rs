//! `/kunskap`: who may use it, and what it does.

use std::{fs, path::Path};

use serde_json::json;
use slussen::{config::Config, shell::knowledge::Keeper};

use super::{
    bot::{Bot, settings},
    double::{
        Double,
        payloads::{ask, knowledge, user},
    },
};

/// The same by somebody else, who holds these roles.
fn by(mut interaction: serde_json::Value, who: u64, roles: &[&str]) -> serde_json::Value {
    interaction["member"]["user"] = user(who, false);
    interaction["member"]["roles"] = json!(roles);
    interaction
}

#[tokio::test]
async fn only_those_named_may_use_it() {
    let mut bot = Bot::ready().await;
    for (id, who, roles, may) in [
        (1, 42, &[][..], false),
        (2, 42, &["71", "700"][..], false),
        (3, 42, &["71", "70"][..], true),
        (4, 7, &[][..], true),
    ] {
        for (number, sub) in ["status", "kontrollera", "f\u{f6}rhandsgranska", "ladda-om", "\u{e5}terst\u{e4}ll"]
            .iter()
            .enumerate()
        {
            let id = id * 100 + u64::try_from(number).expect("few");
            if may && *sub == "ladda-om" {
                continue;
            }
            let said = bot.says(&by(knowledge(id, sub), who, roles)).await;
            assert_eq!(!said.contains("bara till f\u{f6}r dem"), may, "{who} {roles:?} {sub}: {said}");
        }
    }
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn nobody_may_use_it_where_nobody_is_named() {
    let mut bot = Bot::ready_with(|settings| settings.admins = slussen::shell::discord::Admins::default()).await;
    let said = bot.says(&by(knowledge(1, "status"), 7, &["70"])).await;
    assert!(said.contains("bara till f\u{f6}r dem"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

#[tokio::test]
async fn it_shows_the_state_and_the_faults() {
    let mut bot = Bot::ready().await;
    let said = bot.says(&by(knowledge(1, "status"), 7, &[])).await;
    for expected in ["Version: 2026", "Inl\u{e4}sning: 1", "(sv)", "Anslutningar till Discord: 1/1"] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let said = bot.says(&by(knowledge(2, "kontrollera"), 7, &[])).await;
    assert!(said.contains("Inga fel.") && said.contains("inga fel"), "{said}");
    let said = bot.says(&by(knowledge(3, "\u{e5}terst\u{e4}ll"), 7, &[])).await;
    assert!(said.contains("ingen \u{e4}ldre kunskap"), "{said}");
    let said = bot.says(&by(knowledge(4, "nothing"), 7, &[])).await;
    assert!(said.contains("finns inte"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("readable") {
        let entry = entry.expect("readable");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

#[tokio::test]
async fn a_reload_takes_sound_knowledge_and_keeps_the_old_before_faults() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge"), folder.path());
    let text = format!("[knowledge]\ndir = \"{}\"\n", folder.path().display());
    let keeper = Keeper::start(&Config::parse("c.toml", &text, &|_| None).expect("no fault")).expect("no fault");
    let service = keeper.service().clone();
    let double = Double::start().await;
    let mut settings = settings(&double);
    settings.keeper = keeper;
    let mut bot = Bot::with(double, service.clone(), settings);
    bot.connected().await;

    let words = folder.path().join("compounds.txt");
    fs::write(&words, fs::read_to_string(&words).expect("readable") + "\nprovord\n").expect("written");
    let said = bot.says(&by(knowledge(1, "ladda-om"), 7, &[])).await;
    assert!(said.contains("inl\u{e4}st") && said.contains("Inl\u{e4}sning: 2"), "{said}");
    assert_eq!(service.snapshot().generation, 2);

    fs::write(folder.path().join("manifest.toml"), "version = 5\n").expect("written");
    let said = bot.says(&by(knowledge(2, "kontrollera"), 7, &[])).await;
    assert!(said.contains("Det finns fel") && said.contains("manifest.toml"), "{said}");
    let said = bot.says(&by(knowledge(3, "ladda-om"), 7, &[])).await;
    assert!(
        said.contains("den f\u{f6}rra versionen svarar vidare") && said.contains("manifest.toml"),
        "{said}"
    );
    assert_eq!(service.snapshot().generation, 2);
    let said = bot.says(&by(knowledge(5, "\u{e5}terst\u{e4}ll"), 7, &[])).await;
    assert!(said.contains("inl\u{e4}st") && said.contains("Inl\u{e4}sning: 3"), "{said}");
    let said = bot.says(&ask(4, "Min man sl\u{e5}r mig")).await;
    assert!(said.contains("020-50 50 50"), "{said}");
    assert_eq!(bot.end().await, Ok(()));
}
