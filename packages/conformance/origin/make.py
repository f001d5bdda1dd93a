"""Writes the vectors: `python3 packages/conformance/origin/make.py` (Python 3.11, standard library only).

The cases hold the inputs and, where a hand worked them out, the results. The modules beside this file calculate every
result on their own; where the two differ nothing is written. No line of the TypeScript code takes part.
"""
from fractions import Fraction
from pathlib import Path

from bands import band_id
from cases import (bands_rss_open, files_rss_open, scoring_programme_satisfaction, scoring_rss_open, scoring_rules, small_definitions,
                   validation_drafts, validation_programme_satisfaction, validation_rss_open)
from check_response import check_response, schema_valid
from check_responses import check_responses
from definitions import load, load_instrument
from make_cases import make_cases
from needs import needs_of, needs_of_definition
from score import score
from write_json import write_json

VECTORS = Path(__file__).parents[1] / "vectors"
# Each shipped survey that is scored: its instrument, its scoring, and the cases of each kind. Without cut-offs there are no bands;
# what repeats what is told by the same fields in all of them.
SURVEYS = [
    {"instrument": "rss-open@1.0.0", "scoring": "rss-open-equal-weights@1.0.0", "cases": {
        "scoring": scoring_rss_open, "bands": bands_rss_open, "validation": validation_rss_open, "files": files_rss_open}},
    {"instrument": "programme-satisfaction@1.0.0", "scoring": "programme-satisfaction-mean@1.0.0", "cases": {
        "scoring": scoring_programme_satisfaction, "validation": validation_programme_satisfaction}},
]


def agree_by_hand(case, expected):
    """Compares what a hand wrote with what score.py found; `hand` may leave the composite out."""
    hand = case["hand"]
    if isinstance(hand, list):
        found = [f"{problem['rule']} {problem['path']}" for problem in expected.get("problems", [])]
        assert found == hand, (case["id"], hand, found)
        return
    assert expected["status"] == "computed", (case["id"], expected)
    scores = {**expected["dimensions"], "composite": expected["composite"]}
    assert set(expected["dimensions"]) <= set(hand), case["id"]
    for name, by_hand in hand.items():
        if name == "band":
            assert by_hand == expected["composite"]["band"]["id"], case["id"]
        elif by_hand is not None:
            assert same(scores[name], by_hand), (case["id"], name, by_hand, scores[name])


def same(found, by_hand):
    if isinstance(by_hand, float):
        return found["status"] == "scored" and found["value"] == by_hand
    numerator, denominator = map(int, by_hand.split()[-1].split("/"))
    if by_hand.startswith("insufficient"):
        share = float(Fraction(numerator, denominator)) if denominator else 0
        return found["status"] == "insufficient" and found["share"] == share
    return (found.get("numerator"), found.get("denominator")) == (numerator, denominator)


def worked(expected):
    """The calculation in one line, for vectors that no hand worked out."""
    if expected["status"] == "invalid":
        return "origin/score.py"
    parts = [f"{name} {one['numerator']}/{one['denominator']}" if one["status"] == "scored" else f"{name} insufficient, share {one['share']}"
             for name, one in expected["dimensions"].items()]
    return "origin/score.py: " + ", ".join(parts)


def scoring_vector(case, instrument, scoring, more_needs=()):
    expected = score(instrument, scoring, case["response"], case["options"])
    if "hand" in case:
        agree_by_hand(case, expected)
    origin = {"kind": "hand", "working": case["working"]} if "hand" in case else {"kind": "independent", "working": worked(expected)}
    needs = [*more_needs, *needs_of(instrument, case["response"], case["options"])]
    definition = {"definition": case["definition"]} if "definition" in case else {}
    return {"id": case["id"], **definition, **about(case, needs), "response": case["response"], "expected": expected, "origin": origin}


def about(case, needs):
    return {"description": case["description"], **({"needs": needs} if needs else {}), **({"options": case["options"]} if case["options"] else {})}


def validation_vector(case, instrument):
    found = check_response(instrument, case["response"], case["options"]["asOf"])
    by_hand = [tuple(problem.split(" ", 1)[::-1]) for problem in case["problems"]]
    assert found == by_hand, (case["id"], by_hand, found)
    valid = schema_valid(instrument, case["response"])
    assert valid == case["valid"], (case["id"], valid)
    problems = [{"rule": rule, "path": path} for path, rule in found]
    return {"id": case["id"], **about(case, needs_of(instrument, case["response"], {})), "response": case["response"],
            "expected": {"schemaValid": valid, "problems": problems}, "origin": {"kind": "hand", "working": case["working"]}}


def files_vector(case, instrument):
    found = check_responses(instrument, case["responses"])
    assert found == case["hand"], (case["id"], case["hand"], found)
    needs = sorted({need for entry in case["responses"] for need in needs_of(instrument, entry["response"], {})})
    return {"id": case["id"], **about(case, needs), "responses": case["responses"], "expected": found,
            "origin": {"kind": "hand", "working": case["working"]}}


def band_vector(case, scoring):
    cutoffs = next(found for found in scoring["cutoffs"] if found["id"] == case["set"])
    assert band_id(cutoffs, case["value"]) == case["band"], case
    return {**{name: case[name] for name in ("id", "set", "value", "band")}, "origin": {"kind": "hand", "working": case["working"]}}


def file_of(kind, vectors, **head):
    return {"$schema": "../../schema/vectors.schema.json", "kind": kind, **head, "vectors": vectors}


# Surveys without a scoring: their checks alone.
UNSCORED = {"programme-monitoring@1.0.0": validation_drafts.MONITORING, "community-reintegration@1.0.0": validation_drafts.COMMUNITY,
            "capacity-building-feedback@1.0.0": validation_drafts.CAPACITY}


def checks_file(reference, cases):
    instrument = load_instrument(reference)
    return file_of("validation", [validation_vector(case, instrument) for case in cases], instrument=reference)


def survey_files(survey):
    """The files of one survey, by path."""
    reference, scored = survey["instrument"], survey["scoring"]
    instrument, scoring = load_instrument(reference), load("scorings", scored)
    makers = {
        "scoring": (file_name("scoring", scored), lambda case: scoring_vector(case, instrument, scoring), {"instrument": reference, "scoring": scored}),
        "bands": (file_name("bands", scored), lambda case: band_vector(case, scoring), {"scoring": scored}),
        "validation": (file_name("validation", reference), lambda case: validation_vector(case, instrument), {"instrument": reference}),
        "files": (file_name("validation", reference, "files-"), lambda case: files_vector(case, instrument), {"instrument": reference}),
    }
    for kind, module in survey["cases"].items():
        path, vector, head = makers[kind]
        yield path, file_of(kind, [vector(case) for case in module.CASES], **head)


def file_name(folder, reference, prefix=""):
    return f"{folder}/{prefix}{reference.replace('@', '-')}.json"


def make():
    definitions = small_definitions.DEFINITIONS
    rules = [scoring_vector(case, **definitions[case["definition"]], more_needs=needs_of_definition(definitions[case["definition"]]["scoring"]))
             for case in scoring_rules.CASES]
    return {
        **{path: content for survey in SURVEYS for path, content in survey_files(survey)},
        **{file_name("validation", reference): checks_file(reference, cases) for reference, cases in UNSCORED.items()},
        "scoring/rules.json": file_of("scoring", rules, definitions=definitions),
        **make_cases(),
    }


if __name__ == "__main__":
    for name, content in make().items():
        write_json(VECTORS / name, content)
        print(f"{len(content['vectors']):4d} vectors  {name}")
