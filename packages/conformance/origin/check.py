"""Checks the written vectors: `python3 packages/conformance/origin/check.py`. Prints what is covered; fails on a gap."""
import json
import re

from cases.library_loan import CONDITIONS
from definitions import load, load_instrument
from make import SURVEYS, VECTORS, file_name, make
from write_json import folded

# Of an event of a case. `unknown-workflow` belongs to whoever looks a workflow up, not to an engine that is given one.
RULES = {"workflow-mismatch", "wrong-case", "unknown-event", "unknown-event-field", "unknown-role", "role-not-allowed", "duplicate-event", "future-event",
         "event-out-of-order", "clock-skew", "no-events", "not-an-opening", "already-open", "case-closed", "not-in-state", "guard-not-met", "unknown-fact",
         "fact-from-record", "unknown-record", "duplicate-record", "evidence-of-another-case", "missing-evidence", "evidence-not-new", "evidence-incomplete",
         "evidence-not-fitting", "evidence-not-valid", "gate-not-passed", "missing-consent", "consent-withdrawn", "consent-expired", "circular-transfer"}


def read(name):
    def refuse_repeated(pairs):
        assert len(dict(pairs)) == len(pairs), (name, [key for key, _ in pairs])
        return dict(pairs)
    return json.loads((VECTORS / name).read_text(encoding="utf-8"), object_pairs_hook=refuse_repeated)


def check_as_made():
    for name, content in make().items():
        written = (VECTORS / name).read_text(encoding="utf-8")
        assert written == folded(content, open_up=True) + "\n", f"{name} is not what make.py writes"


def check_ids(name, vectors):
    ids = [vector["id"] for vector in vectors]
    assert len(set(ids)) == len(ids), name
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", found) for found in ids), name


def answers_used(vectors):
    """(key, code) of every answer that some computed vector holds."""
    for vector in vectors:
        if vector["expected"]["status"] == "computed":
            for key, cell in vector["response"]["answers"].items():
                yield from ((key, code) for code in (cell if isinstance(cell, list) else [cell]) if isinstance(code, str))


def check_coverage(instrument, vectors):
    items = load_instrument(instrument)["items"]
    offered = {(item["key"], answer["code"]) for item in items for answer in item["answers"]}
    assert offered <= set(answers_used(vectors)), offered - set(answers_used(vectors))
    keys = {item["key"] for item in items if "relevance" not in item}
    left_out = [keys - set(vector["response"].get("answers", [])) for vector in vectors]
    assert all({key} in left_out for key in keys), [key for key in keys if {key} not in left_out]
    return len(offered), instrument, len(keys)


def check_beside_composite(scoring, vectors):
    """A composite of one dimension says what that dimension says, whatever stands beside it with weight 0."""
    weighed = [name for name, weight in scoring["composite"]["weights"].items() if weight > 0]
    if len(weighed) > 1:
        return
    for vector in vectors:
        if vector["expected"]["status"] == "computed":
            one, other = vector["expected"]["dimensions"][weighed[0]], vector["expected"]["composite"]
            assert all(one[name] == other[name] for name in ("status", "answered", "applicable")) and one.get("value") == other.get("value"), vector["id"]


def check_cases():
    """Every rule of an event is broken somewhere; every operator holds once and fails once; a deadline is seen in each status."""
    vectors = [vector for path in (VECTORS / "cases").glob("*.json") for vector in read(str(path.relative_to(VECTORS)))["vectors"]]
    broken = {problem["rule"] for vector in vectors if isinstance(vector.get("expected"), dict) for problem in vector["expected"].get("problems", [])}
    assert RULES <= broken, RULES - broken
    tried = {(vector["event"]["event"].removeprefix("try_"), vector["expected"]["status"]) for vector in read("cases/conditions.json")["vectors"]}
    wanted = {(name, status) for name in CONDITIONS for status in ("accepted", "refused")} - {("not_hidden", "refused")}
    assert wanted <= tried, wanted - tried
    seen = {found["status"] for vector in vectors if isinstance(vector.get("expected"), list) for found in vector["expected"]}
    assert seen == {"due", "overdue", "met", "ended"}, seen
    return len(vectors), len(RULES), len(CONDITIONS)


def check():
    check_as_made()
    for path in sorted(VECTORS.rglob("*.json")):
        name = str(path.relative_to(VECTORS))
        vectors = read(name)["vectors"]
        check_ids(name, vectors)
        print(f"{len(vectors):4d} vectors, {sum(vector['origin']['kind'] == 'hand' for vector in vectors):4d} by hand  {name}")
    for survey in SURVEYS:
        scoring = survey["scoring"]
        vectors = read(file_name("scoring", scoring))["vectors"]
        check_beside_composite(load("scorings", scoring), vectors)
        print("each of {} answers of {} is used, each of {} scored items is missing once".format(*check_coverage(survey["instrument"], vectors)))
    print("{} vectors of case work: each of {} rules is broken, each of {} conditions holds and fails".format(*check_cases()))


if __name__ == "__main__":
    check()
