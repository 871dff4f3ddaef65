//! `slussen discord setup`: what it finds, what it says to do, and the links.

use expect_test::expect;
use serde_json::json;
use slussen::shell::{
    discord::setup::{PERMISSIONS, invitation, report},
    editor::{Tongue, Words},
};

#[test]
fn the_links_ask_for_what_is_needed_and_no_more() {
    assert_eq!(PERMISSIONS.bits(), 1 << 10 | 1 << 11 | 1 << 16 | 1 << 38);
    expect!["https://discord.com/oauth2/authorize?client_id=5&integration_type=0&scope=bot+applications.commands&permissions=274877975552"]
        .assert_eq(&invitation(5, true));
    expect!["https://discord.com/oauth2/authorize?client_id=5&integration_type=1&scope=applications.commands"]
        .assert_eq(&invitation(5, false));
}

fn found(tongue: Tongue) -> String {
    let mut out = Vec::new();
    let application = json!({
        "id": "5", "flags": 1 << 19 | 1 << 13, "bot_require_code_grant": true, "interactions_endpoint_url": "https://a.example/",
        "terms_of_service_url": "https://b.example/", "privacy_policy_url": null,
    });
    let status = report(&json!({"id": "6"}), &application, &Words::new(tongue), &mut out);
    assert_eq!(status.expect("memory"), 1);
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn every_finding_says_what_to_do_in_swedish() {
    expect![[r"
        [x] Discord godtar botens lösenord (token). Applikationens id är 5
        [!] På, fast boten inte behöver det: Presence Intent, Message Content Intent
            Slå av det under Bot, Privileged Gateway Intents. Det som boten aldrig får kan den inte röja.
        [ ] Requires OAuth2 Code Grant är på. Länkarna nedan fungerar inte då.
            Slå av det under Bot.
        [!] En adress står i Interactions Endpoint URL. Discord skickar kommandon och knappar dit.
            Töm fältet under General Information, om det inte är den här tjänstens egen adress.
        [!] Ett fält är tomt: Privacy Policy URL
            Skriv adressen till den här tjänstens sida /villkor där, under General Information.

        Under Installation: kryssa för User Install och Guild Install, och välj None under Install Link.
        Bjud in boten till en server. Den som öppnar länken måste få hantera servern:
          https://discord.com/oauth2/authorize?client_id=5&integration_type=0&scope=bot+applications.commands&permissions=274877975552
        Lägg kommandona på ditt eget konto, så kan du använda dem var du vill:
          https://discord.com/oauth2/authorize?client_id=5&integration_type=1&scope=applications.commands
    "]]
    .assert_eq(&found(Tongue::Swedish));
}

#[test]
fn every_finding_says_what_to_do_in_english() {
    expect![[r"
        [x] Discord takes the bot's password (token). The application's id is 5
        [!] On, though the bot does not need it: Presence Intent, Message Content Intent
            Turn it off under Bot, Privileged Gateway Intents. What the bot is never sent it cannot give away.
        [ ] Requires OAuth2 Code Grant is on. The links below do not work then.
            Turn it off under Bot.
        [!] An address stands in Interactions Endpoint URL. Discord sends commands and buttons there.
            Empty it under General Information, unless it is this service's own address.
        [!] A field is empty: Privacy Policy URL
            Write the address of this service's page /villkor there, under General Information.

        Under Installation: tick User Install and Guild Install, and choose None under Install Link.
        Invite the bot to a server. Whoever opens the link must be allowed to manage the server:
          https://discord.com/oauth2/authorize?client_id=5&integration_type=0&scope=bot+applications.commands&permissions=274877975552
        Add the commands to your own account, to use them anywhere:
          https://discord.com/oauth2/authorize?client_id=5&integration_type=1&scope=applications.commands
    "]]
    .assert_eq(&found(Tongue::English));
}

#[cfg(feature = "web")]
mod process {
    use crate::{
        cli::slussen,
        discord::double::{Double, TOKEN},
    };

    async fn setup(double: &Double, token: Option<&str>, more: &[&str]) -> (Option<i32>, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("c.toml");
        std::fs::write(&file, format!("[discord]\napi_url = \"{}\"\n", double.url)).expect("written");
        let mut binary = slussen(&["discord", "setup", "--config", file.to_str().expect("UTF-8")]);
        binary.args(more);
        binary.env_remove("DISCORD_TOKEN");
        if let Some(token) = token {
            binary.env("DISCORD_TOKEN", token);
        }
        let output = tokio::task::spawn_blocking(move || binary.output())
            .await
            .expect("no panic")
            .expect("it runs");
        (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
    }

    #[tokio::test]
    async fn it_looks_at_the_token_and_never_shows_it() {
        let double = Double::start().await;
        let (status, said) = setup(&double, Some(TOKEN), &[]).await;
        assert_eq!(status, Some(0), "{said}");
        assert!(
            said.contains("client_id=1001&integration_type=0") && !said.contains("kanarie"),
            "{said}"
        );
        let (status, said) = setup(&double, None, &[]).await;
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("miljövariabeln DISCORD_TOKEN"), "{said}");
        let (status, said) = setup(&double, None, &["--english"]).await;
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("environment variable DISCORD_TOKEN"), "{said}");
        double.refuse("/users/@me", 401);
        let (status, said) = setup(&double, Some(TOKEN), &[]).await;
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("godtar inte") && said.contains("Reset Token"), "{said}");
        double.allow("/users/@me");
        double.refuse("/users/@me", 403);
        let (status, said) = setup(&double, Some(TOKEN), &[]).await;
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("Status: 403") && said.contains("discordstatus.com"), "{said}");
    }
}
