"""Cases for vectors/cases/library.json: records, evidence, consent, gates, transfers."""
from cases.library_story import ASK, CHECK, CONSENT, KNOWN, LEND, LENT, READY, asked, check, consent, consents, move, permit
from cases.story import LEFT_OUT, event, record, transition
from cases.transition_library import BROKEN_CHECK, TO, changed

CHILD = {**TO, "reader_age": 12}
LENDING = ("lent", "2024-01-31", TO)
PROLONGED = ("lent", "2024-01-31", TO)


def bring(*records, number=5, on="2024-01-30"):
    return event("note", on, "librarian", number, records=list(records))


def prolong(*records, on="2024-02-10"):
    return event("prolong", on, "librarian", 7, records=list(records))


def lend_on(date, number=9, **more):
    return event("lend", date, "librarian", number, **more)


def consent_case(name, description, working, records, date, refused=None, recorded="2024-01-30"):
    """Is consent for lending there on a day? `records` in order of arrival."""
    accepted = None if refused else ("lent", date, TO)
    return transition(name, description, working, consents(*records, on=recorded), lend_on(date), accepted, [f"{refused} /event"] if refused else None)


def child(*records, age=12):
    """A reader of some age wants a book: everything else is there."""
    known = event("note", "2024-01-30", "librarian", 5, facts={"reader_age": age})
    return asked(known, event("ask_consent", "2024-01-30", "librarian", 6, records=[consent("C-6", "2024-01-30", "lending", "contact")]),
                 *([event("note", "2024-01-30", "librarian", 7, records=list(records))] if records else []))


RECORDS = [
    transition("unknown-record", "A record of a type that the workflow does not name.", "library-card@1.0.0 is not among its records.", READY, bring(record("library-card@1.0.0", card_number="1")), refused=["unknown-record /records/0/record"]),
    transition("record-without-type", "A record that does not say what it is.", "`record` is blank.", READY, bring({"fields": {"check_number": "K-9"}}), refused=["missing-record-type /records/0/record"]),
    transition("no-record", "A text is no record.", "An object is due.", READY, bring("K-9"), refused=["wrong-type /records/0"]),
    transition("record-with-faults", "A record that comes must be in order, whether or not it is evidence.", "0 is below 1; fair is on no list; book_colour is no field.", READY,
               bring(check("K-9", "fair", 0, book_colour="red")), refused=["unknown-field /records/0/fields/book_colour", "unknown-code /records/0/fields/book_state", "out-of-range /records/0/fields/pages_counted"]),
    transition("warning-keeps-nothing-out", "What is only a warning keeps no event out.", "pages_missing is answered, though it does not apply to a good book.", READY, bring(check("K-9", pages_missing=2)), ("asked", "2024-01-29", TO)),
    transition("record-without-id", "A record without its own id.", "check_number is blank.", READY, bring(check("")), refused=["record-without-id /records/0/fields/check_number"]),
    transition("amount-without-currency", "An amount whose currency is not said.", "repair_price names price_currency, which is blank.", READY, bring(check("K-9", repair_price=2.5)), refused=["amount-without-currency /records/0/fields/repair_price"]),
    transition("rows-of-record", "Rows of a list are looked at too.", "0 is below 1; the second row is none.", READY, bring(check("K-9", stains_found=[{"stain_page": 0}, "page 2"])),
               refused=["out-of-range /records/0/fields/stains_found/0/stain_page", "wrong-type /records/0/fields/stains_found/1"]),
    transition("too-many-rows", "More rows than the list may have.", "Three, and two may be.", READY, bring(check("K-9", stains_found=[{"stain_page": 1}, {"stain_page": 2}, {"stain_page": 3}])), refused=["too-many-rows /records/0/fields/stains_found"]),
    transition("record-of-other-case", "A record that names another case.", "loan_number says L-2.", READY, bring(check("K-9", loan="L-2")), refused=["evidence-of-another-case /records/0/fields/loan_number"]),
    transition("record-of-no-case", "A record that names no case cannot be told to be another's.", "loan_number is blank.", READY, bring(check("K-9", loan=LEFT_OUT)), ("asked", "2024-01-29", TO)),
    transition("row-of-other-case", "A reference inside a list may name another case.", "Rows are not looked at for that.", READY, bring(check("K-9", stains_found=[{"stain_page": 1, "stain_of_loan": "L-2"}])), ("asked", "2024-01-29", TO)),
    transition("subject-of-other-case", "The record that the workflow moves must have the case's id.", "L-2 is not L-1.", [ASK], bring(record("loan@1.0.0", loan_number="L-2"), number=2), refused=["evidence-of-another-case /records/0/fields/loan_number"]),
    transition("subject-again", "The record that the workflow moves may come again under its own id: the newest holds.", "shelf_floor first takes the place of ground.",
               [changed(ASK, records=[record("loan@1.0.0", loan_number="L-1", shelf_floor="ground")])], bring(record("loan@1.0.0", loan_number="L-1", shelf_floor="first"), number=2), ("asked", "2024-01-29", {"shelf_floor_now": "first"})),
    transition("record-twice", "A record with an id that another of its type has.", "K-4 came before.", READY, bring(check("K-4")), refused=["duplicate-record /records/0/fields/check_number"]),
    transition("record-twice-at-once", "Two records of one event with one id.", "The second is one too many.", READY, bring(check("K-9"), check("K-9", "torn")), refused=["duplicate-record /records/1/fields/check_number"]),
    transition("record-twice-in-versions", "One id in two versions of a type.", "K-4 of 1.0.0 came before; 1.1.0 is of the same type.", READY, bring(check("K-4", version="1.1.0")), refused=["duplicate-record /records/0/fields/check_number"]),
    transition("one-id-in-two-types", "Records of different types may share an id.", "A permit K-4 is no check.", READY, bring(permit("K-4", "child")), ("asked", "2024-01-29", TO)),
]

