"""A small procedure that stands in the files: the loan of a book, with everything that a workflow can have."""

IDENTIFIER = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"


def single(key, *codes, **more):
    return {"key": key, "type": "single", "answers": [{"code": code, "number": number} for number, code in enumerate(codes or ("yes", "no"), 1)], **more}


def kind(name, version, *items, order=()):
    return {"id": name, "version": version, "basis": "reconstructed", "identifiedBy": [items[0]["key"]], "dateOrder": list(order), "items": list(items)}


def own(key):
    return {"key": key, "type": "text", "pattern": IDENTIFIER, "required": True}


def refers(key, to="loan"):
    return {"key": key, "type": "reference", "to": to}


CHECK_ITEMS = (own("check_number"), refers("loan_number"), single("book_state", "good", "worn", "torn", missing=["dont_know"]),
               {"key": "pages_counted", "type": "integer", "minimum": 1},
               {"key": "pages_missing", "type": "integer", "minimum": 1, "relevance": {"in": ["book_state", ["worn", "torn"]]}},
               {"key": "repair_price", "type": "decimal", "minimum": 0, "currency": "price_currency"},
               single("price_currency", "EUR", "USD"),
               {"key": "stains_found", "type": "list", "maxRows": 2, "items": [
                   {"key": "stain_page", "type": "integer", "minimum": 1}, refers("stain_of_loan")]})

RECORDS = [
    kind("loan", "1.0.0", own("loan_number"), single("shelf_floor", "ground", "first")),
    kind("book-check", "1.0.0", *CHECK_ITEMS),
    kind("book-check", "1.1.0", *CHECK_ITEMS),
    kind("reader-consent", "1.0.0", own("consent_number"), refers("loan_number"), {"key": "consent_on", "type": "date"},
         {"key": "consent_uses", "type": "multiple", "answers": [{"code": code, "number": number} for number, code in enumerate(("lending", "contact", "sharing"), 1)]},
         single("consent_given"), {"key": "consent_until", "type": "date", "relevance": {"eq": ["consent_given", "yes"]}}),
    kind("branch-transfer", "1.0.0", own("transfer_number"), refers("loan_number"), {"key": "from_branch", "type": "text"},
         {"key": "to_branch", "type": "text"}, single("branch_takes")),
    kind("permit", "1.0.0", own("permit_number"), refers("loan_number"), single("permit_for", "prolonging", "child", "urgent"),
         {"key": "permit_weeks", "type": "integer"}, {"key": "permit_signed_on", "type": "date"}),
]


def way(event, start, to=None, *roles, **more):
    return {"event": event, "from": start.split(), **({"to": to} if to else {}), "roles": list(roles), **more}


NEW_CHECK = {"record": "book-check@1.0.0", "new": True}

