//! Working tool: triage alone over labelled messages.
use slussen::{knowledge, text::Text, triage::Triage};
use std::collections::BTreeMap;
fn walk(dir: &std::path::Path, root: &std::path::Path, out: &mut BTreeMap<String, String>) {
    for e in std::fs::read_dir(dir).unwrap().flatten() {
        let p = e.path();
        if p.is_dir() {
            walk(&p, root, out)
        } else if let Ok(t) = std::fs::read_to_string(&p) {
            out.insert(p.strip_prefix(root).unwrap().display().to_string(), t);
        }
    }
}
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let root = std::path::Path::new(&args[1]);
    let mut files = BTreeMap::new();
    walk(&root.join("knowledge/risk"), root, &mut files);
    let mut faults = vec![];
    let mut f = knowledge::Files::new();
    for (a, b) in &files {
        f.add(a, b.as_bytes());
    }
    let risk = knowledge::load_risk(&f, &mut faults);
    let t = std::time::Instant::now();
    let triage = Triage::build(&risk);
    eprintln!(
        "{} forms {} rules built in {:?}",
        risk.lexicon.forms.len(),
        risk.rules.len(),
        t.elapsed()
    );
    faults.extend(triage.prove());
    for f in &faults {
        println!("FAULT {f}");
    }
    if args.len() < 3 {
        return;
    }
    if args[2] == "-" {
        for line in std::io::stdin().lines() {
            let line = line.unwrap();
            let t = Text::prepare(&line);
            let a = triage.assess(&t);
            println!(
                "{line}\n   risk={} doubt={} {:?} {:?} {:?} age={:?} gender={:?} signs={:?}\n   rules={:?}\n   concepts={}",
                a.risk,
                a.doubt,
                a.audience,
                a.urgency,
                a.themes,
                a.age,
                a.gender,
                a.signs,
                a.evidence.iter().map(|e| e.rule.0.clone()).collect::<Vec<_>>(),
                triage.explain(&t, &risk.lexicon)
            );
        }
        return;
    }
    let pick = args.get(3).cloned().unwrap_or_default();
    let (mut tp, mut fp, mut fneg, mut doubt_neg, mut imm, mut immok, mut aud) = (0, 0, 0, 0, 0, 0, 0);
    let mut confusion: BTreeMap<String, usize> = BTreeMap::new();
    let mut rule_use: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let t = std::time::Instant::now();
    for line in std::fs::read_to_string(&args[2]).unwrap().lines() {
        let v: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = v["text"].as_str().unwrap();
        let want = v["risk"].as_bool().unwrap();
        let a = triage.assess(&Text::prepare(text));
        for e in &a.evidence {
            let u = rule_use.entry(e.rule.0.clone()).or_default();
            if want { u.0 += 1 } else { u.1 += 1 }
        }
        let rules: Vec<_> = a.evidence.iter().map(|e| e.rule.0.clone()).collect();
        let show = |kind: &str| {
            if pick == kind {
                println!(
                    "{kind} {} [{}] {text}\n      doubt={} rules={rules:?} want {} {} {} {}",
                    v["id"].as_str().unwrap(),
                    v["lang"].as_str().unwrap_or(""),
                    a.doubt,
                    v["audience"],
                    v["urgency"],
                    v["themes"],
                    v["slices"]
                );
            }
        };
        if pick == "points" {
            let pts: i32 = a
                .evidence
                .iter()
                .map(|e| risk.rules.iter().find(|r| r.id == e.rule).map_or(0, |r| i32::from(r.points)))
                .sum();
            println!("POINTS {} {pts}", v["id"].as_str().unwrap());
        }
        match (want, a.risk) {
            (true, true) => {
                tp += 1;
                let got = serde_json::to_value(a.audience).unwrap().as_str().unwrap().to_owned();
                let w = v["audience"].as_str().unwrap().to_owned();
                if got == w {
                    aud += 1
                } else {
                    show("aud");
                    if pick == "aud" {
                        println!("      GOT {got}");
                    }
                }
                *confusion.entry(format!("{w}->{got}")).or_default() += 1;
            }
            (true, false) => {
                fneg += 1;
                show("miss")
            }
            (false, true) => {
                fp += 1;
                show("false")
            }
            (false, false) => {
                if a.doubt {
                    doubt_neg += 1;
                    show("doubt")
                }
            }
        }
        let wi = v["urgency"] == "immediate";
        let gi = a.urgency == slussen::knowledge::Urgency::Immediate;
        if wi {
            imm += 1;
            if gi { immok += 1 } else { show("late") }
        } else if gi {
            show("early")
        }
    }
    if pick == "rules" {
        for (r, (a, b)) in &rule_use {
            println!("{r}: {a} at risk, {b} not");
        }
    }
    println!(
        "recall {:.3} precision {:.3} (tp {tp} fn {fneg} fp {fp}, doubt on negatives {doubt_neg}); immediate {immok}/{imm}; audience {aud}/{tp}; {:?}",
        tp as f64 / (tp + fneg) as f64,
        tp as f64 / (tp + fp).max(1) as f64,
        t.elapsed()
    );
    println!("{confusion:?}");
}
