//! `PostgreSQL`'s full-text search with its Swedish configuration, in a server of its own: a temporary folder, a socket there, no port, gone afterwards.
//! Times are taken inside the server, so that no client and no socket count. Not for: any other server that may run on the machine.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use slussen::knowledge::{Article, ArticleId};
use tempfile::TempDir;

use super::plain;

/// Any word of the question, ranked by `ts_rank`; the question's words weigh most, then the phrasings', then the answer's, as `PostgreSQL` weighs A to C.
const INDEX: &str = "create table found as select id, setweight(to_tsvector('swedish', question), 'A') \
    || setweight(to_tsvector('swedish', phrasings), 'B') || setweight(to_tsvector('swedish', answer), 'C') as words from article; \
    create index on found using gin (words); analyze found;";
const ASK: &str = "create or replace function ask(words text) returns text[] language plpgsql stable as $$ \
    declare query tsquery := replace(plainto_tsquery('swedish', words)::text, ' & ', ' | ')::tsquery; \
    begin return array(select id from found where found.words @@ query order by ts_rank(found.words, query) desc, id limit 10); end $$;";

/// What one question took and found.
pub(super) struct Asked {
    pub(super) microseconds: f64,
    pub(super) hits: Vec<String>,
}

pub(super) struct Postgres {
    folder: TempDir,
    programs: PathBuf,
}

impl Postgres {
    /// Starts a server, or tells what is missing.
    pub(super) fn start() -> Self {
        let programs = programs().expect("PostgreSQL is not installed: make bench-search installs it on Debian");
        let folder = tempfile::tempdir().expect("a folder");
        if is_root() {
            let owned = Command::new("chown").arg("postgres").arg(folder.path()).status().expect("chown");
            assert!(owned.success(), "the folder cannot be given to the account postgres");
        }
        let server = Self { folder, programs };
        let data = server.data();
        let data = data.to_str().expect("a plain path");
        checked(
            server
                .own("initdb")
                .args(["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]),
        );
        let options = format!(
            "-c listen_addresses='' -c unix_socket_directories='{}'",
            server.folder.path().display()
        );
        let log = format!("{data}/log");
        checked(server.own("pg_ctl").args(["-D", data, "-l", &log, "-w", "-o", &options, "start"]));
        server
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// One of the server's programs, which refuse to run as root.
    fn own(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command.current_dir("/");
        command
    }

    fn sql(&self, script: &str) -> String {
        let file = self.folder.path().join("script.sql");
        fs::write(&file, script).expect("written");
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-h"]);
        let output = checked(psql.arg(self.folder.path()).arg("-f").arg(&file));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Hands the articles over; what is timed is [`Self::index`].
    pub(super) fn load<'a>(&self, articles: impl Iterator<Item = (&'a ArticleId, &'a Article)>) {
        let mut script = "drop table if exists article, found; \
             create table article (id text, question text, phrasings text, answer text);\ncopy article from stdin;\n"
            .to_owned();
        for (id, article) in articles {
            let fields = [&id.0, &article.question, &article.phrasings.join(" "), &plain(&article.answer)].map(|field| escaped(field));
            // Writing to a String cannot fail.
            let _always_ok = writeln!(script, "{}", fields.join("\t"));
        }
        script.push_str("\\.\n");
        self.sql(&script);
    }

    pub(super) fn index(&self) {
        self.sql(INDEX);
    }

    /// The size of the table of words and its index, in MB.
    pub(super) fn megabytes(&self) -> f64 {
        let bytes: f64 = self
            .sql("select pg_total_relation_size('found');")
            .trim()
            .parse()
            .expect("a number");
        bytes / 1e6
    }

    /// Asks each question `rounds` times; the median counts.
    pub(super) fn ask(&self, questions: &[&str], rounds: usize) -> Vec<Asked> {
        let mut script = format!(
            "{ASK}\ndrop table if exists question, asked; create table question (n int, words text); \
             create table asked (n int, us float8, ids text[]);\ncopy question from stdin;\n"
        );
        for (n, words) in questions.iter().enumerate() {
            let _always_ok = writeln!(script, "{n}\t{}", escaped(words));
        }
        let _always_ok = writeln!(
            script,
            "\\.\ndo $$ declare q record; t timestamptz; ids text[]; begin \
             for round in 0..{rounds} loop for q in select * from question loop t := clock_timestamp(); ids := ask(q.words); \
             if round > 0 then insert into asked values (q.n, extract(epoch from clock_timestamp() - t) * 1e6, ids); end if; end loop; end loop; end $$;\n\
             select percentile_cont(0.5) within group (order by us) || ' ' || array_to_string(min(ids), ' ') from asked group by n order by n;"
        );
        let told = self.sql(&script);
        let asked = |line: &str| {
            let mut fields = line.split(' ');
            let microseconds = fields.next().and_then(|us| us.parse().ok()).expect("a time");
            Asked {
                microseconds,
                hits: fields.filter(|id| !id.is_empty()).map(str::to_owned).collect(),
            }
        };
        told.lines().map(asked).collect()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.data();
        let stopped = self.own("pg_ctl").arg("-D").arg(data).args(["-m", "immediate", "stop"]).output();
        if !stopped.is_ok_and(|output| output.status.success()) {
            eprintln!("the server in {} could not be stopped", self.folder.path().display());
        }
    }
}

/// Where Debian keeps the newest server's programs, or where `initdb` stands in PATH.
fn programs() -> Option<PathBuf> {
    let debian = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut all: Vec<PathBuf> = debian.collect();
    all.sort();
    all.into_iter()
        .rev()
        .chain(std::env::split_paths(&path))
        .find(|folder| ["initdb", "pg_ctl", "psql"].iter().all(|program| folder.join(program).exists()))
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn checked(command: &mut Command) -> Output {
    let output = command.output().expect("a program that starts");
    assert!(
        output.status.success(),
        "{}: {}",
        Path::new(command.get_program()).display(),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

/// A field of `copy`.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(['\t', '\n', '\r'], " ")
}
