//! What editors do on the page: preview, reload, confirm, bring back, try. Each act is written down, and no tried word is anywhere.

use axum::http::{Method, StatusCode};
use serde_json::Value;
use slussen::{config::Role, shell::admin::METRICS};

use super::House;
use crate::keeper::ANONYMOUS;

#[tokio::test]
async fn an_editor_looks_reloads_and_an_admin_brings_back() {
    let house = House::new();
    let (editor, admin) = (house.sign_in(Role::Editor).await, house.sign_in(Role::Admin).await);
    let sound = house.desk.read(ANONYMOUS);
    house.desk.write(ANONYMOUS, &sound.replace("reviewed = ", "reviewed =  "));

    let seen = house.post(&editor, "/admin/ladda-om/visa", "").await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(
        seen.body.contains("sv/origo-anonym") && seen.body.contains("Ingen hänvisning ändras"),
        "{}",
        seen.body
    );
    assert_eq!(house.keeper.status().version.generation, 1, "looking changes nothing");

    let done = house.post(&editor, "/admin/ladda-om", "").await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert!(done.body.contains("Version 2 svarar nu"), "{}", done.body);
    let again = house.post(&editor, "/admin/ladda-om", "").await;
    assert!(again.body.contains("Ingenting var ändrat"), "{}", again.body);

    house.desk.write(ANONYMOUS, "");
    let refused = house.post(&editor, "/admin/ladda-om", "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for page in [refused.body, house.get(&editor, "/admin/fel").await.body] {
        assert!(page.contains("faq/sv/origo-anonym.md") && page.contains("filen är tom"), "{page}");
    }
    let status = house.get(&editor, "/admin").await.body;
    assert!(status.contains("Senaste omladdningen nekades"), "{status}");

    let compared = house.get(&admin, "/admin/versioner/jamfor?version=1").await.body;
    assert!(
        compared.contains("<ins>reviewed = ") && compared.contains("<del>reviewed =  "),
        "{compared}"
    );
    assert!(compared.contains("Ta tillbaka version 1"), "{compared}");
    assert!(
        !house
            .get(&editor, "/admin/versioner/jamfor?version=1")
            .await
            .body
            .contains("Ta tillbaka version")
    );
    let back = house.post(&admin, "/admin/versioner/ta-tillbaka", "version=1").await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    assert!(back.body.contains("Version 3 svarar nu"), "{}", back.body);
    let unknown = house.post(&admin, "/admin/versioner/ta-tillbaka", "version=99").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("version 99 finns inte kvar"), "{}", unknown.body);
    let list = house.get(&admin, "/admin/versioner").await.body;
    assert!(list.contains("samma som 1"), "{list}");

    let acts: Vec<(String, String, String, String)> = house
        .audit()
        .lines()
        .map(|line| {
            let line: Value = serde_json::from_str(line).expect("JSON");
            let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
            (text("who"), text("act"), text("how"), text("result"))
        })
        .collect();
    let expected = [
        ("slussen", "start", "start", "accepted"),
        ("test-editor (editor)", "login", "page", "accepted"),
        ("test-admin (admin)", "login", "page", "accepted"),
        ("test-editor (editor)", "reload", "page", "accepted"),
        ("test-editor (editor)", "reload", "page", "unchanged"),
        ("test-editor (editor)", "reload", "page", "refused"),
        ("test-admin (admin)", "rollback", "page", "accepted"),
        ("test-admin (admin)", "rollback", "page", "refused"),
    ];
    let expected = expected.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned()));
    assert_eq!(acts, expected);
    let log = house.get(&admin, "/admin/logg").await.body;
    for said in [
        "Loggen är hel",
        "test-editor (editor)",
        "version tillbaka",
        "den här sidan",
        "nekades",
        "inloggning",
    ] {
        assert!(log.contains(said), "{said} is not in {log}");
    }
}

