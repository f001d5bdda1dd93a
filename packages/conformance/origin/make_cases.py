"""The vectors of case work: transitions, whole histories, deadlines, durations."""
from case_calendar import later
from case_deadlines import deadlines, replay
from case_step import step
from case_workflow import Procedure, load_workflow
from cases import (deadline_library, deadline_shipped, duration_cases, histories, library_loan, transition_door, transition_evidence, transition_library,
                   transition_referral, transition_reintegration)

DAYS = ("deadline", "startedOn", "dueOn", "status")


def told(problems):
    return [f"{problem['rule']} {problem['path']}" for problem in problems]


def outcome(case, found, problems):
    """What is expected, after what a hand wrote was compared with what was found."""
    hand = case["hand"]
    if isinstance(hand, list):
        assert told(problems) == hand, (case["id"], hand, problems, found and found["state"])
        return {"status": "refused", "problems": problems}
    assert not problems, (case["id"], hand, problems)
    assert (found["state"], found["since"]) == hand[:2], (case["id"], hand, found["state"], found["since"])
    assert hand[2] is None or found["facts"] == hand[2], (case["id"], hand[2], found["facts"])
    return {"status": "accepted", "state": found["state"], "since": found["since"], "facts": found["facts"], "records": len(found["records"])}


def about(case):
    workflow = {"workflow": case["workflow"]} if case["workflow"] else {}
    return {"id": case["id"], **workflow, "description": case["description"], **({"options": case["options"]} if case.get("options") else {})}


def by_hand(case):
    return {"kind": "hand", "working": case["working"]}


def transition_vector(case, procedure):
    before, problems = case["case"], []
    if before is None and case["history"]:
        before, problems = replay(procedure, case["history"])
        assert not problems, (case["id"], problems)
    expected = outcome(case, *step(procedure, before, case["event"], case["options"].get("asOf")))
    given = {"history": case["history"]} if case["case"] is None else {"case": case["case"]}
    return {**about(case), **given, "event": case["event"], "expected": expected, "origin": by_hand(case)}


def history_vector(case, procedure):
    expected = outcome(case, *replay(procedure, case["events"], case["options"].get("asOf")))
    return {**about(case), "events": case["events"], "expected": expected, "origin": by_hand(case)}


def deadline_vector(case, procedure):
    found = deadlines(procedure, case["history"], case["now"])
    lines = [" ".join([*(one[part] for part in DAYS), str(one["daysLeft"] or one["daysLate"])]) for one in found]
    assert lines == case["hand"], (case["id"], case["hand"], lines)
    return {**about(case), "history": case["history"], "now": case["now"], "expected": found, "origin": by_hand(case)}


def duration_vector(case):
    assert later(case["from"], **case["within"]) == case["to"], (case, later(case["from"], **case["within"]))
    return {**{part: case[part] for part in ("id", "from", "within", "to")}, "origin": by_hand(case)}


def shipped(kind, vector, cases, reference):
    procedure = Procedure(load_workflow(reference))
    return file_of(kind, [vector(case, procedure) for case in cases], workflow=reference)


def own(kind, vector, cases, name):
    """Vectors over a workflow that stands in the file."""
    procedure = Procedure(library_loan.WORKFLOWS[name])
    cases = [{**case, "workflow": name} for case in cases]
    return file_of(kind, [vector(case, procedure) for case in cases], definitions={name: library_loan.WORKFLOWS[name]})


def file_of(kind, vectors, **head):
    return {"$schema": "../../schema/vectors.schema.json", "kind": kind, **head, "vectors": vectors}


def make_cases():
    return {
        "cases/library.json": own("transitions", transition_vector, transition_library.CASES + transition_evidence.CASES, "library-loan"),
        "cases/conditions.json": own("transitions", transition_vector, transition_door.CASES, "door"),
        "cases/reintegration-case-1.0.0.json": shipped("transitions", transition_vector, transition_reintegration.CASES, "reintegration-case@1.0.0"),
        "cases/referral-1.0.0.json": shipped("transitions", transition_vector, transition_referral.REFERRAL, "referral@1.0.0"),
        "cases/best-interests-1.0.0.json": shipped("transitions", transition_vector, transition_referral.BEST_INTERESTS, "best-interests@1.0.0"),
        "cases/histories.json": own("histories", history_vector, histories.CASES, "library-loan"),
        "cases/library-deadlines.json": own("deadlines", deadline_vector, deadline_library.CASES, "library-loan"),
        "cases/reintegration-case-deadlines-1.0.0.json": shipped("deadlines", deadline_vector, deadline_shipped.REINTEGRATION, "reintegration-case@1.0.0"),
        "cases/referral-deadlines-1.0.0.json": shipped("deadlines", deadline_vector, deadline_shipped.REFERRAL, "referral@1.0.0"),
        "cases/best-interests-deadlines-1.0.0.json": shipped("deadlines", deadline_vector, deadline_shipped.BEST_INTERESTS, "best-interests@1.0.0"),
        "cases/durations.json": file_of("durations", [duration_vector(case) for case in duration_cases.CASES]),
    }
