//! The program as a person runs it: what it prints where, and with which exit status it ends.

#[cfg(unix)]
#[path = "cli/signals.rs"]
mod signals;

use std::fs;
use std::net::TcpListener;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The program in a folder of its own, with nothing of the caller's environment that it would read.
struct Program {
    folder: TempDir,
    variables: Vec<(&'static str, String)>,
}

impl Program {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder"), variables: Vec::new() }
    }

    fn with_file(self, name: &str, text: &str) -> Self {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
        self
    }

    fn with_variable(mut self, name: &'static str, value: &str) -> Self {
        self.variables.push((name, value.to_owned()));
        self
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onrecord"));
        command.args(arguments).current_dir(self.folder.path()).env_clear();
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program can be started")
    }

    /// Wrong use, or a problem: nothing on standard output, and an error that names these.
    #[track_caller]
    fn refuses(&self, arguments: &[&str], status: i32, named: &[&str]) {
        let output = self.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {errors}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{arguments:?} prints a result");
        assert!(errors.contains("error"), "{arguments:?} says no error: {errors}");
        // Diagnostics are wrapped at a width, so only the words count.
        let words = errors.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in named {
            assert!(words.contains(part), "`{part}` is missing in: {errors}");
        }
    }

    /// What it prints when it succeeds.
    #[track_caller]
    fn prints(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).expect("output is UTF-8")
    }
}

#[test]
fn a_question_is_answered_from_any_folder() {
    let answer = Program::new().prints(&["ask", "how many north korean troops are in russia"]);
    assert!(answer.contains("10,000") && answer.contains("[1]") && answer.contains('“'), "{answer}");
    assert!(!answer.contains('\u{1b}'), "a pipe gets no colour");
}

#[test]
fn an_abstention_is_no_failure() {
    let reply = Program::new().prints(&["ask", "--json", "what's the weather in kursk"]);
    let reply: serde_json::Value = serde_json::from_str(&reply).expect("one JSON object");
    assert_eq!(reply["decision"], "abstain");
    assert_eq!(reply["reply"]["record"], serde_json::Value::Null);
}

#[test]
fn a_quotation_is_checked_from_any_folder() {
    let program = Program::new();
    let altered = program.prints(&["quote", "they", "are", "not", "fair", "game", "--speaker", "Kirby"]);
    assert!(altered.starts_with("Altered") && altered.contains("{+not+}"), "{altered}");
    let cut = program.prints(&["quote", "--json", "“they are fair game” — John Kirby"]);
    let cut: serde_json::Value = serde_json::from_str(&cut).expect("one JSON object");
    assert_eq!((&cut["verdict"], &cut["matches"][0]["speaker"]), (&"cut".into(), &"same".into()));
    let nothing = program.prints(&["quote", "the moon is made of green cheese"]);
    assert!(nothing.starts_with("Not on record"), "a verdict is no failure: {nothing}");
}

#[test]
fn quotations_are_browsed_by_speaker_and_topic() {
    let program = Program::new();
    let overview = program.prints(&["quote"]);
    assert!(
        overview.contains("John Kirby: 2") && overview.contains("Targets and U.S. weapons: 9"),
        "{overview}"
    );
    let list = program.prints(&["quote", "--speaker", "Biden", "--about", "weapons"]);
    assert!(list.contains("“If they cross into Ukraine, yes”") && list.contains("Joe Biden"), "{list}");
    let object = program.prints(&["quote", "--json", "--about", "sanctions"]);
    let object: serde_json::Value = serde_json::from_str(&object).expect("one JSON object");
    assert_eq!(object["quotations"].as_array().map(Vec::len), Some(3), "{object}");
    program.refuses(&["quote", "--speaker", "Elvis"], 2, &["`Elvis`", "onrecord quote"]);
    program.refuses(&["quote", "--about", "zxqvj"], 2, &["`zxqvj`"]);
}

