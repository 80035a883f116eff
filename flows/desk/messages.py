"""The ids of the messages about a volunteer herself: joining, `/me`, leaving. `lotse check` reads them."""

from __future__ import annotations

from flows.cases.model import Role
from flows.cases.presence import PRESETS
from flows.desk.declaring import ORIGINS, TOPICS
from flows.subjects import SUBJECTS

ABOUT_HER = (
    "desk-back",
    "desk-begin",
    "desk-change_language",
    "desk-done",
    "desk-go_on",
    "desk-join_one_language",
    "desk-join_training",
    "desk-leave",
    "desk-leave_ask",
    "desk-leave_done",
    "desk-leave_kept",
    "desk-leave_no",
    "desk-leave_yes",
    "desk-me_ask",
    "desk-me_away",
    "desk-me_back",
    "desk-me_head",
    "desk-me_language",
    "desk-me_not_trained",
    "desk-me_trained",
    "desk-show_me",
    "desk-start_training",
    *(f"desk-join_{words}_{role}" for words in ("welcome", "again", "done") for role in Role),
    *(f"desk-{what}_{topic}" for what in ("join", "change", "me", "me_no") for topic in TOPICS),
    *(f"desk-hours_{preset}" for preset in PRESETS),
    *(f"subject-{subject}" for subject in SUBJECTS),
    *(f"country_group-{group}" for group in ORIGINS),
)