EVIDENCE = [
    transition("missing-evidence", "No check at all.", "lend needs a check.", [ASK, KNOWN, CONSENT], LEND, refused=["missing-evidence /records"]),
    transition("evidence-of-other-version", "Only a check of another version is there.", "Exactly 1.0.0 is asked for.", [ASK, KNOWN, CONSENT, bring(check("K-4", version="1.1.0"), number=4)], LEND, refused=["missing-evidence /records"]),
    transition("evidence-comes-with-it", "Evidence may come with the event itself.", "K-5 comes with it.", [ASK, KNOWN, CONSENT], changed(LEND, records=[check("K-5")]), LENDING),
    transition("evidence-not-new", "A check made before is not new.", "bring_back asks for one that comes with it; K-4 came with e4.", LENT, event("bring_back", "2024-02-10", "reader", 6, facts={"end_reason": "returned"}), refused=["evidence-not-new /records"]),
    transition("same-form-again", "The form that came before cannot come again.", "K-4 is there; that it comes again makes it twice.", LENT,
               event("bring_back", "2024-02-10", "reader", 6, facts={"end_reason": "returned"}, records=[check("K-4")]), refused=["duplicate-record /records/0/fields/check_number"]),
    transition("evidence-incomplete", "A field that must be answered is not.", "pages_counted of K-4 is blank.", [ASK, KNOWN, CONSENT, changed(CHECK, records=[check("K-4", pages=LEFT_OUT)])], LEND, refused=["evidence-incomplete /records"]),
    transition("one-of-several-does", "Of several checks one must do.", "K-4 is complete, K-5 is not.", [*READY, event("check", "2024-01-30", "librarian", 6, records=[check("K-5", pages=LEFT_OUT)])], changed(LEND, id="e7"), LENDING),
    transition("nothing-fits", "New, but of another purpose, too short and not signed.", "child is not prolonging; 1 is less than 2; permit_signed_on is blank.", LENT, prolong(permit("P-7", "child", 1), on="2024-02-10"),
               refused=["evidence-not-fitting /records/0", "evidence-not-fitting /records/0", "evidence-incomplete /records/0/fields/permit_signed_on"]),
    transition("one-part-does-not-fit", "A new permit that is too short.", "1 is less than 2.", LENT, prolong(permit("P-7", "prolonging", 1, "2024-02-10")), refused=["evidence-not-fitting /records/0"]),
    transition("new-evidence-fits", "A new permit of two weeks.", "2 is not less than 2; signed.", LENT, prolong(permit("P-7", "prolonging", 2, "2024-02-10")), PROLONGED),
    transition("second-new-one-fits", "Of two new permits one must do.", "P-8 does.", LENT, prolong(permit("P-8", "prolonging", 3, "2024-02-10"), permit("P-7", "child", 1)), PROLONGED),
    transition("parts-of-two-records", "No two records make one piece of evidence together.", "P-7 is of the right purpose and too short, P-8 long enough and of another purpose; the newer of the two is explained.", LENT,
               prolong(permit("P-7", "prolonging", 1, "2024-02-10"), permit("P-8", "child", 5, "2024-02-10")), refused=["evidence-not-fitting /records/1"]),
    transition("older-one-is-not-new", "A fitting permit of an earlier event is not new.", "P-6 came with e6.", [*LENT, event("note", "2024-02-01", "librarian", 6, records=[permit("P-6", "prolonging", 2, "2024-02-01")])], prolong(), refused=["evidence-not-new /records"]),
    transition("evidence-not-valid", "A case from outside holds a check that is not in order.", "0 pages are below 1: evidence is looked at again.", None, event("lend", "2024-01-31", "librarian", 5), case=BROKEN_CHECK, refused=["evidence-not-valid /records"]),
]