#[test]
fn a_knowledge_base_that_cannot_be_served_is_refused_with_its_place() {
    let missing = ["no/such/folder", "onrecord init"];
    Program::new().refuses(&["--knowledge", "no/such/folder", "ask", "hi"], 2, &missing);
    Program::new().refuses(&["--knowledge", "no/such/folder", "run", "--local"], 2, &missing);
    Program::new().with_file("empty/notes.md", "").refuses(
        &["--knowledge", "empty", "ask", "hi"],
        1,
        &["`empty`", "no `*.toml`", "onrecord init"],
    );
    Program::new().with_file("a.toml", "[event]\nid = \n").refuses(
        &["--knowledge", "a.toml", "ask", "hi"],
        1,
        &["a.toml:2"],
    );
    Program::new().with_file("a.toml", "[event]\ntitel = \"A\"\n").refuses(
        &["--knowledge", "a.toml", "ask", "hi"],
        1,
        &["a.toml:2:1", "titel", "did you mean `title`"],
    );
    Program::new().with_file("knowledge/a.toml", "[evnt]\n").refuses(
        &["ask", "hi"],
        1,
        &["evnt", "a.toml:1"],
    );
}

#[test]
fn settings_that_make_no_sense_are_refused_with_name_and_remedy() {
    let ask = ["ask", "hi"];
    Program::new().refuses(&["--config", "nope.toml", "ask", "hi"], 2, &["nope.toml"]);
    Program::new().with_file("onrecord.toml", "[local]\nprot = 1\n").refuses(
        &ask,
        2,
        &["prot", "onrecord.toml"],
    );
    let loud = Program::new().with_variable("ONRECORD__LOCAL__PORT", "loud");
    loud.refuses(&ask, 2, &["local.port", "loud", "environment"]);
    let high = Program::new().with_variable("ONRECORD__MATCHING__ANSWER_THRESHOLD", "2");
    high.refuses(&ask, 2, &["matching.answer-threshold", "from 0 to 1"]);
}

#[test]
fn settings_that_make_no_sense_keep_nobody_from_beginning() {
    let program = Program::new().with_file("onrecord.toml", "[local]\nprot = 1\n");
    assert!(program.prints(&["completions", "bash"]).contains("onrecord"));
    program.prints(&["init", "my-event"]);
    assert!(program.folder.path().join("my-event/event.toml").is_file());
}

#[test]
fn without_a_usable_token_it_says_where_to_get_one() {
    let run = ["run"];
    Program::new().refuses(&run, 2, &["DISCORD_TOKEN", "Developer Portal", "onrecord run --local"]);
    Program::new().with_variable("DISCORD_TOKEN", "  ").refuses(&run, 2, &["DISCORD_TOKEN"]);
    let malformed = Program::new().with_variable("DISCORD_TOKEN", "my-secret-token");
    malformed.refuses(&run, 2, &["malformed", "Developer Portal"]);
    let output = malformed.run(&run);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("my-secret-token"), "the token is never shown");
    Program::new().with_variable("ONRECORD__DISCORD__TOKEN_FILE", "token.txt").refuses(
        &run,
        2,
        &["token.txt"],
    );
}

#[test]
fn the_service_is_not_started_again_after_wrong_use() {
    let unit = include_str!("../deploy/onrecord.service");
    let prevented = unit.lines().filter_map(|line| line.strip_prefix("RestartPreventExitStatus="));
    assert_eq!(prevented.collect::<Vec<_>>(), [onrecord::cli::WRONG_USE.to_string()]);
    assert!(unit.contains("\nRestart=on-failure\n"), "after everything else it is");
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("it is bound").port().to_string();
    Program::new().refuses(&["run", "--local", "--port", &port], 2, &[&port, "in use"]);
}

#[test]
fn nobody_at_the_address_is_said_so() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", free.local_addr().expect("it is bound"));
    drop(free);
    Program::new()
        .with_variable("DISCORD_TOKEN", "MTI5NzAwMDAwMDAwMDAwMDAwMQ.abcdef.abcdefghijklmnopqrstuvwxyz0")
        .with_variable("ONRECORD__DISCORD__API_URL", &address)
        .refuses(&["run"], 1, &[&address, "discord.api-url"]);
}

