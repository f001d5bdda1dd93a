"""Cases for vectors/cases/library-deadlines.json: due dates, days, what starts, stands, is met and ends."""
from cases.library_story import ASK, BACK, KNOWN, LENT, READY, check, consent
from cases.story import deadline, event
from cases.transition_library import changed


def asked(on):
    return [changed(ASK, date=on)]


def reminded(*days):
    """A book lent on 31 January 2023 for long, with reminders."""
    start = [changed(each, date="2023-01-31") for each in LENT]
    start[2] = changed(start[2], records=[consent("C-3", "2023-01-31", "lending")])
    return [*start, *(event("remind", day, "librarian", 10 + place) for place, day in enumerate(days))]


def lent_on(on, kind=None):
    """All in one day; the check starts a clock too."""
    given = [changed(each, date=on) for each in LENT]
    given[2] = changed(given[2], records=[consent("C-3", on, "lending")])
    return given if kind is None else [*given, event("note", on, "librarian", 6, facts={"loan_kind": kind})]


NOTE = "write_after_note 2024-01-29 2024-02-08"
CHECK_FROM = "check_again 2024-01-30"

CASES = [
    deadline("on-the-day-it-starts", "A deadline runs from the day of its event.", "29 January + 7 days.", [ASK], "2024-01-29", "lend_soon 2024-01-29 2024-02-05 due 7"),
    deadline("on-the-last-day", "The last day is in time.", "5 February, 0 days left.", [ASK], "2024-02-05", "lend_soon 2024-01-29 2024-02-05 due 0"),
    deadline("on-the-day-after", "On the day after the last it is overdue.", "6 - 5 February.", [ASK], "2024-02-06", "lend_soon 2024-01-29 2024-02-05 overdue 1"),
    deadline("overdue-over-leap-day", "Days late are days of the calendar.", "5 February to 1 March: 24 days to the 29th, and one.", [ASK], "2024-03-01", "lend_soon 2024-01-29 2024-02-05 overdue 25"),
    deadline("overdue-in-common-year", "The same in a year without leap day.", "5 February to 1 March 2023: 23 days to the 28th, and one.", asked("2023-01-29"), "2023-03-01", "lend_soon 2023-01-29 2023-02-05 overdue 24"),
    deadline("week-over-year-end", "A week over the end of the year.", "28 December + 7 days.", asked("2024-12-28"), "2025-01-01", "lend_soon 2024-12-28 2025-01-04 due 3"),
    deadline("week-over-leap-day", "A week over a leap day.", "26 February + 7 days: three to the 29th, and four.", asked("2024-02-26"), "2024-02-29", "lend_soon 2024-02-26 2024-03-04 due 4"),
    deadline("before-it-started", "On an earlier day there was nothing yet.", "The event is of 29 January.", [ASK], "2024-01-28"),
    deadline("met-in-time", "Met on the third day; another runs, a third too.", "31 January + 1 month: 29 February. 30 January + 1 month: 29 February, + 8 days: 8 March. 29 January + 10 days.", LENT, "2024-02-01",
             f"{NOTE} due 7", "bring_it_back 2024-01-31 2024-02-29 due 28", f"{CHECK_FROM} 2024-03-08 due 36", "lend_soon 2024-01-29 2024-02-05 met 0"),
    deadline("as-it-was-then", "Looked at on an earlier day, the lending has not happened.", "Events after 30 January are not looked at.", LENT, "2024-01-30",
             "lend_soon 2024-01-29 2024-02-05 due 6", f"{NOTE} due 9", f"{CHECK_FROM} 2024-03-08 due 38"),
    deadline("met-on-the-last-day", "Met on the last day is in time.", "Lent on 5 February.", [*READY, event("lend", "2024-02-05", "librarian", 5)], "2024-02-05",
             f"{NOTE} due 3", "bring_it_back 2024-02-05 2024-03-05 due 29", f"{CHECK_FROM} 2024-03-08 due 32", "lend_soon 2024-01-29 2024-02-05 met 0"),
    deadline("met-a-day-late", "Met a day late, and still so a year after.", "Lent on 6 February.", [*READY, event("lend", "2024-02-06", "librarian", 5)], "2024-02-06",
             f"{NOTE} due 2", "bring_it_back 2024-02-06 2024-03-06 due 29", f"{CHECK_FROM} 2024-03-08 due 31", "lend_soon 2024-01-29 2024-02-05 met 1"),
    deadline("month-in-common-year", "A month from 31 January 2023.", "28 February; the check: 28 February + 8 days; the note: 10 February.", lent_on("2023-01-31"), "2023-02-28",
             "write_after_note 2023-01-31 2023-02-10 overdue 18", "bring_it_back 2023-01-31 2023-02-28 due 0", "check_again 2023-01-31 2023-03-08 due 8", "lend_soon 2023-01-31 2023-02-07 met 0"),
    deadline("condition-changes", "The loan becomes a long one: the longer time counts, from the same day.", "31 January + 3 months: 30 April.", lent_on("2024-01-31", "long"), "2024-02-01",
             "write_after_note 2024-01-31 2024-02-10 due 9", "check_again 2024-01-31 2024-03-08 due 36", "bring_long_back 2024-01-31 2024-04-30 due 89", "lend_soon 2024-01-31 2024-02-07 met 0"),
    deadline("condition-changes-late", "What was overdue is not, once the condition has changed.", "On 10 March the month is over; that day the loan becomes a long one.",
             [*LENT, event("note", "2024-03-10", "librarian", 6, facts={"loan_kind": "long"})], "2024-03-10",
             "write_after_note 2024-01-29 2024-02-08 overdue 31", f"{CHECK_FROM} 2024-03-08 overdue 2", "bring_long_back 2024-01-31 2024-04-30 due 51", "lend_soon 2024-01-29 2024-02-05 met 0"),
    deadline("condition-before-it-changed", "Looked at on the day before, it was overdue.", "29 February to 9 March: 9 days.",
             [*LENT, event("note", "2024-03-10", "librarian", 6, facts={"loan_kind": "long"})], "2024-03-09",
             "write_after_note 2024-01-29 2024-02-08 overdue 30", "bring_it_back 2024-01-31 2024-02-29 overdue 9", f"{CHECK_FROM} 2024-03-08 overdue 1", "lend_soon 2024-01-29 2024-02-05 met 0"),
    deadline("condition-of-the-meeting-event", "Whether a deadline stands is asked with the facts that come with what meets it.", "That the loan is a long one is said with the return, so the month never counted. 12 March is 4 days after 8 March.",
             [*LENT, changed(BACK, date="2024-03-12", facts={"end_reason": "returned", "loan_kind": "long"})], "2024-03-12",
             "lend_soon 2024-01-29 2024-02-05 met 0", "bring_long_back 2024-01-31 2024-04-30 met 0", f"{CHECK_FROM} 2024-03-08 met 4", f"{NOTE} ended 33"),
    deadline("not-started-again", "While it runs it is not started again.", "Notes of 29 January and 5 February: from the first.", [ASK, KNOWN, event("note", "2024-02-05", "librarian", 3)], "2024-02-06",
             "lend_soon 2024-01-29 2024-02-05 overdue 1", f"{NOTE} due 2"),
    deadline("started-again-after-it-was-met", "Once met, the next event starts it again.", "Written on 2 February, noted again on the 5th: + 10 days.",
             [ASK, KNOWN, event("ask_consent", "2024-01-30", "librarian", 3, records=[consent("C-3", "2024-01-30", "contact")]), event("write", "2024-02-02", "librarian", 4), event("note", "2024-02-05", "librarian", 5)], "2024-02-06",
             "lend_soon 2024-01-29 2024-02-05 overdue 1", "write_after_note 2024-02-05 2024-02-15 due 9", f"{NOTE} met 0"),
    deadline("met-and-started-at-once", "One event meets a deadline and starts it again.", "A reminder every year: from 1 March 2023 met on 29 February 2024, then 28 February 2025.", reminded("2023-03-01", "2024-02-29"), "2024-02-29",
             "write_after_note 2023-01-31 2023-02-10 overdue 384", "bring_it_back 2023-01-31 2023-02-28 overdue 366", "check_again 2023-01-31 2023-03-08 overdue 358", "yearly_reminder 2024-02-29 2025-02-28 due 365",
             "lend_soon 2023-01-31 2023-02-07 met 0", "yearly_reminder 2023-03-01 2024-03-01 met 0"),
    deadline("closing-ends-them", "What still runs ends when the case is closed; what the closing meets is met, and it starts none.", "10 February: ask_for_opinion does not begin; before 29 February and 8 March, two days after 8 February.", [*LENT, BACK], "2024-02-10",
             "lend_soon 2024-01-29 2024-02-05 met 0", "bring_it_back 2024-01-31 2024-02-29 met 0", f"{CHECK_FROM} 2024-03-08 met 0", f"{NOTE} ended 2"),
    deadline("none-runs-when-closed", "In a closed case nothing runs, however long.", "A year later all is as on the day of the closing.", [*LENT, BACK], "2025-02-10",
             "lend_soon 2024-01-29 2024-02-05 met 0", "bring_it_back 2024-01-31 2024-02-29 met 0", f"{CHECK_FROM} 2024-03-08 met 0", f"{NOTE} ended 2"),
    deadline("reopened", "What the reopening starts runs from that day; what the closing ended does not come back.", "31 December + 7 days.", [*LENT, BACK, event("ask_again", "2024-12-31", "librarian", 7)], "2025-01-08",
             "lend_soon 2024-12-31 2025-01-07 overdue 1", "lend_soon 2024-01-29 2024-02-05 met 0", "bring_it_back 2024-01-31 2024-02-29 met 0", f"{CHECK_FROM} 2024-03-08 met 0", f"{NOTE} ended 2"),
    deadline("two-due-on-one-day", "Two that are due on one day stand in the order of the workflow.", "A month from 8 February; from 31 January a month to 29 February, and 8 days.",
             [*READY[:3], changed(READY[3], date="2024-01-31"), event("lend", "2024-02-08", "librarian", 5)], "2024-03-01",
             f"{NOTE} overdue 22", "bring_it_back 2024-02-08 2024-03-08 due 7", "check_again 2024-01-31 2024-03-08 due 7", "lend_soon 2024-01-29 2024-02-05 met 3"),
    deadline("check-in-leap-february", "A month, a week and a day from 29 February.", "29 March + 8 days: 6 April.", [changed(ASK, date="2024-02-29"), event("check", "2024-02-29", "librarian", 2, records=[check("K-2")])], "2024-04-07",
             "lend_soon 2024-02-29 2024-03-07 overdue 31", "check_again 2024-02-29 2024-04-06 overdue 1"),
]