LIBRARY = {
    "id": "library-loan", "version": "1.0.0", "basis": "reconstructed", "subject": "loan", "roles": ["reader", "librarian", "head"],
    "facts": [single("reader_known", missing=["refused"]), single("loan_kind", "ordinary", "long", "urgent"),
              {"key": "reader_age", "type": "integer", "minimum": 0, "maximum": 120},
              single("parent_agrees", relevance={"lt": ["reader_age", 18]}),
              single("book_state_now", "good", "worn", "torn", missing=["dont_know"]), {"key": "missing_pages_now", "type": "integer", "relevance": {"in": ["book_state_now", ["worn", "torn"]]}},
              single("shelf_floor_now", "ground", "first"), single("end_reason", "returned", "lost")],
    "factSources": {"book_state_now": {"record": "book-check@1.0.0", "field": "book_state"},
                    "missing_pages_now": {"record": "book-check@1.0.0", "field": "pages_missing"},
                    "shelf_floor_now": {"record": "loan@1.0.0", "field": "shelf_floor"}},
    "consent": {"record": "reader-consent@1.0.0", "purposes": "consent_uses", "given": {"eq": ["consent_given", "yes"]}, "date": "consent_on", "expiry": "consent_until"},
    "transfers": {"record": "branch-transfer@1.0.0", "from": "from_branch", "to": "to_branch", "accepted": {"eq": ["branch_takes", "yes"]}},
    "events": ["ask", "note", "check", "ask_consent", "take_back_consent", "lend", "prolong", "share", "write", "remind", "move", "bring_back", "ask_again"],
    "states": [{"id": "asked", "kind": "open"}, {"id": "lent", "kind": "open"}, {"id": "back", "kind": "closed"}, {"id": "lost", "kind": "closed"}],
    "transitions": [
        way("ask", "", "asked", "reader", "librarian"),
        way("note", "asked lent", None, "librarian"),
        way("check", "asked lent", None, "librarian", "head", evidence=[NEW_CHECK]),
        way("ask_consent", "asked lent", None, "librarian", evidence=[{"record": "reader-consent@1.0.0", "new": True}]),
        way("take_back_consent", "asked lent back", None, "reader", "librarian",
            evidence=[{"record": "reader-consent@1.0.0", "new": True, "where": {"eq": ["consent_given", "no"]}}]),
        way("lend", "asked", "lent", "head", guard={"eq": ["loan_kind", "urgent"]}, exception=True,
            evidence=[{"record": "permit@1.0.0", "new": True, "where": {"eq": ["permit_for", "urgent"]}}]),
        way("lend", "asked", "lent", "librarian", "head", consent="lending", assistance=True,
            guard={"and": [{"eq": ["reader_known", "yes"]}, {"not": {"eq": ["book_state_now", "torn"]}}]},
            evidence=[{"record": "book-check@1.0.0", "fields": ["pages_counted"]}]),
        way("prolong", "lent", None, "librarian", consent="lending",
            evidence=[{"record": "permit@1.0.0", "new": True, "fields": ["permit_signed_on"],
                       "where": {"and": [{"eq": ["permit_for", "prolonging"]}, {"gte": ["permit_weeks", 2]}]}}]),
        way("share", "lent", None, "librarian", consent="sharing"),
        way("write", "asked lent", None, "librarian",
            evidence=[{"record": "reader-consent@1.0.0", "where": {"and": [{"eq": ["consent_given", "yes"]}, {"includes": ["consent_uses", "contact"]}]}}]),
        way("remind", "lent", None, "librarian"),
        way("move", "asked lent", None, "librarian", evidence=[{"record": "branch-transfer@1.0.0", "new": True}]),
        way("bring_back", "lent", "back", "reader", "librarian", guard={"eq": ["end_reason", "returned"]}, evidence=[NEW_CHECK]),
        way("bring_back", "lent", "lost", "librarian", guard={"eq": ["end_reason", "lost"]}),
        way("ask_again", "back", "asked", "librarian"),
    ],
    "gates": [{"id": "children", "when": {"lt": ["reader_age", 18]}, "events": ["lend"],
               "evidence": [{"record": "permit@1.0.0", "where": {"eq": ["permit_for", "child"]}},
                            {"record": "reader-consent@1.0.0", "where": {"and": [{"eq": ["consent_given", "yes"]}, {"includes": ["consent_uses", "contact"]}]}}]}],
    "deadlines": [
        {"id": "lend_soon", "from": ["ask", "ask_again"], "until": ["lend"], "within": {"weeks": 1}, "severity": "error"},
        {"id": "bring_it_back", "from": ["lend"], "until": ["bring_back"], "within": {"months": 1}, "when": {"not": {"eq": ["loan_kind", "long"]}}, "severity": "warning"},
        {"id": "bring_long_back", "from": ["lend"], "until": ["bring_back"], "within": {"months": 3}, "when": {"eq": ["loan_kind", "long"]}, "severity": "warning"},
        {"id": "yearly_reminder", "from": ["remind"], "until": ["remind"], "within": {"years": 1}, "severity": "warning"},
        {"id": "check_again", "from": ["check"], "until": ["bring_back"], "within": {"months": 1, "weeks": 1, "days": 1}, "severity": "warning"},
        {"id": "ask_for_opinion", "from": ["bring_back"], "until": ["ask_again"], "within": {"days": 5}, "severity": "warning"},
        {"id": "write_after_note", "from": ["note"], "until": ["write"], "within": {"days": 10}, "severity": "error"},
    ],
    "closure": {"reason": "end_reason", "dropouts": ["lost"]}, "exclusive": [], "records": RECORDS,
}

FACTS = [single("colour", "red", "blue", "green", missing=["refused", "dont_know"]),
         {"key": "tools", "type": "multiple", "answers": [{"code": code, "number": number} for number, code in enumerate(("saw", "axe", "rope"), 1)]},
         {"key": "height", "type": "integer", "minimum": 0, "maximum": 300}, {"key": "weight", "type": "decimal", "minimum": 0},
         {"key": "day", "type": "date"}, {"key": "name_given", "type": "text", "maxLength": 10},
         single("only_red", relevance={"eq": ["colour", "red"]})]

CONDITIONS = {
    "eq": {"eq": ["colour", "red"]}, "in": {"in": ["colour", ["red", "blue"]]}, "gt": {"gt": ["height", 180]}, "gte": {"gte": ["height", 180]},
    "lt": {"lt": ["weight", 1.5]}, "lte": {"lte": ["weight", 1.5]}, "includes": {"includes": ["tools", "saw"]}, "answered": {"answered": "colour"},
    "missing": {"missing": ["colour", "refused"]}, "absent": {"missing": ["colour", "absent"]}, "not": {"not": {"eq": ["colour", "red"]}},
    "and": {"and": [{"eq": ["colour", "red"]}, {"gt": ["height", 180]}]}, "or": {"or": [{"eq": ["colour", "red"]}, {"gt": ["height", 180]}]},
    "hidden": {"eq": ["only_red", "yes"]}, "not_hidden": {"not": {"answered": "only_red"}},
    "nested": {"and": [{"or": [{"eq": ["colour", "red"]}, {"eq": ["colour", "blue"]}]}, {"not": {"or": [{"includes": ["tools", "axe"]}, {"gt": ["height", 180]}]}}]},
}

DOOR = {
    "id": "door", "version": "1.0.0", "basis": "reconstructed", "subject": "visit", "roles": ["keeper"], "facts": FACTS, "factSources": {},
    "events": ["knock", *(f"try_{name}" for name in CONDITIONS)],
    "states": [{"id": "outside", "kind": "open"}, {"id": "inside", "kind": "closed"}],
    "transitions": [way("knock", "", "outside", "keeper"), *(way(f"try_{name}", "outside", "inside", "keeper", guard=guard) for name, guard in CONDITIONS.items())],
    "gates": [], "deadlines": [], "closure": {"reason": "colour", "dropouts": []}, "exclusive": [], "records": [],
}

WORKFLOWS = {"library-loan": LIBRARY, "door": DOOR}