CONSENTS = [
    consent_case("no-consent", "No consent was ever asked for.", "There is no consent record.", [], "2024-01-31", "missing-consent"),
    consent_case("consent-for-other-purpose", "Consent was given for another purpose.", "sharing is not lending.", [consent("C-5", "2024-01-30", "sharing")], "2024-01-31", "missing-consent"),
    consent_case("consent-among-others", "Consent for several purposes.", "lending is among them.", [consent("C-5", "2024-01-30", "contact", "lending")], "2024-01-31"),
    consent_case("consent-on-the-day", "Consent of the same day.", "Dated on or before that day.", [consent("C-5", "2024-01-31", "lending")], "2024-01-31", recorded="2024-01-31"),
    consent_case("consent-of-tomorrow", "Consent that is dated a day later than the event says nothing yet.", "1 February is after 31 January.", [consent("C-5", "2024-02-01", "lending")], "2024-01-31", "missing-consent"),
    consent_case("consent-declined", "The reader said no.", "The newest record says no.", [consent("C-5", "2024-01-30", "lending", given="no")], "2024-01-31", "consent-withdrawn"),
    consent_case("consent-withdrawn", "Given, then withdrawn.", "C-6 is newer by date.", [consent("C-5", "2024-01-20", "lending"), consent("C-6", "2024-01-29", "lending", given="no")], "2024-01-31", "consent-withdrawn"),
    consent_case("consent-given-again", "Given, withdrawn, given again.", "C-7 is the newest.", [consent("C-5", "2024-01-10", "lending"), consent("C-6", "2024-01-20", "lending", given="no"), consent("C-7", "2024-01-30", "lending")], "2024-01-31"),
    consent_case("other-purpose-withdrawn", "Another purpose was withdrawn.", "C-6 names sharing only, so C-5 is the newest that names lending.", [consent("C-5", "2024-01-20", "lending", "sharing"), consent("C-6", "2024-01-29", "sharing", given="no")], "2024-01-31"),
    consent_case("two-on-one-day", "Given and withdrawn on one day.", "Of one date the later to arrive counts: C-6.", [consent("C-5", "2024-01-30", "lending"), consent("C-6", "2024-01-30", "lending", given="no")], "2024-01-31", "consent-withdrawn"),
    consent_case("two-on-one-day-other-order", "Withdrawn and given on one day.", "Of one date the later to arrive counts: C-6.", [consent("C-5", "2024-01-30", "lending", given="no"), consent("C-6", "2024-01-30", "lending")], "2024-01-31"),
    consent_case("late-arrival", "An older consent that arrives later changes nothing.", "C-6 arrives last, but C-5 is newer by date.", [consent("C-5", "2024-01-29", "lending", given="no"), consent("C-6", "2024-01-20", "lending")], "2024-01-31", "consent-withdrawn"),
    consent_case("withdrawn-from-tomorrow", "A withdrawal that is dated a day later does not count yet.", "C-6 is dated 1 February.", [consent("C-5", "2024-01-29", "lending"), consent("C-6", "2024-02-01", "lending", given="no")], "2024-01-31"),
    consent_case("last-day-of-consent", "Consent holds on its last day.", "29 February is the last day.", [consent("C-5", "2024-01-30", "lending", until="2024-02-29")], "2024-02-29"),
    consent_case("day-after-consent", "Consent has expired on the day after.", "1 March is after 29 February.", [consent("C-5", "2024-01-30", "lending", until="2024-02-29")], "2024-03-01", "consent-expired"),
    consent_case("expired-newest", "The newest counts, also where an older one would last longer.", "C-6 expired on 30 January; C-5 has no end.", [consent("C-5", "2024-01-20", "lending"), consent("C-6", "2024-01-29", "lending", until="2024-01-30")], "2024-01-31", "consent-expired"),
    consent_case("expiry-of-withdrawn", "An expiry on a withdrawal has no meaning.", "consent_until applies to what was given only.", [consent("C-5", "2024-01-29", "lending", given="no", until="2030-01-01")], "2024-01-31", "consent-withdrawn"),
    transition("consent-comes-with-it", "Consent may come with the event itself.", "C-9 is taken up first.", asked(), lend_on("2024-01-31", records=[consent("C-9", "2024-01-31", "lending")]), LENDING),
    transition("withdrawal-comes-with-it", "A withdrawal that comes with the event counts.", "C-9 is the newest.", READY, changed(LEND, records=[consent("C-9", "2024-01-31", "lending", given="no")]), refused=["consent-withdrawn /event"]),
    transition("consent-as-evidence", "A consent record as evidence.", "Given, and contact is among the purposes.", consents(consent("C-5", "2024-01-30", "contact")), event("write", "2024-01-31", "librarian", 9), ("asked", "2024-01-29", TO)),
    transition("withdrawn-is-no-evidence", "What was withdrawn is no evidence, though the older record fits by itself.", "For contact C-6 speaks, which says no; C-5 speaks for lending only.",
               consents(consent("C-5", "2024-01-20", "contact", "lending"), consent("C-6", "2024-01-29", "contact", given="no")), event("write", "2024-01-31", "librarian", 9), refused=["evidence-not-fitting /records"]),
    transition("newer-takes-all", "A record for all of whose purposes a newer one speaks is no evidence.", "C-6 speaks for contact and lending, and says no.",
               consents(consent("C-5", "2024-01-20", "contact", "lending"), consent("C-6", "2024-01-29", "contact", "lending", given="no")), event("write", "2024-01-31", "librarian", 9), refused=["evidence-not-fitting /records"]),
    transition("late-arrival-is-no-evidence", "A record that arrives last and is older by date says nothing for which a newer one speaks.", "C-6 arrives last; for contact C-5 speaks, which is newer by date and says no. All of the condition is wanting.",
               consents(consent("C-5", "2024-01-29", "contact", given="no"), consent("C-6", "2024-01-20", "contact")), event("write", "2024-01-31", "librarian", 9), refused=["evidence-not-fitting /records"]),
    transition("other-withdrawal-leaves-evidence", "A withdrawal of another purpose leaves the evidence.", "C-6 speaks for lending only.", consents(consent("C-5", "2024-01-20", "contact", "lending"), consent("C-6", "2024-01-29", "lending", given="no")),
               event("write", "2024-01-31", "librarian", 9), ("asked", "2024-01-29", TO)),
]

