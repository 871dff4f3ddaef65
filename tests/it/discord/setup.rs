//! `slussen discord setup`: what it finds, what it says to do, and the links.

use expect_test::expect;
use serde_json::json;
use slussen::shell::discord::setup::{PERMISSIONS, invitation, report};

#[test]
fn the_links_ask_for_what_is_needed_and_no_more() {
    assert_eq!(PERMISSIONS.bits(), 1 << 10 | 1 << 11 | 1 << 16 | 1 << 38);
    expect!["https://discord.com/oauth2/authorize?client_id=5&integration_type=0&scope=bot+applications.commands&permissions=274877975552"]
        .assert_eq(&invitation(5, true));
    expect!["https://discord.com/oauth2/authorize?client_id=5&integration_type=1&scope=applications.commands"]
        .assert_eq(&invitation(5, false));
}

#[test]
fn every_finding_says_what_to_do() {
    let mut out = Vec::new();
    let application = json!({
        "id": "5", "flags": 1 << 19 | 1 << 13, "bot_require_code_grant": true, "interactions_endpoint_url": "https://a.example/",
        "terms_of_service_url": "https://b.example/", "privacy_policy_url": null,
    });
    assert_eq!(report(&json!({"id": "6"}), &application, &mut out).expect("memory"), 1);
    expect![[r"
        [x] token: Discord takes it; the application's id is 5
        [!] intents: Presence Intent, Message Content Intent on and not needed
            Turn it off under Bot, Privileged Gateway Intents: what the bot is not sent, it cannot lose.
        [ ] invitation: Requires OAuth2 Code Grant is on, so the links below do not work
            Turn it off under Bot.
        [!] commands: an Interactions Endpoint URL is set, so Discord sends commands and buttons there
            Empty it under General Information, unless that address is this service's own.
        [!] policy: Privacy Policy URL is empty
            Write the address of this service's page /villkor there, under General Information.

        Under Installation, tick User Install and Guild Install, and choose the install link None.
        Invite the bot to a server (whoever opens this must be allowed to manage the server):
          https://discord.com/oauth2/authorize?client_id=5&integration_type=0&scope=bot+applications.commands&permissions=274877975552
        Add its commands to your own account, to use them anywhere:
          https://discord.com/oauth2/authorize?client_id=5&integration_type=1&scope=applications.commands
    "]]
    .assert_eq(&String::from_utf8(out).expect("UTF-8"));
}

#[cfg(feature = "web")]
mod process {
    use crate::{
        cli::slussen,
        discord::double::{Double, TOKEN},
    };

    async fn setup(double: &Double, token: Option<&str>) -> (Option<i32>, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("c.toml");
        std::fs::write(&file, format!("[discord]\napi_url = \"{}\"\n", double.url)).expect("written");
        let mut binary = slussen(&["discord", "setup", "--config", file.to_str().expect("UTF-8")]);
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
        let (status, said) = setup(&double, Some(TOKEN)).await;
        assert_eq!(status, Some(0), "{said}");
        assert!(
            said.contains("client_id=1001&integration_type=0") && !said.contains("kanarie"),
            "{said}"
        );
        let (status, said) = setup(&double, None).await;
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("DISCORD_TOKEN holds none"), "{said}");
        double.refuse("/users/@me", 401);
        let (status, said) = setup(&double, Some(TOKEN)).await;
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("refuses it") && said.contains("Reset Token"), "{said}");
    }
}
