//! A version built and proved upon the one before says what one built anew says: nothing may depend on what happened to be there before.

use slussen::{
    engine::{self, Proof, Proved, Snapshot},
    knowledge::Files,
    shell::service::wall_clock,
    store,
};

/// Every so many of the shipped articles; enough to have rivals, few enough to be tried many times over.
const ONE_IN: usize = 5;

fn base() -> Files {
    let embedded = store::embedded();
    let mut files = Files::new();
    for (path, text) in embedded.under("") {
        let number = path.strip_prefix("knowledge/faq/").map(|name| {
            let name = name.split('/').next_back().unwrap_or_default();
            name.bytes().map(usize::from).sum::<usize>()
        });
        let article = path.contains("origo-anonym") || path.contains("vad-ar-origo");
        if number.is_none_or(|number| number % ONE_IN == 0) || article {
            files.add(path, text.as_bytes());
        }
    }
    files
}

/// All that a version says of all that its articles are asked.
fn rankings(snapshot: &Snapshot) -> Vec<(String, slussen::search::Ranking)> {
    let mut all = Vec::new();
    for (language, articles) in &snapshot.knowledge.articles {
        for article in articles.values() {
            for asked in article.phrasings.iter().chain([&article.question]) {
                all.push((asked.clone(), snapshot.index().search(asked, language)));
                // Slips and halves of compounds go other ways through the index.
                let slip: String = asked.chars().rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect();
                all.push((slip.clone(), snapshot.index().search(&slip, language)));
            }
        }
    }
    all
}

struct Chain {
    files: Files,
    snapshot: Snapshot,
    proof: Proof,
}

impl Chain {
    /// Takes the next version upon the last, and compares it with the same one built anew.
    #[track_caller]
    fn step(&mut self, what: &str, change: impl FnOnce(&mut Files)) {
        let mut files = self.files.clone();
        change(&mut files);
        let now = wall_clock()();
        let upon =
            Snapshot::build_upon(&files, 2, Some((&self.snapshot, &self.files))).unwrap_or_else(|faults| panic!("{what}: {faults:#?}"));
        let proved = Proved {
            snapshot: &self.snapshot,
            warnings: &self.proof.warnings,
            moved: self.proof.moved,
        };
        let proof = engine::prove_upon(&upon, &files, &now, Some(proved));
        let anew = Snapshot::build(&files, 2).unwrap();
        let whole = engine::prove(&anew, &files, &now);
        for (a, b) in rankings(&upon).into_iter().zip(rankings(&anew)) {
            assert_eq!(a, b, "{what}");
        }
        let articles = |proof: &Proof| -> (Vec<_>, Vec<_>) {
            let of_articles = |faults: &[slussen::knowledge::Fault]| {
                let mut own: Vec<_> = faults
                    .iter()
                    .filter(|fault| fault.file.starts_with("knowledge/faq/"))
                    .cloned()
                    .collect();
                own.sort();
                own
            };
            (of_articles(&proof.faults), of_articles(&proof.warnings))
        };
        assert_eq!(articles(&proof), articles(&whole), "{what}");
        (self.files, self.snapshot, self.proof) = (files, upon, proof);
    }
}

fn replace(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    assert!(text.contains(from), "{path} holds no {from:?}");
    let text = text.replace(from, to);
    files.add(path, text.as_bytes());
}

const ARTICLE: &str = "knowledge/faq/sv/origo-anonym.md";

#[test]
fn a_version_built_upon_another_is_the_one_that_is_built_anew() {
    let files = base();
    let snapshot = Snapshot::build(&files, 1).unwrap();
    let proof = engine::prove(&snapshot, &files, &wall_clock()());
    let mut chain = Chain { files, snapshot, proof };
    chain.step("nothing", |_| {});
    chain.step("a word of an answer", |files| {
        replace(files, ARTICLE, "få stöd helt anonymt", "få hjälp alldeles anonymt");
    });
    chain.step("a long word that others are made of", |files| {
        replace(
            files,
            ARTICLE,
            "Ingen annan behöver göra det åt dig.",
            "Ingen socialtjänstemottagning behöver göra det åt dig.",
        );
    });
    chain.step("the same word gone again", |files| {
        replace(files, ARTICLE, "Ingen socialtjänstemottagning behöver", "Ingen annan behöver");
    });
    chain.step("a phrasing that belongs to another article", |files| {
        replace(
            files,
            ARTICLE,
            "\"Får Origo veta vem jag är?\"",
            "\"Berätta vad Origo är för något\"",
        );
    });
    chain.step("and back", |files| {
        replace(
            files,
            ARTICLE,
            "\"Berätta vad Origo är för något\"",
            "\"Får Origo veta vem jag är?\"",
        );
    });
    chain.step("a service", |files| {
        replace(files, "knowledge/services/bris.toml", "area = ", "area =  ");
    });
    chain.step("a sentence", |files| {
        let text = format!("{}\n# prov\n", files.get("locales/sv/faq.ftl").unwrap());
        files.add("locales/sv/faq.ftl", text.as_bytes());
    });
    chain.step("a rule's comment", |files| {
        let path = files.under("knowledge/risk/rules/").next().unwrap().0.to_owned();
        let text = format!("{}\n# prov\n", files.get(&path).unwrap());
        files.add(&path, text.as_bytes());
    });
    chain.step("words of all articles", |files| {
        let text = format!("{}\nmottagning\n", files.get("knowledge/compounds.txt").unwrap());
        files.add("knowledge/compounds.txt", text.as_bytes());
    });
    chain.step("an article more", |files| {
        let text = files.get(ARTICLE).unwrap();
        let (head, rest) = text.split_once("phrasings = [").unwrap();
        let (_, rest) = rest.split_once("]\n").unwrap();
        let head = head
            .replace("origo-anonym", "glasspinne")
            .replace("Kan man vara anonym hos Origo?", "Var köper man glasspinne på stranden?");
        let own = "\"glasspinne strand\", \"Vem säljer glasspinne?\", \"var finns glasspinne\"";
        files.add(
            "knowledge/faq/sv/glasspinne.md",
            format!("{head}phrasings = [{own}]\n{rest}").as_bytes(),
        );
    });
    chain.step("many articles at once", |files| {
        let paths: Vec<String> = files.under("knowledge/faq/sv/").map(|(path, _)| path.to_owned()).collect();
        for path in paths.iter().take(20) {
            let text = format!("{}\nDet gäller i hela länet.\n", files.get(path).unwrap());
            files.add(path, text.as_bytes());
        }
    });
    let mut without = Files::new();
    for (path, text) in chain.files.under("") {
        if !path.contains("glasspinne") {
            without.add(path, text.as_bytes());
        }
    }
    chain.step("an article gone", |files| *files = without);
}