GATES = [
    transition("gate-is-open", "The gate's condition does not hold.", "18 is not less than 18.", child(age=18), lend_on("2024-01-31"), ("lent", "2024-01-31", {**TO, "reader_age": 18})),
    transition("gate-fact-unknown", "What is not known holds back nothing.", "A comparison on an unanswered fact is false.", READY, LEND, LENDING),
    transition("gate-not-passed", "A child without permit.", "12 is less than 18; no permit. Consent for contact is there.", child(), lend_on("2024-01-31"), refused=["gate-not-passed /event", "missing-evidence /records"]),
    transition("gate-evidence-not-fitting", "A child with a permit of another purpose.", "urgent is not child.", child(permit("P-7", "urgent")), lend_on("2024-01-31"), refused=["gate-not-passed /event", "evidence-not-fitting /records"]),
    transition("gate-passed", "A child with permit and consent.", "P-7 is for a child; C-6 names contact.", child(permit("P-7", "child")), lend_on("2024-01-31"), ("lent", "2024-01-31", CHILD)),
    transition("gate-lacks-two", "Neither permit nor consent for contact.", "C-5 names lending only: one problem for the gate, one for each piece.",
               asked(event("ask_consent", "2024-01-30", "librarian", 5, facts={"reader_age": 12}, records=[consent("C-5", "2024-01-30", "lending")])), lend_on("2024-01-31"),
               refused=["gate-not-passed /event", "evidence-not-fitting /records", "missing-evidence /records"]),
    transition("gate-before-exception", "The exception is no way around a gate.", "An urgent book for a child: the gate names the event, whatever the way.", child(),
               event("lend", "2024-01-31", "head", 9, facts={"loan_kind": "urgent"}, records=[permit("P-9", "urgent")]), refused=["gate-not-passed /event", "evidence-not-fitting /records/0"]),
    transition("gate-at-the-last-moment", "That the reader is a child comes out with the lending itself.", "The event's own facts are taken up first.", READY, changed(LEND, facts={"reader_age": 12}),
               refused=["gate-not-passed /event", "evidence-not-fitting /records", "missing-evidence /records"]),
    transition("gate-names-other-event", "The gate does not name this event.", "note is not on its list.", child(), event("note", "2024-01-31", "librarian", 9), ("asked", "2024-01-29", CHILD)),
]

