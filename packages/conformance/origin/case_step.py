"""What becomes of one event in a case (decisions 0025 and 0028)."""
from case_calendar import is_date
from case_event import name_problems, shape_problems, time_problems
from case_evidence import Found, consent_problem
from case_fields import Fields, record_problems, unmet
from cells import faults, missing_kind
from check_response import escape


def step(procedure, before, event, as_of=None):
    """(the case after the event, []) or (None, problems). `before` None: the event opens a case."""
    if not isinstance(event, dict):
        return None, [{"rule": "wrong-type", "path": ""}]
    if before is not None and before["workflow"] != procedure.reference:
        return None, shape_problems(event) + [{"rule": "workflow-mismatch", "path": ""}]
    found = shape_problems(event) + name_problems(procedure, before, event) + time_problems(before, event, as_of)
    older = before["records"] if before else []
    brought = known_records(procedure, event)
    found += bring_problems(procedure, before, event, brought)
    facts, wrong = take_up(procedure, before["facts"] if before else {}, event, brought)
    found += wrong
    way = None
    if event.get("event") in procedure.workflow["events"]:
        ways = procedure.ways(event["event"], before["state"] if before else None)
        if not ways:
            found += place_problems(procedure, before, event)
        else:
            way, lacking = choose(ways, Fields(procedure.facts.values(), facts))
            found += lacking + needs(procedure, way, event, facts, Found(procedure, older, brought, event.get("date")))
            found += transfer_problems(procedure, older, brought)
    if found:
        return None, once(found)
    state = way.get("to", before and before["state"])
    return {"id": event["case"], "workflow": procedure.reference, "state": state,
            "since": before["since"] if before and before["state"] == state else event["date"], "facts": facts,
            "records": older + [record for record, _ in brought], "events": (before["events"] if before else []) + [event]}, []


def once(found):
    """Each problem once, by path, then rule."""
    different = []
    for problem in found:
        if problem not in different:
            different.append(problem)
    return sorted(different, key=lambda problem: (problem["path"], problem["rule"]))


def place_problems(procedure, before, event):
    if before is None:
        rule = "not-an-opening"
    elif procedure.is_closed(before["state"]):
        rule = "case-closed"
    else:
        everywhere = [way for way in procedure.workflow["transitions"] if way["event"] == event["event"] and way["from"]]
        rule = "not-in-state" if everywhere else "already-open"
    return [{"rule": rule, "path": "/event"}]


def records_of(event):
    return event["records"] if isinstance(event.get("records"), list) else []


def known_records(procedure, event):
    return [(record, f"/records/{place}") for place, record in enumerate(records_of(event))
            if isinstance(record, dict) and isinstance(record.get("record"), str) and record["record"] in procedure.records]


def bring_problems(procedure, before, event, brought):
    """Records in order, of the case, each new; those that the workflow does not know."""
    found = []
    for place, record in enumerate(records_of(event)):
        path = f"/records/{place}"
        if not isinstance(record, dict):
            found.append({"rule": "wrong-type", "path": path})
        elif missing_kind(record.get("record")) == "absent":
            found.append({"rule": "missing-record-type", "path": f"{path}/record"})
        elif (record, path) not in brought:
            found.append({"rule": "unknown-record", "path": f"{path}/record"})
    taken = [(record["record"].split("@")[0], own_id(procedure, record)) for record in (before["records"] if before else [])]
    for record, path in brought:
        kind = procedure.records[record["record"]]
        found += record_problems(kind, record, path)
        fields = record["fields"] if isinstance(record.get("fields"), dict) else {}
        for key in procedure.case_keys(kind):
            if missing_kind(fields.get(key)) is None and fields[key] != event.get("case"):
                found.append({"rule": "evidence-of-another-case", "path": f"{path}/fields/{key}", "record": record["record"]})
        own = (kind["id"], own_id(procedure, record))
        if kind["id"] != procedure.workflow["subject"] and own[1] and own in taken:
            found.append({"rule": "duplicate-record", "path": f"{path}/fields/{kind['identifiedBy'][0]}", "record": record["record"]})
        taken.append(own)
    return found


def own_id(procedure, record):
    fields = record.get("fields")
    return fields.get(procedure.records[record["record"]]["identifiedBy"][0]) if isinstance(fields, dict) else None


def take_up(procedure, facts, event, brought):
    """The facts after the event, and what is wrong with those that it gives."""
    facts, found = dict(facts), []
    sources = procedure.workflow["factSources"]
    for key, value in (event["facts"] if isinstance(event.get("facts"), dict) else {}).items():
        path = f"/facts/{escape(key)}"
        if key not in procedure.facts:
            found.append({"rule": "unknown-fact", "path": path})
        elif key in sources:
            found.append({"rule": "fact-from-record", "path": path, "fact": key, "record": sources[key]["record"]})
        elif broken := faults(procedure.facts[key], value):
            found += [{"rule": rule, "path": path} for rule in broken]
        elif missing_kind(value) != "absent":
            facts[key] = value
    for record, _ in brought:
        fields = Fields(procedure.records[record["record"]]["items"], record.get("fields"))
        for fact, source in sources.items():
            if source["record"] == record["record"]:
                facts.pop(fact, None)
                if missing_kind(fields.found(source["field"])) != "absent":
                    facts[fact] = fields.found(source["field"])
    return facts, found


def choose(ways, fields):
    """The first way whose guard holds; else the one of which the fewest parts fail, with those parts."""
    lacking = [unmet(fields, way["guard"]) if "guard" in way else [] for way in ways]
    parts = min(lacking, key=len)
    way = ways[lacking.index(parts)]
    return way, [{"rule": "guard-not-met", "path": "/facts", "needed": part} for part in parts]


def needs(procedure, way, event, facts, records):
    found = []
    if event.get("role") in procedure.workflow["roles"] and event["role"] not in way["roles"]:
        found.append({"rule": "role-not-allowed", "path": "/role"})
    for evidence in way.get("evidence", []):
        found += records.problems(evidence)
    if "consent" in way and is_date(event.get("date")):
        rule = consent_problem(procedure, records.older + [record for record, _ in records.brought], way["consent"], event["date"])
        found += [{"rule": rule, "path": "/event", "purpose": way["consent"]}] if rule else []
    for gate in procedure.workflow["gates"]:
        if event["event"] in gate["events"] and Fields(procedure.facts.values(), facts).holds(gate["when"]):
            lacking = [problem for evidence in gate["evidence"] for problem in records.problems(evidence)]
            found += [{"rule": "gate-not-passed", "path": "/event", "gate": gate["id"]}] if lacking else []
            found += [{**problem, "gate": gate["id"]} for problem in lacking]
    return found


def transfer_problems(procedure, older, brought):
    """No office takes a case that has it, or that has handed it over before."""
    transfers = procedure.workflow.get("transfers")
    if transfers is None:
        return []
    kind = procedure.records[transfers["record"]]

    def hands_over(record):
        return record["record"] == transfers["record"] and ("accepted" not in transfers or Fields(kind["items"], record["fields"]).holds(transfers["accepted"]))
    had, holder, found = [], None, []
    for record, path in [(record, None) for record in older] + brought:
        if not hands_over(record):
            continue
        giver, taker = (office(record["fields"].get(transfers[part])) for part in ("from", "to"))
        had.append(giver)
        if path and taker is not None and taker in [*had, holder]:
            found.append({"rule": "circular-transfer", "path": f"{path}/fields/{transfers['to']}", "record": record["record"]})
        holder = taker
    return found


def office(value):
    """An office that is not said is none."""
    return value if isinstance(value, str) and missing_kind(value) is None else None
