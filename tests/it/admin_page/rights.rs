//! Roles and acts: what a role may not do is refused, and not shown.

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use slussen::{
    config::Role,
    shell::admin::{METRICS, ROUTES, Right},
};

use super::House;

/// The whole table, by hand: the program's own is held against it.
const MAY: [(Right, [bool; 3]); 6] = [
    (Right::See, [true, true, true]),
    (Right::Try, [false, true, true]),
    (Right::Change, [false, true, true]),
    (Right::Confirm, [false, false, true]),
    (Right::RollBack, [false, false, true]),
    (Right::Audit, [false, false, true]),
];

const ROLES: [Role; 3] = [Role::Viewer, Role::Editor, Role::Admin];

#[test]
fn each_role_has_its_rights() {
    for (right, expected) in MAY {
        let found = ROLES.map(|role| role.may(right));
        assert_eq!(found, expected, "{right:?}");
    }
}

#[tokio::test]
async fn each_route_is_open_to_those_who_may_and_to_nobody_else() {
    let house = House::new();
    for (role, column) in ROLES.into_iter().zip(0..) {
        let session = house.sign_in(role).await;
        for (method, path, right) in ROUTES {
            let allowed = MAY.iter().find(|(of, _)| *of == right).expect("in the table").1[column];
            // It ends the session; `guard` tries it.
            if path == "/admin/logga-ut" {
                continue;
            }
            let answer = if path.starts_with("/admin/v1/") {
                house.call(role, method.clone(), path, "{}").await
            } else if method == Method::POST {
                house.post(&session, path, "").await
            } else {
                house.get(&session, path).await
            };
            let refused = answer.status == StatusCode::FORBIDDEN;
            assert_eq!(refused, !allowed, "{role:?} {method} {path}: {}", answer.status);
            assert!(!answer.status.is_server_error(), "{method} {path}: {}", answer.body);
            assert_ne!(answer.status, StatusCode::UNAUTHORIZED, "{method} {path}");
            assert_ne!(answer.status, StatusCode::NOT_FOUND, "{method} {path} is served");
        }
        let figures = house.call(role, Method::GET, METRICS, "").await;
        assert_eq!(figures.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn nobody_known_is_let_in_nowhere() {
    let house = House::new();
    for (method, path, _) in ROUTES.into_iter().chain([(Method::GET, METRICS, Right::See)]) {
        for credentials in [
            None,
            Some((header::COOKIE, "__Host-slussen-admin=00")),
            Some((header::AUTHORIZATION, "Bearer")),
        ] {
            let mut request = House::request(method.clone(), path);
            if let Some((name, value)) = credentials {
                request = request.header(name, value);
            }
            let answer = house.send(request.body(Body::empty()).expect("a request")).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{method} {path}");
            assert!(!answer.body.contains("csrf"), "no form of a session: {}", answer.body);
        }
    }
    assert_eq!(house.gate.hashed(), 0, "none of these held a token");
    for path in ["/admin/finns-inte", "/admin/", "/api/v1/messages", "/admin/v1/", "/healthz"] {
        let request = House::request(Method::GET, path).body(Body::empty()).expect("a request");
        assert_eq!(house.send(request).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_a_role_may_not_do_is_not_shown() {
    let house = House::new();
    for (role, expected) in [
        (Role::Viewer, [false, false, false]),
        (Role::Editor, [true, true, false]),
        (Role::Admin, [true, true, true]),
    ] {
        let session = house.sign_in(role).await;
        let page = house.get(&session, "/admin").await.body;
        let shown = ["/admin/ladda-om", "/admin/prova", "/admin/logg\""].map(|link| page.contains(link));
        assert_eq!(shown, expected, "{role:?}");
        let compared = house.get(&session, "/admin/versioner/jamfor?version=1").await;
        assert_eq!(compared.status, StatusCode::OK);
        assert!(
            !compared.body.contains("ta-tillbaka"),
            "the version that answers is not brought back"
        );
    }
}