#[test]
fn a_new_knowledge_base_holds_as_it_stands_and_overwrites_nothing() {
    let program = Program::new();
    program.run(&["init", "my-event"]);
    let checked = program.prints(&["check", "my-event"]);
    assert!(checked.contains("no problems"), "{checked}");
    program.refuses(&["init", "my-event"], 2, &["my-event"]);
}

#[test]
fn what_is_under_embargo_is_held_back() {
    let text = include_str!("fixtures/miniature/record.toml");
    let first = text.find("[[faq]]").expect("the miniature has an entry");
    let (before, after) = text.split_at(first + "[[faq]]".len());
    let id = after.split('"').nth(1).expect("an entry has an id");
    let program = Program::new()
        .with_file("open.toml", text)
        .with_file("held.toml", &format!("{before}\nembargo-until = 2999-01-01{after}"));
    let question =
        after.split("question = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a question");
    let open = program.prints(&["--knowledge", "open.toml", "ask", "--json", question]);
    assert!(open.contains(&format!("\"id\":\"{id}\"")), "{open}");
    let held = program.prints(&["--knowledge", "held.toml", "ask", "--json", question]);
    assert!(held.contains("\"record\":null"), "{held}");
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_no_text_is_none_of_our_business() {
    use std::os::unix::ffi::OsStringExt;

    let odd = std::ffi::OsString::from_vec(vec![0xff]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_onrecord"));
    let output = command.args(["completions", "bash"]).env_clear().env("ODD", odd).output();
    assert!(output.expect("the program can be started").status.success());
}

#[test]
fn completions_know_the_commands() {
    let script = Program::new().prints(&["completions", "bash"]);
    for command in ["run", "ask", "quote", "check", "init"] {
        assert!(script.contains(command), "`{command}` is missing");
    }
}

#[test]
fn the_record_is_shown_from_every_side() {
    let program = Program::new();
    for (arguments, parts) in [
        (
            &["timeline", "--from", "28 oct", "--to", "yesterday", "Rutte"][..],
            &["Timeline: Mark Rutte", "From 2024-10-28 to 2024-10-29"][..],
        ),
        (&["positions", "are there troops inside Ukraine?"], &["has no information", "silent on"]),
        (
            &["compare", "how", "many", "troops"],
            &["about 3,000", "About 10,000", "“We believe that the DPRK"],
        ),
        (&["sources"], &["Voice of America", "records rest on it"]),
        (&["sources", "voa-2024-10-29"], &["Caution: ", "How many North Korean troops"]),
        (&["topics"], &["How many troops (12 questions"]),
        (&["topics", "how many troops"], &["How many North Korean troops are in Russia?"]),
        (&["about"], &["What it will not do", "Privacy"]),
    ] {
        let output = program.run(arguments);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        for part in parts {
            assert!(text.contains(part), "`{part}` is missing in {arguments:?}:\n{text}");
        }
    }
    program.refuses(&["timeline", "--from", "soon"], 2, &["no day that can be read"]);
    program.refuses(&["timeline", "--from", "4/5/2024"], 2, &["two different days"]);
    program.refuses(&["topics", "weather"], 2, &["weather", "onrecord topics"]);
    program.refuses(&["sources", "nowhere"], 2, &["no such thing"]);
    program.refuses(&["compare", "will it rain"], 2, &["will it rain"]);
}

#[test]
fn a_view_is_data_too() {
    let output = Program::new().run(&["timeline", "--json", "Rutte"]);
    let view: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert!(view["text"].as_str().expect("a text").starts_with("Timeline: Mark Rutte"));
    assert_eq!(view["claims"][0]["id"], "nato-confirms-kursk");
    assert_eq!(view["quotations"][0]["id"], "rutte-confirms-kursk");
    assert_eq!(view["choices"][0]["record"]["kind"], "claim");
    assert_eq!(view["as_of"], "2024-10-30");
    assert_eq!(view["citations"][0]["n"], 1);
}
