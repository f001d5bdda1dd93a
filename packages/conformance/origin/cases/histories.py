"""Cases for vectors/cases/histories.json: whole histories, possible and impossible."""
from cases.library_story import ASK, BACK, BACK_FACTS, CHECK, CONSENT, KNOWN, LEND, LENT, READY, consent, move
from cases.story import event, story
from cases.transition_library import TO, changed

LIBRARY = "library-loan"
AGAIN = event("ask_again", "2024-03-01", "librarian", 7)
YEARS = [event("note", f"{year}-{month:02}-28", "librarian", f"-{year}-{month}") for year in (2024, 2025) for month in range(3, 13)]

CASES = [
    story("whole-loan", "A loan from the asking to the return.", "asked, lent, back.", [*LENT, BACK], ("back", "2024-02-10", BACK_FACTS), workflow=LIBRARY),
    story("loan-and-loan-again", "Back, asked for again, lent again.", "The check of the return and the consent still do.", [*LENT, BACK, AGAIN, event("lend", "2024-03-02", "librarian", 8)], ("lent", "2024-03-02", BACK_FACTS), workflow=LIBRARY),
    story("not-lent-again-after-withdrawal", "Consent taken back while the case was closed counts after it is reopened.", "The newest consent record says no.",
          [*LENT, BACK, event("take_back_consent", "2024-02-20", "reader", 9, records=[consent("C-9", "2024-02-20", "lending", given="no")]), AGAIN, event("lend", "2024-03-02", "librarian", 8)],
          refused=["consent-withdrawn /events/8/event"], workflow=LIBRARY),
    story("no-events", "A history of nothing.", "No event, no case.", [], refused=["no-events /events"], workflow=LIBRARY),
    story("does-not-open", "A history that does not begin with an opening.", "note does not open.", [KNOWN, ASK], refused=["not-an-opening /events/0/event"], workflow=LIBRARY),
    story("order-of-arrival", "Events are taken as they arrive, not sorted.", "30 January after 31 January.", [ASK, KNOWN, CONSENT, changed(CHECK, date="2024-01-31"), changed(LEND, date="2024-01-30")],
          refused=["event-out-of-order /events/4/date"], workflow=LIBRARY),
    story("stops-at-the-first", "It stops at the first event that is refused.", "Without consent no lending; of the later events nothing is said.", [ASK, KNOWN, CHECK, LEND, changed(KNOWN, id="e1")],
          refused=["missing-consent /events/3/event"], workflow=LIBRARY),
    story("another-case-between", "An event of another case.", "L-2 is not L-1.", [ASK, changed(KNOWN, case="L-2")], refused=["wrong-case /events/1/case"], workflow=LIBRARY),
    story("one-id-twice", "Two events with one id, far apart.", "e1 is the first one's.", [*LENT, changed(BACK, id="e1")], refused=["duplicate-event /events/5/id"], workflow=LIBRARY),
    story("two-openings", "A case that is opened twice.", "ask only opens.", [ASK, changed(ASK, id="e2")], refused=["already-open /events/1/event"], workflow=LIBRARY),
    story("event-after-closure", "Something is done after the return.", "back is closed; remind goes from lent only.", [*LENT, BACK, event("remind", "2024-02-11", "librarian", 7)], refused=["case-closed /events/6/event"], workflow=LIBRARY),
    story("consent-after-the-fact", "Consent that is asked for after the lending comes too late.", "On 29 January there is none.", [ASK, KNOWN, changed(CHECK, date="2024-01-29"), changed(LEND, date="2024-01-29"), CONSENT],
          refused=["missing-consent /events/3/event"], workflow=LIBRARY),
    story("circle-of-branches", "North, South, West, North.", "North has handed it over before.", [ASK, move("2024-01-30", 2, "North", "South"), move("2024-01-31", 3, "South", "West"), move("2024-02-01", 4, "West", "North")],
          refused=["circular-transfer /events/3/records/0/fields/to_branch"], workflow=LIBRARY),
    story("twenty-months-of-notes", "Many events that leave the state.", "Asked since 29 January 2024.", [*READY, *YEARS], ("asked", "2024-01-29", TO), workflow=LIBRARY),
    story("history-of-tomorrow", "A history whose last event is dated after the day after the day of checking.", "31 January is later than 29 January + 1 day.", LENT, refused=["future-event /events/4/date"], workflow=LIBRARY, as_of="2024-01-29"),
    story("history-up-to-tomorrow", "The day after the day of checking is not in the future.", "31 January is 30 January + 1 day.", LENT, ("lent", "2024-01-31", TO), workflow=LIBRARY, as_of="2024-01-30"),
]
