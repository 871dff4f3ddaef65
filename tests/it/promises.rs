//! The promises to people, each with the tests that hold it: makes `docs/safety-cases.md`, and fails where that page is stale or names a test
//! that is not there. Not for: testing anything itself. `UPDATE_EXPECT=1` writes the page anew.

use std::{collections::BTreeSet, fs, path::Path};

/// A promise in a few words, the tests that hold it, and what no test shows; empty where nothing is known to be missing.
struct Promise {
    said: &'static str,
    tests: &'static [&'static str],
    open: &'static str,
}

const PROMISES: [Promise; 27] = [
    Promise {
        said: "The same message gets the same bytes; nothing is generated, nothing that was written is repeated",
        tests: &[
            "flow::any_text_gets_the_same_reply_twice_and_never_an_empty_one",
            "web::a_form_gets_a_page_with_the_answer_and_none_of_the_words",
            "web::api::the_api_refuses_with_the_help_lines_and_repeats_nothing",
        ],
        open: "",
    },
    Promise {
        said: "Danger puts 112 first, in every language and on every channel, and risk goes before everything else",
        tests: &[
            "flow::danger_puts_112_before_any_word_and_every_reply_says_what_it_is",
            "flow::the_channel_changes_nothing",
            "flow::typing_changes_nothing_about_plain_danger",
            "web::refusals::a_broken_engine_still_shows_112",
        ],
        open: "How often danger is heard at all is a figure and no proof: see README",
    },
    Promise {
        said: "A reply says what it is, asks for nothing, blames nobody and promises no secrecy that it cannot keep",
        tests: &[
            "flow::danger_puts_112_before_any_word_and_every_reply_says_what_it_is",
            "web::the_first_page_says_what_to_know_before_writing",
        ],
        open: "The tone of each sentence was read by people, and in ten languages by no native speaker",
    },
    Promise {
        said: "Where the age is unknown, services for the young and for adults stand together, or neither",
        tests: &[
            "flow::each_row_of_the_routing_truth",
            "services::every_service_says_for_whom_it_is_in_both_languages",
        ],
        open: "",
    },
    Promise {
        said: "Each is sent to their own: Origo, Kvinnofridslinjen, Bris, the men's and trans lines, Mind, Välj att sluta, PrevenTell, UD-jouren, 1177",
        tests: &["flow::each_row_of_the_routing_truth", "services::the_adults_lines_are_for_adults"],
        open: "",
    },
    Promise {
        said: "A professional gets professional guidance; a friend's message fits the friend and the writer",
        tests: &[
            "flow::each_row_of_the_routing_truth",
            "flow::professional_lines_reach_professionals_alone",
        ],
        open: "",
    },
    Promise {
        said: "Whoever may use violence gets a route of their own and nothing that could find a victim",
        tests: &[
            "flow::each_row_of_the_routing_truth",
            "discord::buttons::whoever_hurts_somebody_sees_no_line_for_victims",
        ],
        open: "That no article names a shelter's address is read by editors, not by a test",
    },
    Promise {
        said: "A joke, an idiom, fiction, a game, the news or a negation gets no crisis reply",
        tests: &["flow::what_only_sounds_like_danger_gets_no_referral"],
        open: "A figure beyond the examples: see README",
    },
    Promise {
        said: "Doubt goes toward care: an answer, and one soft line beneath it",
        tests: &[
            "flow::each_row_of_the_routing_truth",
            "discord::mentions::a_question_that_leaves_doubt_is_not_answered_in_public",
        ],
        open: "",
    },
    Promise {
        said: "Screening has no error path, no network and no waiting",
        tests: &[
            "tidy::pure_layers_do_not_act",
            "flow::tough_input_of_64_kib_gets_a_reply",
            "web::refusals::a_broken_engine_still_shows_112",
        ],
        open: "",
    },
    Promise {
        said: "Two lines are for professionals alone",
        tests: &[
            "services::promise_11_two_lines_are_for_professionals_only",
            "flow::professional_lines_reach_professionals_alone",
            "web::reply::what_did_not_help_gets_other_ways_and_sends_no_words",
        ],
        open: "",
    },
    Promise {
        said: "Kvinnofridslinjen stands with both numbers, and with the trace that a call leaves",
        tests: &[
            "services::promise_12_kvinnofridslinjen_has_both_numbers_and_leaves_a_trace",
            "web::reply::wherever_a_number_stands_so_does_the_trace_that_a_call_leaves",
        ],
        open: "",
    },
    Promise {
        said: "Only sure numbers are shown; what waits is listed; the shorter hours count",
        tests: &[
            "services::promise_13_only_sure_numbers_are_shown",
            "services::promise_13_what_is_withheld_or_unverified_is_listed",
            "services::promise_13_where_hours_conflict_the_shorter_ones_count",
            "services::without_112_nothing_loads",
            "browser::keyboard::numbers_read_from_left_to_right_in_every_script",
        ],
        open: "No number has been called",
    },
    Promise {
        said: "No cookies; every store of the browser is empty after a conversation",
        tests: &[
            "browser::nothing_is_kept_and_nobody_else_is_asked",
            "browser::stays::a_closed_browser_keeps_no_word_and_restores_none",
            "browser::frame::it_answers_in_a_frame_and_keeps_nothing",
        ],
        open: "Shown in Chromium; other browsers were not tried",
    },
    Promise {
        said: "One origin, a closed content security policy, and the headers that go with it; frames only where the operator says so",
        tests: &[
            "web::every_page_is_there_and_secure",
            "browser::nothing_is_kept_and_nobody_else_is_asked",
            "web::embed::it_is_not_there_unless_a_site_is_named",
            "web::embed::only_the_named_sites_may_hold_it_and_that_page_alone",
            "browser::frame::only_the_page_for_frames_may_be_held_in_one",
            "web::reply::no_other_site_may_read_an_answer",
        ],
        open: "",
    },
    Promise {
        said: "What is written travels in the body of a POST and stands in no address, title, history, referrer or log",
        tests: &[
            "browser::the_chat_answers_on_the_page_and_keeps_the_focus",
            "browser::nothing_is_kept_and_nobody_else_is_asked",
            "browser::stays::no_helper_of_the_browser_gets_the_words",
            "web::length::a_greeting_a_question_and_a_referral_have_one_length",
            "web::length::what_people_write_gets_that_length_whatever_it_is",
            "browser::stays::what_is_sent_has_one_of_a_few_lengths",
            "serve::no_word_of_a_request_is_logged_at_any_level",
        ],
        open: "Without script, the length of what is sent shows how long the message is",
    },
    Promise {
        said: "Quick exit: one action, by pointer, tab key, three Shifts or without script; blank at once; nothing behind it",
        tests: &[
            "browser::exit::the_exit_by_pointer_leaves_nothing_behind",
            "browser::exit::the_exit_is_the_second_stop_of_the_tab_key",
            "browser::exit::three_shifts_leave_also_from_within_the_box",
            "browser::exit::shift_with_anything_else_does_not_count",
            "browser::exit::the_page_is_blank_while_the_everyday_page_stalls",
            "browser::exit::the_exit_goes_on_without_a_chat_that_stalls",
            "browser::frame::the_exit_in_a_frame_goes_on_without_a_chat_that_stalls",
            "browser::stays::the_exit_clears_what_the_browser_holds",
            "browser::a_page_that_comes_back_starts_afresh",
            "browser::without_script_the_form_gets_a_page_with_the_last_answer_alone",
            "browser::look::the_exit_is_in_reach_at_every_size_and_nothing_overflows",
            "browser::look::paper_holds_the_help_lines_and_nothing_else",
            "browser::frame::the_exit_in_a_frame_takes_the_other_site_along",
            "browser::frame::three_shifts_in_a_frame_leave_without_a_script_on_the_other_site",
            "browser::frame::without_any_script_the_exit_in_a_frame_is_a_link_for_the_whole_window",
            "web::leaving_clears_and_goes_on",
        ],
        open: "Without script the address stays in the history, one step back",
    },
    Promise {
        said: "Before the first use: what stays, what watches, which device, how to leave",
        tests: &[
            "web::the_first_page_says_what_to_know_before_writing",
            "browser::look::what_to_know_first_is_seen_before_writing",
            "browser::look::on_a_small_phone_the_first_warning_and_the_exit_are_seen_at_once",
        ],
        open: "",
    },
    Promise {
        said: "The chat works without JavaScript and for everyone: WCAG 2.2 AA, as far as a program can see",
        tests: &[
            "browser::without_script_the_form_gets_a_page_with_the_last_answer_alone",
            "browser::access::axe_finds_nothing_in_swedish",
            "browser::access::axe_finds_nothing_in_english",
            "browser::access::axe_finds_nothing_in_arabic",
            "browser::access::axe_finds_nothing_where_help_is_read_in_five_other_languages",
            "browser::access::axe_finds_nothing_where_help_is_read_in_the_last_five",
            "browser::access::axe_would_find_a_fault",
            "browser::access::forced_colours_keep_every_border_and_the_exit",
            "browser::access::nothing_moves",
            "browser::keyboard::the_whole_flow_goes_by_keys_alone",
            "browser::keyboard::a_screen_reader_hears_who_said_what_in_order",
            "browser::look::nothing_that_is_written_breaks_the_page",
            "web::reply::words_in_another_language_than_the_page_say_so",
            "web::states::every_state_is_written_down",
        ],
        open: "Nobody who uses a screen reader or other aids has tried it yet; axe sees a part of what WCAG asks",
    },
    Promise {
        said: "Nothing e-mails, exports, prints or keeps a conversation",
        tests: &[
            "browser::look::paper_holds_the_help_lines_and_nothing_else",
            "browser::stays::a_closed_browser_keeps_no_word_and_restores_none",
        ],
        open: "",
    },
    Promise {
        said: "No byte of a message or of whoever wrote it reaches disk, output, figures or a crash report",
        tests: &[
            "canary::no_word_is_left_anywhere_with_everything_logged",
            "canary::chat_and_respond_write_no_word_anywhere",
            "serve::no_word_of_a_request_is_logged_at_any_level",
            "telemetry::no_word_of_a_message_reaches_the_log",
            "discord::process::no_word_name_or_token_is_logged_at_any_level",
            "tidy::logs::logs_name_no_words_and_no_people",
            "tidy::logs::every_log_field_is_on_the_list",
            "tidy::logs::nothing_prints_but_through_a_writer",
            "text::debug_shows_no_word",
        ],
        open: "",
    },
    Promise {
        said: "Memory holds no message after its reply, and a restart leaves nothing",
        tests: &[
            "canary::no_word_is_left_anywhere_with_everything_logged",
            "canary::no_word_is_left_anywhere_at_the_other_levels",
            "canary::the_search_finds_what_another_process_holds_in_memory",
        ],
        open: "The memory of `slussen chat` and `respond` is not searched: both end with the conversation",
    },
    Promise {
        said: "Figures are sums by topic and language, and cells under five are not shown",
        tests: &[
            "admin_page::figures::fewer_than_five_are_withheld_wherever_figures_come_out",
            "admin_page::figures::a_sum_is_told_in_steps_of_five",
            "admin_page::figures::what_somebody_names_as_a_language_is_no_cell",
        ],
        open: "",
    },
    Promise {
        said: "No connection goes out but to Discord, when Discord is on",
        tests: &[
            "network::the_web_answers_and_opens_nothing",
            "network::the_terminal_opens_nothing",
            "network::with_discord_nothing_but_the_named_host_is_tried",
            "tidy::pure_layers_do_not_act",
        ],
        open: "",
    },
    Promise {
        said: "Limits store no addresses and never silence a reply to risk",
        tests: &[
            "limits::one_client_too_many_times_gets_referrals_alone",
            "limits::overload_sheds_search_and_never_triage",
            "limits::triage_alone_gives_the_same_services",
            "limits::nobody_can_be_found_in_what_is_counted",
        ],
        open: "",
    },
    Promise {
        said: "A reload is whole or not at all, and tells every fault with file and line",
        tests: &[
            "keeper::reload::every_fault_is_told_and_the_old_version_goes_on",
            "keeper::reload::messages_under_way_are_answered_whole_while_versions_change",
            "keeper::versions::a_fall_while_writing_leaves_nothing_half",
            "knowledge::many_faults_are_told_at_once",
        ],
        open: "",
    },
    Promise {
        said: "Any input up to 64 KiB gets a reply or a clear refusal; longer gets 413 with the help lines",
        tests: &[
            "odd::what_was_collected_is_borne_everywhere",
            "web::api::a_text_of_64_kib_is_answered_and_one_byte_more_is_refused",
            "web::api::odd_text_gets_a_reply",
            "flow::tough_input_of_64_kib_gets_a_reply",
            "web::refusals::refusals_are_pages_with_the_help_lines",
            "web_server::a_body_that_is_far_too_long_still_gets_to_read_the_refusal",
            "web_server::a_body_that_never_comes_is_refused_with_the_help_lines",
        ],
        open: "",
    },
];

