"""The loan of a book, told in short: what the cases of the library have in common."""
from cases.story import LEFT_OUT, event, record


def check(number, state="good", pages=200, version="1.0.0", loan="L-1", **more):
    return record(f"book-check@{version}", check_number=number, loan_number=loan, book_state=state, pages_counted=pages, **more)


def consent(number, on, *uses, given="yes", until=LEFT_OUT, loan="L-1"):
    return record("reader-consent@1.0.0", consent_number=number, loan_number=loan, consent_on=on, consent_uses=list(uses), consent_given=given, consent_until=until)


def permit(number, purpose, weeks=LEFT_OUT, signed=LEFT_OUT, loan="L-1"):
    return record("permit@1.0.0", permit_number=number, loan_number=loan, permit_for=purpose, permit_weeks=weeks, permit_signed_on=signed)


def moving(number, giver, taker, takes="yes"):
    return record("branch-transfer@1.0.0", transfer_number=number, loan_number="L-1", from_branch=giver, to_branch=taker, branch_takes=takes)


def move(date, number, giver, taker, takes="yes"):
    return event("move", date, "librarian", number, records=[moving(f"T-{number}", giver, taker, takes)])


ASK = event("ask", "2024-01-29", "reader", 1)
KNOWN = event("note", "2024-01-29", "librarian", 2, facts={"reader_known": "yes"})
CONSENT = event("ask_consent", "2024-01-30", "librarian", 3, records=[consent("C-3", "2024-01-30", "lending")])
CHECK = event("check", "2024-01-30", "librarian", 4, records=[check("K-4")])
LEND = event("lend", "2024-01-31", "librarian", 5)
LENT = [ASK, KNOWN, CONSENT, CHECK, LEND]
READY = LENT[:4]
BACK_FACTS = {"reader_known": "yes", "book_state_now": "good", "missing_pages_now": "not_applicable", "end_reason": "returned"}
BACK = event("bring_back", "2024-02-10", "reader", 6, facts={"end_reason": "returned"}, records=[check("K-6")])


def asked(*more):
    return [ASK, KNOWN, CHECK, *more]


def consents(*records, on="2024-01-30"):
    """A loan that is only in want of consent, with these consent records, in order of arrival."""
    return asked(*(event("ask_consent", on, "librarian", 5 + place, records=[found]) for place, found in enumerate(records)))
