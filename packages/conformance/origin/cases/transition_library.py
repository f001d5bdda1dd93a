"""Cases for vectors/cases/library.json, the plain ones: state, role, order, identity, facts, records, evidence."""
from cases.library_story import ASK, BACK, BACK_FACTS, CHECK, CONSENT, KNOWN, LEND, LENT, READY, asked, check, consent, permit
from cases.story import LEFT_OUT, event, record, transition

TO = {"reader_known": "yes", "book_state_now": "good", "missing_pages_now": "not_applicable"}


def changed(base, **more):
    return {key: value for key, value in {**base, **more}.items() if value is not LEFT_OUT}


def at(time, number=3, **more):
    return event("note", "2024-01-29", "librarian", number, at=time, **more)


BROKEN_CHECK = {"id": "L-1", "workflow": "library-loan@1.0.0", "state": "asked", "since": "2024-01-29", "facts": {"reader_known": "yes"},
                "records": [check("K-4", pages=0), consent("C-3", "2024-01-29", "lending")], "events": [ASK, KNOWN]}
OTHER_VERSION = {"id": "L-1", "workflow": "library-loan@0.9.0", "state": "asked", "since": "2024-01-29", "facts": {}, "records": [], "events": [ASK]}

CASES = [
    # opening, state, role
    transition("opens", "A case is opened.", "`from` is empty; the state is `to`, since the day of the event.", [], ASK, ("asked", "2024-01-29", {})),
    transition("opens-with-facts-and-record", "The opening event brings facts and a record.", "Both are taken up; shelf_floor_now is read from the record, whose own id is the case's.",
               [], changed(ASK, facts={"reader_age": 30}, records=[record("loan@1.0.0", loan_number="L-1", shelf_floor="first")]),
               ("asked", "2024-01-29", {"reader_age": 30, "shelf_floor_now": "first"})),
    transition("opens-not-so", "A case cannot be opened by lending.", "lend has no transition with an empty `from`.", [], changed(LEND, id="e1"), refused=["not-an-opening /event"]),
    transition("opens-in-other-role", "The head of the library may not ask for a reader.", "Only reader and librarian may.", [], changed(ASK, role="head"), refused=["role-not-allowed /role"]),
    transition("opened-twice", "An open case cannot be opened again.", "ask only opens.", [ASK], changed(ASK, id="e2"), refused=["already-open /event"]),
    transition("ordinary-lending", "Everything is there, so the book is lent.", "Guard: known, not torn; K-4 with pages; consent since the day before.", READY, LEND, ("lent", "2024-01-31", TO)),
    transition("state-stays", "An event without `to` leaves the state, and since when.", "note from lent; lent since 31 January.", LENT,
               event("note", "2024-02-02", "librarian", 6, facts={"loan_kind": "long"}), ("lent", "2024-01-31", {**TO, "loan_kind": "long"})),
    transition("not-in-state", "A book that is not lent cannot be brought back.", "bring_back goes from lent only. Of the fact and the record nothing is wrong.", READY, BACK, refused=["not-in-state /event"]),
    transition("role-not-allowed", "A reader may not lend.", "Roles: librarian, head.", READY, changed(LEND, role="reader"), refused=["role-not-allowed /role"]),
    transition("role-of-first-way", "The head may lend an urgent book, a librarian may not.", "The guard of the first way holds, so its roles count; those of the second way do not.",
               [ASK], event("lend", "2024-01-29", "librarian", 2, facts={"loan_kind": "urgent"}, records=[permit("P-2", "urgent")]), refused=["role-not-allowed /role"]),
    transition("first-way-is-taken", "Where the guards of two ways hold, the first is taken.", "loan_kind urgent and reader known: the exception asks for a new permit, though consent and check are there.",
               READY, event("lend", "2024-01-31", "head", 5, facts={"loan_kind": "urgent"}), refused=["missing-evidence /records"]),
    transition("exception-without-consent", "The exception needs no consent, but its own evidence.", "loan_kind urgent, permit P-2 for urgent.",
               [ASK], event("lend", "2024-01-29", "head", 2, facts={"loan_kind": "urgent"}, records=[permit("P-2", "urgent")]), ("lent", "2024-01-29", {"loan_kind": "urgent"})),
    transition("second-way-of-event", "A lost book ends the case in another state.", "end_reason lost is the guard of the second way, which needs no check.", LENT,
               event("bring_back", "2024-03-01", "librarian", 6, facts={"end_reason": "lost"}), ("lost", "2024-03-01", {**TO, "end_reason": "lost"})),
    transition("role-of-second-way", "A reader may bring a book back, but not report it lost.", "Roles of the second way: librarian.", LENT,
               event("bring_back", "2024-03-01", "reader", 6, facts={"end_reason": "lost"}), refused=["role-not-allowed /role"]),
    transition("closes", "The book is back.", "end_reason returned, with a new check.", LENT, BACK, ("back", "2024-02-10", BACK_FACTS)),
    transition("after-closure", "A book that is back cannot be prolonged.", "back is closed, and prolong does not go from it.", [*LENT, BACK],
               event("prolong", "2024-02-11", "librarian", 7, records=[permit("P-7", "prolonging", 2, "2024-02-11")]), refused=["case-closed /event"]),
    transition("opened-after-closure", "A closed case cannot be opened with the opening event either.", "ask only opens; the case is closed.", [*LENT, BACK],
               event("ask", "2024-02-11", "reader", 7), refused=["case-closed /event"]),
    transition("allowed-after-closure", "Consent may be taken back after the closure.", "take_back_consent goes from back too, and leaves the state.", [*LENT, BACK],
               event("take_back_consent", "2024-02-12", "reader", 7, records=[consent("C-7", "2024-02-12", "lending", given="no")]), ("back", "2024-02-10", BACK_FACTS)),
    transition("reopens", "The same book is asked for again.", "ask_again goes from back to asked; the facts stay.", [*LENT, BACK], event("ask_again", "2024-03-01", "librarian", 7), ("asked", "2024-03-01", BACK_FACTS)),
    transition("lost-for-good", "A lost book cannot be asked for again.", "ask_again goes from back only; lost is closed.",
               [*LENT, event("bring_back", "2024-03-01", "librarian", 6, facts={"end_reason": "lost"})], event("ask_again", "2024-03-02", "librarian", 7), refused=["case-closed /event"]),
    transition("all-at-once", "Everything that is wrong is said at once.", "The guard of the second way holds: consent, check and role are wanting, each a problem.", [ASK], event("lend", "2024-01-29", "reader", 2, facts={"reader_known": "yes"}),
               refused=["missing-consent /event", "missing-evidence /records", "role-not-allowed /role"]),
    # who and what
    transition("wrong-case", "The event names another case.", "L-2 is not L-1.", [ASK], changed(KNOWN, case="L-2"), refused=["wrong-case /case"]),
    transition("unknown-event", "The workflow has no such event.", "sell is none.", [ASK], changed(KNOWN, event="sell"), refused=["unknown-event /event"]),
    transition("unknown-role", "The workflow has no such role.", "guest is none, so that nothing can be said of what a guest may do.", [ASK], changed(KNOWN, role="guest"), refused=["unknown-role /role"]),
    transition("unknown-part", "An event has no part `note`.", "Parts are id, case, event, date, at, role, worker, facts, records.", [ASK], changed(KNOWN, note="x"), refused=["unknown-event-field /note"]),
    transition("worker-is-named", "Who did it may be said.", "worker is a part of an event.", [ASK], changed(KNOWN, worker="w07"), ("asked", "2024-01-29", {"reader_known": "yes"})),
    transition("parts-missing", "An event without id, role and date.", "Each must be there, and is not.", [ASK],
               {"case": "L-1", "event": "note"}, refused=["wrong-type /date", "wrong-type /id", "wrong-type /role"]),
    transition("no-event-at-all", "A text is no event.", "An object is due.", [ASK], "note", refused=["wrong-type "]),
    transition("not-a-date", "A date as it is written in many countries is none here.", "YYYY-MM-DD is due.", [ASK], changed(KNOWN, date="29.1.2024"), refused=["not-a-date /date"]),
    transition("other-version", "A case that was opened under another version is not moved by this one.", "library-loan@0.9.0 is not library-loan@1.0.0; nothing else can be said.",
               None, KNOWN, case=OTHER_VERSION, refused=["workflow-mismatch "]),
    # time
    transition("event-twice", "Two events with one id.", "e1 is the id of the first event.", [ASK], changed(KNOWN, id="e1"), refused=["duplicate-event /id"]),
    transition("before-the-last", "An event dated before the last one.", "28 January lies before 29 January.", [ASK], changed(KNOWN, date="2024-01-28"), refused=["event-out-of-order /date"]),
    transition("same-day-without-time", "Two events of a day need no time.", "The dates are equal.", [ASK], KNOWN, ("asked", "2024-01-29", {"reader_known": "yes"})),
    transition("earlier-on-the-day", "On one day the instants decide.", "09:59Z lies before 10:00Z.", [ASK, at("2024-01-29T10:00:00Z", 2)], at("2024-01-29T09:59:00Z"), refused=["event-out-of-order /at"]),
    transition("same-instant", "Two events may have one instant.", "10:00Z is not before 10:00Z.", [ASK, at("2024-01-29T10:00:00Z", 2)], at("2024-01-29T10:00:00Z"), ("asked", "2024-01-29", {})),
    transition("instants-with-offsets", "Instants are compared as instants.", "11:30+02:00 is 09:30Z, before 10:00Z.", [ASK, at("2024-01-29T10:00:00Z", 2)], at("2024-01-29T11:30:00+02:00"), refused=["event-out-of-order /at"]),
    transition("instant-behind-one-without", "An event without instant does not hide the earlier one.", "09:00Z lies before 10:00Z, whatever stands between.",
               [ASK, at("2024-01-29T10:00:00Z", 2), at(None, 3)], at("2024-01-29T09:00:00Z", 4), refused=["event-out-of-order /at"]),
    transition("instants-of-two-days", "Dates decide between days, not instants.", "The instant lies before the other, the date after it: local dates do.",
               [ASK, at("2024-01-29T23:00:00-05:00", 2)], event("note", "2024-01-30", "librarian", 3, at="2024-01-30T01:00:00+05:45"), ("asked", "2024-01-29", {})),
    transition("skew-of-one-day", "An instant may lie a day from the date.", "30 and 29 January are one day apart.", [ASK], at("2024-01-30T00:30:00+14:00", 2), ("asked", "2024-01-29", {})),
    transition("clock-skew", "An instant that lies two days from the date.", "31 and 29 January are two days apart.", [ASK], at("2024-01-31T00:30:00Z", 2), refused=["clock-skew /at"]),
    transition("instant-without-offset", "An instant without offset is none.", "It would depend on where it is read.", [ASK], at("2024-01-29T10:00:00", 2), refused=["wrong-type /at"]),
    transition("future-event", "An event dated two days after the day of checking.", "29 January is later than 27 January + 1 day.", [], ASK, refused=["future-event /date"], as_of="2024-01-27"),
    transition("tomorrow", "An event dated the day after the day of checking.", "29 January is 28 January + 1 day: somewhere it is that day already.", [], ASK, ("asked", "2024-01-29", {}), as_of="2024-01-28"),
    transition("future-over-leap-day", "The day after 28 February 2024 is the 29th.", "1 March is later than 29 February.", [], changed(ASK, date="2024-03-01"), refused=["future-event /date"], as_of="2024-02-28"),
    # facts
    transition("fact-changes", "The newest fact counts.", "long takes the place of ordinary.", [ASK, event("note", "2024-01-29", "librarian", 2, facts={"loan_kind": "ordinary"})],
               event("note", "2024-01-30", "librarian", 3, facts={"loan_kind": "long"}), ("asked", "2024-01-29", {"loan_kind": "long"})),
    transition("blank-fact", "A blank fact says nothing and changes nothing.", "null, an empty text and an empty list read as absent.", [ASK, KNOWN],
               event("note", "2024-01-30", "librarian", 3, facts={"reader_known": None, "loan_kind": "", "reader_age": []}), ("asked", "2024-01-29", {"reader_known": "yes"})),
    transition("refused-fact", "A kind of missing answer that the fact offers is an answer like others.", "refused takes the place of yes.", [ASK, KNOWN],
               event("note", "2024-01-30", "librarian", 3, facts={"reader_known": "refused"}), ("asked", "2024-01-29", {"reader_known": "refused"})),
    transition("kind-not-offered", "A kind of missing answer that the fact does not offer.", "reader_age offers none.", [ASK], event("note", "2024-01-30", "librarian", 2, facts={"reader_age": "refused"}),
               refused=["missing-kind-not-offered /facts/reader_age"]),
    transition("unknown-fact", "The workflow has no such fact.", "reader_name is none.", [ASK], event("note", "2024-01-30", "librarian", 2, facts={"reader_name": "x"}), refused=["unknown-fact /facts/reader_name"]),
    transition("fact-with-source", "A fact that is read from a record cannot be given.", "book_state_now comes from book-check@1.0.0.", [ASK], event("note", "2024-01-30", "librarian", 2, facts={"book_state_now": "good"}),
               refused=["fact-from-record /facts/book_state_now"]),
    transition("wrong-facts", "All that is wrong with facts is said.", "121 is above 120; vip is on no list.", [ASK], event("note", "2024-01-30", "librarian", 2, facts={"reader_age": 121, "loan_kind": "vip"}),
               refused=["unknown-code /facts/loan_kind", "out-of-range /facts/reader_age"]),
    transition("fact-of-newest-record", "A fact with a source follows the newest record.", "K-5 says torn, with 3 pages missing.", [ASK, CHECK],
               event("check", "2024-01-31", "librarian", 5, records=[check("K-5", "torn", pages_missing=3)]), ("asked", "2024-01-29", {"book_state_now": "torn", "missing_pages_now": 3})),
    transition("fact-left-open", "A newest record that leaves the field open leaves the fact open.", "K-5 has no state, so that pages_missing does not apply.", [ASK, CHECK],
               event("check", "2024-01-31", "librarian", 5, records=[check("K-5", LEFT_OUT)]), ("asked", "2024-01-29", {"missing_pages_now": "not_applicable"})),
    transition("fact-not-known", "dont_know in a record is what the fact is then.", "book_state offers dont_know.", [ASK, CHECK],
               event("check", "2024-01-31", "librarian", 5, records=[check("K-5", "dont_know")]), ("asked", "2024-01-29", {"book_state_now": "dont_know", "missing_pages_now": "not_applicable"})),
    transition("own-facts-first", "What an event brings counts for its own guard.", "reader_known comes with the event that asks for it.", [ASK, CONSENT, CHECK], changed(LEND, facts={"reader_known": "yes"}), ("lent", "2024-01-31", TO)),
    transition("guard-not-met", "The guard does not hold.", "end_reason is not known. Both ways fail in that one part; of equals the first is explained, which the reader may go, and whose check is there.", LENT,
               changed(BACK, facts=LEFT_OUT), refused=["guard-not-met /facts"]),
    transition("nearest-way", "Of two ways that do not hold the one is explained of which the fewest parts fail.", "The first fails in one part (loan_kind), the second in two (not known, torn). The first asks for a permit and the head.",
               [ASK, CONSENT, event("check", "2024-01-30", "librarian", 4, records=[check("K-4", "torn")])], LEND, refused=["guard-not-met /facts", "missing-evidence /records", "role-not-allowed /role"]),
]