TRANSFERS = [
    transition("moved", "A loan moves to another branch.", "North hands over to South.", [ASK], move("2024-01-30", 2, "North", "South"), ("asked", "2024-01-29", {})),
    transition("moved-on", "It moves on to a third branch.", "West has not had it.", [ASK, move("2024-01-30", 2, "North", "South")], move("2024-01-31", 3, "South", "West"), ("asked", "2024-01-29", {})),
    transition("moved-back", "It may not move back.", "North has handed it over before.", [ASK, move("2024-01-30", 2, "North", "South")], move("2024-01-31", 3, "South", "North"), refused=["circular-transfer /records/0/fields/to_branch"]),
    transition("moved-in-a-circle", "It may not move in a circle of three.", "North has handed it over before.", [ASK, move("2024-01-30", 2, "North", "South"), move("2024-01-31", 3, "South", "West")],
               move("2024-02-01", 4, "West", "North"), refused=["circular-transfer /records/0/fields/to_branch"]),
    transition("moved-to-itself", "A branch cannot hand over to itself.", "It has it.", [ASK], move("2024-01-30", 2, "North", "North"), refused=["circular-transfer /records/0/fields/to_branch"]),
    transition("moved-to-holder", "Nor can another branch hand it to the one that has it.", "South has it since the first transfer.", [ASK, move("2024-01-30", 2, "North", "South")], move("2024-01-31", 3, "West", "South"), refused=["circular-transfer /records/0/fields/to_branch"]),
    transition("moved-to-nowhere", "A transfer that does not say to whom is no circle.", "to_branch is blank, twice.", [ASK, move("2024-01-30", 2, "North", None)], move("2024-01-31", 3, "South", None), ("asked", "2024-01-29", {})),
    transition("offer-is-no-transfer", "What is not taken hands nothing over.", "South did not take it, so West may be offered, and South again.", [ASK, move("2024-01-30", 2, "North", "South", "no")], move("2024-01-31", 3, "North", "South"), ("asked", "2024-01-29", {})),
    transition("refused-circle-is-none", "A transfer back that is not taken is no circle.", "branch_takes no.", [ASK, move("2024-01-30", 2, "North", "South")], move("2024-01-31", 3, "South", "North", "no"), ("asked", "2024-01-29", {})),
]

CASES = [*RECORDS, *EVIDENCE, *CONSENTS, *GATES, *TRANSFERS]
