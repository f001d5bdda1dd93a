"""The score of one response (rules M2, M3, S1 to S5, S7, S8), in exact fractions up to the one division."""
from fractions import Fraction

from bands import band_of
from cells import faults, missing_kind
from definitions import reference_of
from relevance import Sheet


def score(instrument, scoring, response, options):
    problems = instrument_problems(instrument, response)
    if not isinstance(response.get("answers"), dict):
        return {"status": "invalid", "problems": problems + [{"rule": "wrong-type", "path": "/answers"}]}
    sheet = Sheet(instrument, response)
    for scored in scoring["items"]:
        key = scored["item"]
        if sheet.relevant(key):
            problems += [{"rule": rule, "path": f"/answers/{key}"} for rule in faults(sheet.fields[key], sheet.cell(key))]
    if problems:
        return {"status": "invalid", "problems": problems}
    not_asked = options.get("profile", {}).get("notAsked", [])
    cutoffs = next((found for found in scoring["cutoffs"] if found["id"] == options.get("cutoffs")), None)
    dimensions = {dimension["id"]: dimension_score(scoring, dimension, sheet, not_asked, cutoffs)
                  for dimension in scoring["dimensions"]}
    return {"status": "computed", "dimensions": dimensions, "composite": composite_score(scoring, dimensions, cutoffs)}


def instrument_problems(instrument, response):
    named = response.get("instrument")
    if named is None or named == "":
        return [{"rule": "missing-instrument", "path": "/instrument"}]
    return [] if named == reference_of(instrument) else [{"rule": "instrument-mismatch", "path": "/instrument"}]


def is_applicable(item, sheet, not_asked):
    """Whether the item stays in the denominator (rules M2, M3)."""
    key, kind = item["key"], missing_kind(sheet.cell(item["key"]))
    if not sheet.relevant(key):
        return False
    if kind == "not_applicable":
        return "not_applicable" not in item.get("missing", [])
    return not (kind == "not_asked" and key in not_asked)


def item_value(scoring, key, answer):
    values = next(scored["values"] for scored in scoring["items"] if scored["item"] == key)
    return max(values[code] for code in answer) if isinstance(answer, list) else values[answer]


def dimension_score(scoring, dimension, sheet, not_asked, cutoffs):
    weights = dimension["weights"]
    applicable = [key for key in weights if is_applicable(sheet.fields[key], sheet, not_asked)]
    answered = [key for key in applicable if missing_kind(sheet.cell(key)) is None]
    answered_weight = sum(weights[key] for key in answered)
    applicable_weight = sum(weights[key] for key in applicable)
    share = float(Fraction(answered_weight, applicable_weight)) if applicable_weight else 0.0
    counts = {"answered": len(answered), "applicable": len(applicable), "share": share}
    if answered_weight == 0 or share < dimension["minAnsweredShare"]:
        return {"status": "insufficient", **counts, "minimumShare": dimension["minAnsweredShare"]}
    numerator = sum(weights[key] * item_value(scoring, key, sheet.cell(key)) for key in answered)
    denominator = scoring["scale"] * answered_weight
    assert numerator <= denominator < 2**53
    value = float(Fraction(numerator, denominator))
    return {"status": "scored", "numerator": numerator, "denominator": denominator, "value": value,
            "band": band_of(cutoffs, dimension["id"], value), **counts}


def composite_score(scoring, dimensions, cutoffs):
    """Mean of the scored dimensions in doubles, from left to right in the order of `dimensions` (rule S2); one of weight 0 stands beside it."""
    weights = {name: scoring["composite"]["weights"][name] for name in dimensions if scoring["composite"]["weights"].get(name)}
    scored = [name for name in weights if dimensions[name]["status"] == "scored"]
    share = float(Fraction(sum(weights[name] for name in scored), sum(weights.values())))
    counts = {"answered": sum(dimensions[name]["answered"] for name in weights),
              "applicable": sum(dimensions[name]["applicable"] for name in weights), "share": share}
    minimum = scoring["composite"].get("minScoredShare", 1)
    if share < minimum:
        return {"status": "insufficient", **counts, "minimumShare": minimum}
    total = None
    for name in scored:
        product = float(weights[name]) * dimensions[name]["value"]
        total = product if total is None else total + product
    value = total / float(sum(weights[name] for name in scored))
    return {"status": "scored", "value": value, "band": band_of(cutoffs, "composite", value), **counts}
