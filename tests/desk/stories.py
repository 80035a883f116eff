"""What can happen between somebody who asks, those who answer, and the bot between them, told as tables."""

from __future__ import annotations

from collections.abc import Mapping

from tests.desk.telling import Story

STORIES: Mapping[str, Story] = {
    "she asks, is helped, closes and comes back": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            ("ina: Frage eins", ["ina: case-kept"]),
            ("ina: Frage zwei", []),
            (
                "vera [take]",
                [
                    "emma: desk-withdrawn",
                    "ina: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_inquirer «Frage eins» desk-from_inquirer «Frage zwei»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("ina: Frage drei", ["vera: desk-from_inquirer «Frage drei»"]),
            ("vera: // sie fragt nach dem Visum", ["vera: desk-note_kept"]),
            ("vera: /a blaue karte", ["vera: desk-find_pick"]),
            (
                "vera [show]",
                [
                    "vera: answer-blue_card answer-source plan-checked desk-find_both",
                    "vera: answer-blue_card answer-source plan-checked",
                    "vera: desk-find_send",
                ],
            ),
            (
                "vera [send]",
                ["ina: case-reviewed answer-blue_card answer-source plan-checked", "vera: desk-answer_sent"],
            ),
            (
                "ina edits Frage drei, genauer",
                ["vera: desk-from_inquirer desk-changed «Frage drei, genauer»"],
            ),
            (
                "vera edits Antwort eins, genauer",
                ["ina: case-from_volunteer case-changed «Antwort eins, genauer»"],
            ),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [settled]", ["vera: desk-settled"]),
            ("vera [close]", ["vera: desk-close_ask"]),
            (
                "vera [close.answered]",
                [
                    "ina: case-closed case-summary_head case-summary_answer case-again case-rate",
                    "vera: desk-closed desk-aside",
                ],
            ),
            ("ina [rate_yes]", ["ina: case-thanks case-again"]),
            ("ina [reopen]", ["ina: case-reopened", "vera: card desk-offer"]),
            (
                "vera [take]",
                [
                    "ina: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_inquirer «Frage eins» "
                    "desk-from_inquirer «Frage zwei» "
                    "desk-from_volunteer «Antwort eins» "
                    "desk-from_inquirer «Frage drei» "
                    "desk-note «sie fragt nach dem Visum» "
                    "desk-answer_sent "
                    "desk-from_inquirer «Frage drei, genauer» "
                    "desk-from_volunteer «Antwort eins, genauer»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Antwort zwei", ["ina: case-from_volunteer «Antwort zwei»"]),
            (
                "ina [end]",
                [
                    "ina: case-ended case-summary_head case-summary_answer case-again case-rate",
                    "vera: desk-ended_by_inquirer",
                    "vera: desk-aside",
                ],
            ),
            ("ina [to_bot]", ["ina: main-menu"]),
            (
                "ina: Was kostet das Visum?",
                ["ina: answer-visa_fee answer-source plan-checked answer-general answer-next"],
            ),
        ],
    ),
    "she says no, or takes the hotline": Story(
        "vera",
        [
            ("ina arrives", []),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [no]", ["ina: main-menu"]),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [hotline]", ["ina: person-hotline main-menu"]),
        ],
    ),
    "nobody is in the team": Story(
        "",
        [
            ("ina arrives", []),
            ("ina: /person", ["ina: person-contact main-menu"]),
        ],
    ),
    "she goes back to the bot while she waits": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina: Frage eins", ["ina: case-kept"]),
            ("ina: /menu", ["ina: case-leave_ask"]),
            ("ina [keep_open]", ["ina: case-stays_open"]),
            (
                "ina: Was kostet das Visum?",
                ["ina: answer-visa_fee answer-source plan-checked answer-general answer-next"],
            ),
            (
                "vera [take]",
                [
                    "ina: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_inquirer «Frage eins»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("ina: Frage zwei", ["vera: desk-from_inquirer «Frage zwei»"]),
        ],
    ),
    "she ends it while she waits": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [stay]", ["ina: case-stay"]),
            ("ina: /start", ["ina: case-leave_ask"]),
            ("ina [end]", ["emma: desk-closed", "ina: case-ended case-again", "vera: desk-closed"]),
            ("vera [take]", ["vera: desk-refused_closed"]),
        ],
    ),
    "she comes back from the bot to wait": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [keep_open]", ["ina: case-stays_open"]),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [yes]", ["ina: person-subject"]),
            ("ina [visa]", ["ina: case-waiting_on"]),
            ("ina: Frage eins", ["ina: case-kept"]),
        ],
    ),
    "a word ends it only after a question": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina: /help", ["ina: case-end_ask"]),
            ("ina [stay]", ["ina: case-stay"]),
            ("ina: /person", ["ina: case-stay"]),
            ("ina [chance]", ["ina: case-end_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-ended_by_inquirer", "vera: desk-aside"]),
        ],
    ),
    "both decline": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            ("vera [decline]", ["vera: desk-passed"]),
            ("emma [decline]", ["emma: desk-passed"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
        ],
    ),
    "the owner hands it on": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [hand_on]", ["vera: desk-hand_on_ask"]),
            (
                "vera [hand_on.yes]",
                ["emma: card desk-offer", "ina: case-looking_again", "vera: desk-handed_on desk-aside"],
            ),
            ("vera: Noch ein Wort", ["vera: input-not_understood main-menu"]),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_volunteer «Antwort eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
            ("vera [answer]", ["vera: desk-refused_not_owner"]),
            ("vera [close]", ["vera: desk-close_ask"]),
            ("vera [close.answered]", ["vera: desk-refused_not_owner"]),
            ("emma: Antwort zwei", ["ina: case-from_volunteer «Antwort zwei»"]),
            ("ina: Frage eins", ["emma: desk-from_inquirer «Frage eins»"]),
        ],
    ),
    "somebody else is first": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "emma [take]",
                ["emma: card desk-nothing_yet desk-taken", "ina: case-taken", "vera: desk-withdrawn"],
            ),
            ("vera [take]", ["vera: desk-already_taken"]),
            ("vera: Wort eins", ["vera: input-not_understood main-menu"]),
        ],
    ),
    "one volunteer has two cases": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina: Frage eins", ["ina: case-kept"]),
            ("later 1m", []),
            ("ivo asks job", ["ivo: case-opened", "vera: card desk-offer"]),
            ("ivo: Frage zwei", ["ivo: case-kept"]),
            ("vera: /cases", ["vera: desk-cases_none desk-open_head desk-case_open desk-cases_ask"]),
            (
                "vera takes ina",
                [
                    "ina: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_inquirer «Frage eins»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            (
                "vera takes ivo",
                [
                    "ivo: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_inquirer «Frage zwei»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Antwort zwei", ["ivo: case-from_volunteer «Antwort zwei»"]),
            ("ina: Frage drei", ["vera: desk-from_inquirer «Frage drei»"]),
            ("vera talks ina", ["vera: desk-talking"]),
            ("vera: Antwort drei", ["ina: case-from_volunteer «Antwort drei»"]),
            ("ivo: Frage vier", ["vera: desk-from_inquirer «Frage vier»"]),
            ("vera: /cases", ["vera: desk-cases_head desk-case_answered desk-case_waits desk-cases_ask"]),
            ("vera talks ivo", ["vera: desk-talking"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [pause]", ["vera: desk-aside"]),
            ("vera: Wort fuenf", ["vera: input-not_understood main-menu"]),
            ("vera talks ina", ["vera: desk-talking"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [hand_on]", ["vera: desk-hand_on_ask"]),
            ("vera [hand_on.yes]", ["ivo: case-looking_again", "vera: desk-handed_on"]),
            ("vera: Antwort vier", ["ina: case-from_volunteer «Antwort vier»"]),
        ],
    ),
    "closing another case than the one she writes to": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("later 1m", []),
            ("ivo asks job", ["ivo: case-opened", "vera: card desk-offer"]),
            ("vera takes ina", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera takes ivo", ["ivo: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera: /cases", ["vera: desk-cases_head desk-case_answered desk-case_waits desk-cases_ask"]),
            ("vera talks ina", ["vera: desk-talking"]),
            ("vera closes ivo", ["ivo: case-closed case-again", "vera: desk-closed"]),
            ("vera: Antwort zwei", ["ina: case-from_volunteer «Antwort zwei»"]),
        ],
    ),
    "pausing and searching": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [pause]", ["vera: desk-aside"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("vera: Wort eins", ["vera: input-not_understood main-menu"]),
            ("vera talks ina", ["vera: desk-talking"]),
            ("vera [answer]", ["vera: desk-find_ask"]),
            ("vera: blaue karte", ["vera: desk-find_pick"]),
            (
                "vera [show.blue_card]",
                [
                    "vera: answer-blue_card answer-source plan-checked desk-find_both",
                    "vera: answer-blue_card answer-source plan-checked",
                    "vera: desk-find_send",
                ],
            ),
            ("vera talks ina", ["vera: desk-talking"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera: /a", ["vera: desk-find_ask"]),
            ("vera: xyzzy qwrtz", ["vera: desk-find_pick"]),
            ("vera: /menu", ["vera: main-menu", "vera: desk-aside"]),
            ("vera [answer]", ["vera: desk-talking desk-find_ask"]),
            ("vera: // nur unter uns", ["vera: desk-note_kept"]),
            ("vera: /a blaue karte", ["vera: desk-find_pick"]),
            (
                "vera [show.blue_card]",
                [
                    "vera: answer-blue_card answer-source plan-checked desk-find_both",
                    "vera: answer-blue_card answer-source plan-checked",
                    "vera: desk-find_send",
                ],
            ),
            (
                "ina [end]",
                ["ina: case-ended case-again case-rate", "vera: desk-ended_by_inquirer", "vera: desk-aside"],
            ),
            ("vera [send]", ["vera: desk-refused_closed"]),
        ],
    ),
    "the owner goes away": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("later 1h", []),
            (
                "vera: /away bis Freitag",
                [
                    "emma: card desk-offer",
                    "ina: case-looking_again",
                    "vera: desk-away_until",
                    "vera: desk-freed",
                ],
            ),
            ("emma [take]", ["emma: card desk-nothing_yet desk-taken", "ina: case-taken"]),
            ("vera: /away back", ["vera: desk-away_back"]),
            ("vera: /away am Sankt Nimmerleinstag", ["vera: desk-away_unclear"]),
        ],
    ),
    "somebody with an offer goes away": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            ("later 1h", []),
            ("vera: /away bis Freitag", ["vera: desk-away_until"]),
            ("emma [decline]", ["emma: desk-passed"]),
            ("vera: /away back", ["vera: desk-away_back", "vera: card desk-offer"]),
        ],
    ),
    "the owner leaves the team": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("vera: /me", ["vera: profile desk-me_ask"]),
            ("vera [me.leave]", ["vera: desk-leave_ask"]),
            (
                "vera [me.leave.yes]",
                ["emma: card desk-offer", "ina: case-looking_again", "vera: desk-leave_done"],
            ),
            ("vera: Wort eins", ["vera: input-not_understood main-menu"]),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_inquirer «Frage eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
        ],
    ),
    "a coordinator removes the owner": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("cora: /team", ["cora: desk-team_head desk-team_line desk-team_ask"]),
            (
                "cora removes vera",
                [
                    "cora: desk-remove_ask",
                    "cora: desk-remove_done",
                    "emma: card desk-offer",
                    "ina: case-looking_again",
                    "vera: desk-removed",
                ],
            ),
            ("vera: Wort eins", ["vera: input-not_understood main-menu"]),
            ("vera [close]", ["vera: input-stale main-menu"]),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_inquirer «Frage eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
        ],
    ),
    "reminders of an offer": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("later 119m", []),
            ("tick", []),
            ("later 2m", []),
            ("tick", ["vera: desk-remind_offer"]),
            ("later 5h", []),
            ("tick", []),
            ("later 17h", []),
            (
                "tick",
                [
                    "cora: desk-told_unanswered card desk-offer",
                    "ina: case-unanswered case-unanswered_ask",
                    "vera: desk-remind_offer",
                ],
            ),
            ("later 1h", []),
            ("tick", []),
        ],
    ),
    "reminders of the owner": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("+2h", ["vera: desk-remind_reply"]),
            ("+5h", []),
            ("+13h", []),
            (
                "+4h",
                [
                    "cora: desk-told_unanswered card desk-hand_on_ask",
                    "ina: case-unanswered case-unanswered_ask",
                    "vera: desk-remind_reply",
                ],
            ),
            ("ina [wait]", ["ina: case-waiting_on"]),
            (
                "+1d",
                ["cora: card desk-offer", "ina: case-looking_again", "vera: desk-freed", "vera: desk-aside"],
            ),
            ("+1d", ["cora: desk-remind_offer", "cora: desk-remind_offer"]),
        ],
    ),
    "a coordinator gives an unanswered case to others": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            (
                "+1d",
                [
                    "cora: desk-told_unanswered card desk-hand_on_ask",
                    "ina: case-unanswered_again case-unanswered_ask",
                    "vera: desk-remind_reply",
                    "vera: desk-remind_reply",
                ],
            ),
            (
                "cora [hand_on.yes]",
                [
                    "cora: desk-handed_on",
                    "emma: card desk-offer",
                    "ina: case-looking_again",
                    "vera: desk-reassigned",
                    "vera: desk-aside",
                ],
            ),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_volunteer «Antwort eins» desk-from_inquirer «Frage eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
        ],
    ),
    "given up after a week": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            (
                "+1d",
                [
                    "cora: desk-told_unanswered card desk-offer",
                    "ina: case-unanswered case-unanswered_ask",
                    "vera: desk-remind_offer",
                    "vera: desk-remind_offer",
                ],
            ),
            (
                "+7d",
                [
                    "cora: desk-remind_offer",
                    "cora: desk-remind_offer",
                    "cora: desk-told_closed card desk-closed",
                    "ina: case-closed_unanswered case-again",
                    "vera: desk-closed",
                ],
            ),
            ("vera [take]", ["vera: desk-refused_closed"]),
        ],
    ),
    "she chooses to wait": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            (
                "+1d",
                [
                    "cora: desk-told_unanswered card desk-offer",
                    "ina: case-unanswered case-unanswered_ask",
                    "vera: desk-remind_offer",
                    "vera: desk-remind_offer",
                ],
            ),
            ("ina [wait]", ["ina: case-waiting_on"]),
            ("+2d", ["cora: desk-remind_offer", "cora: desk-remind_offer"]),
            (
                "+1d",
                [
                    "cora: desk-told_unanswered card desk-remind_offer",
                    "ina: case-unanswered case-unanswered_ask",
                ],
            ),
            ("ina [end]", ["cora: desk-closed", "ina: case-ended case-again", "vera: desk-closed"]),
        ],
    ),
    "nobody has answered for almost ninety days": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("later 85d", []),
            (
                "tick",
                [
                    "cora: desk-told_closed card",
                    "ina: case-closed_unanswered case-closed_long",
                    "vera: desk-closed",
                ],
            ),
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
        ],
    ),
    "a conversation goes on for almost ninety days": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("later 85d", []),
            (
                "vera: Antwort zwei",
                ["ina: case-closed_long", "vera: desk-closed_long desk-refused_closed"],
            ),
            ("vera: Antwort drei", ["vera: input-not_understood main-menu"]),
            (
                "ina: Was kostet das Visum?",
                ["ina: answer-visa_fee answer-source plan-checked answer-general answer-next"],
            ),
        ],
    ),
    "silence after an answer": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("+3d", ["vera: desk-remind_close"]),
            (
                "+4d",
                [
                    "ina: case-closed_quiet case-again case-rate",
                    "vera: desk-closed_quietly",
                    "vera: desk-aside",
                ],
            ),
            ("ina [rate_partly]", ["ina: case-thanks case-again"]),
        ],
    ),
    "nobody speaks her language": Story(
        "tom cora",
        [
            (
                "ina asks",
                ["cora: desk-told_nobody card desk-offer", "ina: case-opened", "tom: card desk-offer"],
            ),
            (
                "cora [take]",
                ["cora: card desk-nothing_yet desk-taken", "ina: case-taken", "tom: desk-withdrawn"],
            ),
            ("tom [take]", ["tom: desk-already_taken"]),
        ],
    ),
    "only a coordinator is there": Story(
        "cora",
        [
            ("ina asks", ["cora: desk-told_nobody card desk-offer", "ina: case-opened"]),
            ("ina: Frage eins", ["ina: case-kept"]),
            (
                "cora [take]",
                [
                    "cora: card desk-history",
                    "cora: desk-from_inquirer «Frage eins»",
                    "cora: desk-taken",
                    "ina: case-taken",
                ],
            ),
            ("cora: Antwort eins", ["ina: case-from_coordinator «Antwort eins»"]),
        ],
    ),
    "nobody is there at night": Story(
        "vera cora",
        [
            ("later 9h", []),
            ("ina asks", ["ina: case-opened"]),
            ("+10h", ["vera: card desk-offer"]),
        ],
    ),
    "three a day": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-closed"]),
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-closed"]),
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-closed"]),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [yes]", ["ina: person-subject"]),
            ("ina [visa]", ["ina: case-too_many person-hotline"]),
            ("later 1d", []),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [yes]", ["ina: person-subject"]),
            ("ina [visa]", ["ina: case-opened", "vera: card desk-offer"]),
        ],
    ),
    "three a day, those included that go on": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina [to_bot]", ["ina: case-end_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-ended_by_inquirer", "vera: desk-aside"]),
            ("ina [reopen]", ["ina: case-reopened", "vera: card desk-offer"]),
            ("ina [reopen]", ["ina: case-waiting_on"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-closed"]),
            ("ina [reopen]", ["ina: case-reopened", "vera: card desk-offer"]),
            ("ina [reopen]", ["ina: case-waiting_on"]),
            ("ina [to_bot]", ["ina: case-leave_ask"]),
            ("ina [end]", ["ina: case-ended case-again", "vera: desk-closed"]),
            ("ina [reopen]", ["ina: case-too_many person-hotline"]),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [yes]", ["ina: person-subject"]),
            ("ina [visa]", ["ina: case-too_many person-hotline"]),
            ("later 1d", []),
            ("ina [reopen]", ["ina: case-reopened", "vera: card desk-offer"]),
        ],
    ),
    "reported for abuse": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [report]", ["vera: desk-report_ask"]),
            (
                "vera [report.yes]",
                [
                    "cora: desk-report_told",
                    "ina: case-closed case-again case-rate",
                    "vera: desk-reported desk-aside",
                ],
            ),
            ("ina [reopen]", ["ina: case-not_possible person-hotline"]),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [yes]", ["ina: person-subject"]),
            ("ina [visa]", ["ina: case-not_possible person-hotline"]),
            ("later 31d", []),
            (
                "ina: /person",
                ["ina: person-who person-passed person-expect_unknown person-open_now person-consent"],
            ),
            ("ina [yes]", ["ina: person-subject"]),
            ("ina [visa]", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
        ],
    ),
    "she blocks the bot": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina blocks", ["vera: desk-inquirer_gone", "vera: desk-aside"]),
            ("vera: Wort eins", ["vera: input-not_understood main-menu"]),
        ],
    ),
    "she blocks the bot while she waits": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina: Frage eins", ["ina: case-kept"]),
            ("ina blocks", ["vera: desk-closed"]),
            ("vera [take]", ["vera: desk-refused_closed"]),
        ],
    ),
    "an answer cannot be delivered": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina vanishes", []),
            ("vera: Antwort eins", ["vera: desk-undelivered"]),
            ("vera: Antwort zwei", ["vera: desk-undelivered"]),
        ],
    ),
    "her page is closed": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina away", []),
            ("vera: Antwort eins", ["vera: desk-waits_for_page"]),
            ("vera: Antwort zwei", []),
            (
                "ina returns",
                ["ina: case-from_volunteer «Antwort eins»", "ina: case-from_volunteer «Antwort zwei»"],
            ),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("ina away", []),
            ("vera: Antwort drei", ["vera: desk-waits_for_page"]),
        ],
    ),
    "the owner cannot be reached": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("vera vanishes", []),
            ("ina: Frage eins", ["cora: desk-left", "emma: card desk-offer", "ina: case-looking_again"]),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_inquirer «Frage eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
        ],
    ),
    "the owner blocks the bot": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("vera blocks", ["cora: desk-left", "emma: card desk-offer", "ina: case-looking_again"]),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_inquirer «Frage eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
        ],
    ),
    "how to reach somebody is asked about first": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina: Meine Nummer ist +49 170 1234567", ["ina: case-contact"]),
            ("ina: Meine Nummer ist +49 170 1234567", ["ina: case-kept"]),
            ("ina: Frage eins", []),
            (
                "vera [take]",
                [
                    "ina: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_inquirer «Meine Nummer ist +49 170 1234567» "
                    "desk-from_inquirer «Frage eins»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Fragen Sie anna@example.org", ["vera: desk-contact"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera: Fragen Sie anna@example.org", ["vera: desk-contact"]),
            ("vera: Fragen Sie anna@example.org", ["ina: case-from_volunteer «Fragen Sie anna@example.org»"]),
        ],
    ),
    "files": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina sends photo", ["ina: case-file_later"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina sends photo", ["ina: relay-busy"]),
            ("ina sends sticker", ["ina: relay-kind"]),
            ("vera sends video", ["vera: relay-kind"]),
        ],
    ),
    "urgent": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            (
                "vera [urgent]",
                [
                    "vera: answer-urgent_help answer-source plan-checked desk-find_both",
                    "vera: answer-urgent_help answer-source plan-checked",
                    "vera: desk-find_send",
                ],
            ),
            (
                "vera [send]",
                [
                    "ina: case-reviewed answer-urgent_help answer-source plan-checked",
                    "vera: desk-answer_sent",
                ],
            ),
        ],
    ),
    "her own commands while people have it": Story(
        "vera",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina: /privacy", ["ina: …", "ina: …"]),
            ("ina: /language", ["ina: language-ask"]),
            ("ina [tr]", ["ina: language-changed"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("ina: /vi", ["ina: language-changed"]),
            ("ina: /delete", ["ina: delete-ask"]),
            ("ina [no]", ["ina: delete-kept"]),
            ("ina: Frage zwei", ["vera: desk-from_inquirer «Frage zwei»"]),
            ("ina: /delete", ["ina: delete-ask"]),
            ("ina [yes]", ["ina: delete-done", "vera: desk-inquirer_gone", "vera: desk-aside"]),
            ("vera: Wort eins", ["vera: input-not_understood main-menu"]),
            ("ina: /start", ["ina: welcome-language"]),
        ],
    ),
    "deleting while she waits": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("ina: Frage eins", ["ina: case-kept"]),
            ("ina: /delete", ["ina: delete-ask"]),
            ("ina [yes]", ["ina: delete-done", "vera: desk-closed"]),
            ("vera [take]", ["vera: desk-refused_closed"]),
            ("ina: /start", ["ina: welcome-language"]),
        ],
    ),
    "a volunteer asks for help herself": Story(
        "vera emma",
        [
            (
                "vera: /person",
                [
                    "vera: person-who person-passed person-expect_unknown person-open_now",
                    "vera: person-consent",
                ],
            ),
            ("vera [yes]", ["vera: person-subject"]),
            ("vera [visa]", ["emma: card desk-offer", "vera: case-opened"]),
            ("vera: Frage eins", ["vera: case-kept"]),
            ("vera: /cases", ["vera: desk-cases_none"]),
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera takes ina",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera [more]", ["vera: desk-menu_of"]),
            ("vera [pause]", ["vera: desk-aside"]),
            ("vera: Frage zwei", []),
            (
                "emma takes vera",
                [
                    "emma: card desk-history",
                    "emma: desk-from_inquirer «Frage eins» desk-from_inquirer «Frage zwei»",
                    "emma: desk-taken",
                    "vera: case-taken",
                ],
            ),
            ("emma: Antwort zwei", ["vera: desk-from_volunteer «Antwort zwei»"]),
        ],
    ),
    "commands of the desk": Story(
        "vera cora",
        [
            ("vera: /desk", ["vera: desk-help"]),
            ("cora: /desk", ["cora: desk-help desk-help_coordinator"]),
            ("cora: /invite", ["cora: desk-invite_ask"]),
            (
                "cora [invite.volunteer]",
                ["cora: desk-invite_links desk-invite_telegram desk-invite_web"],
            ),
            ("vera: /invite", ["vera: desk-invite_none"]),
            ("vera: /team", ["vera: desk-invite_none"]),
            ("cora: /cases", ["cora: desk-cases_none"]),
            ("ina: /invite", ["ina: input-unknown_command welcome-language"]),
        ],
    ),
    "trained by the flow": Story(
        "cora",
        [
            ("vera invited", ["vera: desk-join_welcome_volunteer"]),
            ("vera [me.join]", ["vera: desk-join_languages"]),
            ("vera [me.languages.de]", ["vera: desk-join_languages"]),
            ("vera [me.languages.sq]", ["vera: desk-join_languages"]),
            ("vera [me.done.languages]", ["vera: desk-join_subjects"]),
            ("vera [me.done.subjects]", ["vera: desk-join_origins"]),
            ("vera [me.done.origins]", ["vera: desk-join_hours"]),
            ("vera [me.done.hours]", ["vera: desk-join_training"]),
            ("ina asks", ["cora: desk-told_nobody card desk-offer", "ina: case-opened"]),
            ("vera [me.training]", ["vera: volunteer-start"]),
            ("vera [quiz]", ["vera: volunteer-code"]),
            ("vera [yes]", ["vera: volunteer-quiz volunteer-quiz_1"]),
            ("vera [authority]", ["vera: volunteer-quiz_1_right volunteer-quiz_2"]),
            ("vera [decline]", ["vera: volunteer-quiz_2_right volunteer-quiz_3"]),
            ("vera [remove]", ["vera: volunteer-quiz_3_right volunteer-quiz_4"]),
            ("vera [ask_advice]", ["vera: volunteer-quiz_4_right volunteer-quiz_5"]),
            ("vera [refer]", ["vera: volunteer-quiz_5_right volunteer-quiz_6"]),
            (
                "vera [safety]",
                [
                    "vera: volunteer-quiz_6_right volunteer-passed plan-head …",
                    "vera: … plan-checked plan-after",
                    "vera: desk-join_done_volunteer",
                    "vera: card desk-offer",
                ],
            ),
            (
                "cora [take]",
                ["cora: card desk-nothing_yet desk-taken", "ina: case-taken", "vera: desk-withdrawn"],
            ),
        ],
        fresh="vera",
    ),
    "the owner deletes everything about herself": Story(
        "vera emma cora",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("vera: /delete", ["vera: delete-ask", "vera: desk-aside"]),
            ("vera [yes]", ["emma: card desk-offer", "ina: case-looking_again", "vera: delete-done"]),
            ("vera: Wort eins", ["vera: welcome-language"]),
            (
                "emma [take]",
                [
                    "emma: card desk-history",
                    "emma: desk-from_inquirer «Frage eins» desk-from_volunteer «Antwort eins»",
                    "emma: desk-taken",
                    "ina: case-taken",
                ],
            ),
            ("vera: /start", ["vera: welcome-language"]),
        ],
    ),
    "the owner takes it while she is away": Story(
        "vera emma",
        [
            ("ina asks", ["emma: card desk-offer", "ina: case-opened", "vera: card desk-offer"]),
            ("vera: /away bis Freitag", ["vera: desk-away_until"]),
            ("later 1m", []),
            ("vera: /cases", ["vera: desk-cases_none desk-open_head desk-case_open desk-cases_ask"]),
            ("emma: /cases", ["emma: desk-cases_none desk-open_head desk-case_open desk-cases_ask"]),
            (
                "vera [take]",
                ["emma: desk-withdrawn", "ina: case-taken", "vera: card desk-nothing_yet desk-taken"],
            ),
            ("+1h", []),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("+3h", []),
        ],
    ),
    "a volunteer changes her language": Story(
        "vera",
        [
            ("vera: /language", ["vera: language-ask"]),
            ("vera [en]", ["vera: language-changed main-menu"]),
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera: /sq", ["vera: language-changed main-menu", "vera: desk-aside"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
        ],
    ),
    "the last coordinator leaves": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("cora: /me", ["cora: profile desk-me_ask"]),
            ("cora [me.leave]", ["cora: desk-leave_ask"]),
            ("cora [me.leave.yes]", ["cora: desk-leave_last"]),
            ("cora [me.leave.yes]", ["cora: desk-leave_done"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            (
                "+1d",
                [
                    "ina: case-unanswered case-unanswered_ask",
                    "vera: desk-remind_reply",
                    "vera: desk-remind_reply",
                ],
            ),
        ],
    ),
    "asked to wait while somebody has it, then answered": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
            (
                "+1d",
                [
                    "cora: desk-told_unanswered card desk-hand_on_ask",
                    "ina: case-unanswered case-unanswered_ask",
                    "vera: desk-remind_reply",
                    "vera: desk-remind_reply",
                ],
            ),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            ("ina [wait]", ["ina: case-stay"]),
            (
                "ina [end]",
                ["ina: case-ended case-again case-rate", "vera: desk-ended_by_inquirer", "vera: desk-aside"],
            ),
            ("ina [wait]", ["ina: case-closed_already"]),
            ("ina [end]", ["ina: case-closed_already"]),
        ],
    ),
    "buttons of an old case": Story(
        "vera cora",
        [
            ("ina asks", ["ina: case-opened", "vera: card desk-offer"]),
            ("vera [take]", ["ina: case-taken", "vera: card desk-nothing_yet desk-taken"]),
            ("vera: Antwort eins", ["ina: case-from_volunteer «Antwort eins»"]),
            (
                "ina [end]",
                ["ina: case-ended case-again case-rate", "vera: desk-ended_by_inquirer", "vera: desk-aside"],
            ),
            ("ina [reopen]", ["ina: case-reopened", "vera: card desk-offer"]),
            ("ina [rate_yes]", ["ina: case-stay"]),
            ("vera [close]", ["vera: desk-refused_closed"]),
            (
                "vera [take]",
                [
                    "ina: case-taken",
                    "vera: card desk-history",
                    "vera: desk-from_volunteer «Antwort eins»",
                    "vera: desk-taken",
                ],
            ),
            ("vera: Antwort zwei", ["ina: case-from_volunteer «Antwort zwei»"]),
            ("ina [reopen]", ["ina: case-stay"]),
            ("ina [rate_no]", ["ina: case-stay"]),
            ("ina: Frage eins", ["vera: desk-from_inquirer «Frage eins»"]),
        ],
    ),
}