#[tokio::test]
async fn a_changed_route_waits_for_an_admin_to_confirm_it_by_name() {
    let house = House::new();
    let (editor, admin) = (house.sign_in(Role::Editor).await, house.sign_in(Role::Admin).await);
    let table = house.desk.read("routes.toml");
    let (before, last) = table.rsplit_once("[[route]]").expect("a row");
    let services = last
        .split_once("services = [")
        .expect("services")
        .1
        .split_once(']')
        .expect("their end")
        .0;
    let fewer = services.rsplit_once(',').expect("more than one").0;
    house
        .desk
        .write("routes.toml", &format!("{before}[[route]]{}", last.replace(services, fewer)));

    let confirm = house.keeper.preview().expect("sound").confirm;
    assert!(!confirm.is_empty());
    let boxes = format!("name=\"confirm\" value=\"{}\"", confirm[0]);
    let shown = house.post(&editor, "/admin/ladda-om/visa", "").await.body;
    assert!(shown.contains(&confirm[0]) && !shown.contains(&boxes), "{shown}");
    let shown = house.post(&admin, "/admin/ladda-om/visa", "").await.body;
    assert!(shown.contains(&boxes), "{shown}");

    let fields: Vec<String> = confirm.iter().map(|id| format!("confirm={id}")).collect();
    let fields = fields.join("&");
    for (session, fields, status) in [
        (&editor, "", 422),
        (&editor, fields.as_str(), 403),
        (&admin, "", 422),
        (&admin, "confirm=finns-inte", 422),
    ] {
        let answer = house.post(session, "/admin/ladda-om", fields).await;
        assert_eq!(answer.status.as_u16(), status, "{fields}: {}", answer.body);
        assert_eq!(house.keeper.status().version.generation, 1);
    }
    let wish = serde_json::json!({ "confirm": confirm }).to_string();
    let program = house.call(Role::Editor, Method::POST, "/admin/v1/reload", &wish).await;
    assert_eq!(program.status, StatusCode::FORBIDDEN, "nor by the API");
    let done = house.post(&admin, "/admin/ladda-om", &fields).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert_eq!(house.keeper.status().version.generation, 2);
}

#[tokio::test]
async fn of_two_who_looked_the_second_learns_that_the_first_was_faster() {
    let house = House::new();
    let (editor, admin) = (house.sign_in(Role::Editor).await, house.sign_in(Role::Admin).await);
    house.desk.edit(1);
    for session in [&editor, &admin] {
        let shown = house.post(session, "/admin/ladda-om/visa", "").await.body;
        assert!(
            shown.contains("name=\"base\" value=\"1\"") && shown.contains("Andra filer"),
            "{shown}"
        );
    }
    let first = house.post(&editor, "/admin/ladda-om", "base=1").await;
    assert!(first.body.contains("Version 2 svarar nu"), "{}", first.body);
    house.desk.edit(2);
    for late in ["base=1", "base=x"] {
        let second = house.post(&admin, "/admin/ladda-om", late).await;
        assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY, "{late}");
        assert!(second.body.contains("någon annan hann före"), "{}", second.body);
        assert_eq!(house.keeper.status().version.generation, 2);
    }
    let anew = house.post(&admin, "/admin/ladda-om", "base=2").await;
    assert!(anew.body.contains("Version 3 svarar nu"), "{}", anew.body);
}

#[tokio::test]
async fn a_tried_message_is_explained_and_kept_nowhere() {
    let house = House::new();
    let editor = house.sign_in(Role::Editor).await;
    let words = "min+man+kanariefaagel+sl%C3%A5r+mig";
    for _ in 0..6 {
        let tried = house.post(&editor, "/admin/prova", &format!("text={words}")).await;
        assert_eq!(tried.status, StatusCode::OK);
        assert_eq!(tried.header("cache-control"), "no-store");
        for shown in ["hänvisning", "kvinnofridslinjen", "den som skriver", "regeln <code>", "112"] {
            assert!(tried.body.contains(shown), "{shown} is not in {}", tried.body);
        }
        assert!(!tried.body.contains("kanarie"), "not even here: {}", tried.body);
    }
    let admin = house.sign_in(Role::Admin).await;
    let mut said = house.audit();
    for path in ["/admin", "/admin/siffror", "/admin/logg", "/admin/fel", "/admin/prova"] {
        said.push_str(&house.get(&admin, path).await.body);
    }
    let figures = house.call(Role::Viewer, Method::GET, METRICS, "").await.body;
    assert!(!figures.contains("slussen_replies_total"), "it is not counted: {figures}");
    said.push_str(&figures);
    assert!(!said.contains("kanarie"), "{said}");
    assert!(house.get(&admin, "/admin/siffror").await.body.contains("Ingenting har räknats"));
}

#[tokio::test]
async fn pages_say_how_things_are() {
    let house = House::new();
    let viewer = house.sign_in(Role::Viewer).await;
    let status = house.get(&viewer, "/admin").await.body;
    assert!(status.contains("Allt fungerar. Version 1 svarar."), "{status}");
    house.health.want(1);
    let status = house.get(&viewer, "/admin").await.body;
    assert!(status.contains("Anslutningen till Discord saknas"), "{status}");
    let services = house.get(&viewer, "/admin/tjanster").await.body;
    let due = services.matches("<code>").count();
    assert!(
        due > 10 && services.contains("Kvinnofridslinjen") && services.contains("aldrig"),
        "{services}"
    );
    let api: Value = serde_json::from_str(&house.call(Role::Viewer, Method::GET, "/admin/v1/status", "").await.body).expect("JSON");
    assert_eq!(api["version"]["generation"], 1);
}