/// Every test of this binary, as `suite::name`.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new("tests/it").to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let suite = path.with_extension("");
                let suite = suite.strip_prefix("tests/it").expect("within").display().to_string();
                let suite = suite.trim_end_matches("/mod").replace('/', "::");
                let source = fs::read_to_string(&path).expect("a file");
                let attributes = source.lines().enumerate().filter(|(_, line)| {
                    let line = line.trim_start();
                    line == "#[test]" || line.starts_with("#[tokio::test")
                });
                let named = attributes.filter_map(|(number, _)| {
                    let name = source.lines().skip(number).find_map(|line| line.split_once("fn "))?.1;
                    name.split_once('(').map(|(name, _)| format!("{suite}::{name}"))
                });
                found.extend(named);
            }
        }
    }
    found
}

const HEAD: &str = "# The promises, and what holds them\n\n\
    Made by `tests/it/promises.rs`, which fails when this page is stale or names a test that is not there; every test named runs in `make test`.\n\
    The result is a judgement that developers write down in that file, not a count of a run: *held* where no gap in what the tests show is known, *in part* with\n\
    the gap that is. That the tests passed is for the run itself to show: one that fails fails the whole of `make test`. The promises are shortened here.\n\
    Promises 28 to 33 are about Discord: the suite `discord`.\n\n\
    | | promise | result | tests in `tests/it/` |\n|---|---|---|---|\n";

fn page() -> String {
    let rows = PROMISES.iter().zip(1..).map(|(promise, number)| {
        let result = match (promise.tests.is_empty(), promise.open) {
            (true, open) => format!("open: {open}"),
            (false, "") => "held".to_owned(),
            (false, open) => format!("in part. {open}"),
        };
        let tests: Vec<String> = promise.tests.iter().map(|test| format!("`{test}`")).collect();
        format!("| {number} | {} | {result} | {} |", promise.said, tests.join("<br>"))
    });
    let rows: Vec<String> = rows.collect();
    format!("{HEAD}{}\n", rows.join("\n"))
}

#[test]
fn every_test_that_a_promise_names_is_there() {
    let there = tests();
    assert!(there.len() > 200, "{}", there.len());
    let missing: Vec<&str> = PROMISES
        .iter()
        .flat_map(|promise| promise.tests)
        .filter(|test| !there.contains(**test))
        .copied()
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_page_about_the_promises_is_as_the_tests_are() {
    expect_test::expect_file!["../../docs/safety-cases.md"].assert_eq(&page());
}
