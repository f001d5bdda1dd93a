"""All problems of one response (rules M1, M3, C2, J2), and whether a strict JSON Schema would accept it."""
from datetime import date, timedelta

from cells import allowed_kinds, faults, is_blank, missing_kind, text_faults
from definitions import reference_of
from relevance import Sheet

PARTS = {"context": "context", "answers": "items"}

# Faults that structure alone shows: a JSON Schema refuses them. The others need a calendar or the meaning of a code.
STRUCTURAL = {"wrong-type", "unknown-code", "foreign-missing-mark", "missing-kind-not-offered", "duplicate-choice",
              "not-a-date", "out-of-range", "wrong-format", "too-long"}


def check_response(instrument, response, as_of):
    """The problems as (path, rule) pairs, sorted."""
    if not isinstance(response, dict):
        return [("", "wrong-type")]
    found = instrument_problems(instrument, response)
    found += [(f"/{escape(key)}", "unknown-key") for key in response if key not in ("instrument", *PARTS)]
    sheet = Sheet(instrument, response)
    refused = "consentRefused" in instrument and sheet.holds(instrument["consentRefused"])
    for part, list_name in PARTS.items():
        cells = response.get(part)
        if not isinstance(cells, dict):
            found.append((f"/{part}", "wrong-type"))
            continue
        keys = [item["key"] for item in instrument[list_name]]
        found += [(f"/{part}/{escape(key)}", "unknown-key") for key in cells if key not in keys]
        for item in instrument[list_name]:
            excused = refused and part == "answers"
            found += [(f"/{part}/{item['key']}", rule) for rule in item_problems(item, sheet, as_of, excused)]
    found += [(f"/context/{first}", "dates-out-of-order") for first, second in instrument["dateOrder"]
              if out_of_order(sheet, first, second)]
    if refused and any(sheet.answered(item["key"]) for item in instrument["items"]):
        (_, (key, _)), = instrument["consentRefused"].items()
        found.append((f"/context/{key}", "answers-without-consent"))
    if "ages" in instrument and too_young(instrument, sheet):
        found.append((f"/context/{instrument['ages']['field']}", "respondent-too-young"))
    return sorted(set(found))


def too_young(instrument, sheet):
    """The group of age ends before the first year for which the survey is."""
    field = instrument["ages"]["field"]
    groups = {answer["code"]: answer for item in instrument["context"] if item["key"] == field for answer in item["answers"]}
    return sheet.answered(field) and groups[sheet.found(field)]["to"] < instrument["ages"]["from"]


def escape(key):
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def instrument_problems(instrument, response):
    named = response.get("instrument")
    if named is None or named == "":
        return [("/instrument", "missing-instrument")]
    if not isinstance(named, str):
        return [("/instrument", "wrong-type")]
    return [] if named == reference_of(instrument) else [("/instrument", "instrument-mismatch")]


def item_problems(item, sheet, as_of, excused):
    key = item["key"]
    value, kind = sheet.cell(key), missing_kind(sheet.cell(key))
    broken = faults(item, value)
    if broken:
        return broken
    if not sheet.relevant(key):
        return ["answered-not-relevant"] if kind is None else []
    if kind == "absent":
        return ["required-unanswered"] if item.get("required") and not excused else []
    if kind == "not_applicable" and "relevance" in item and kind not in item.get("missing", []):
        return ["not-applicable-but-relevant"]
    if kind is None and item.get("notInFuture") and in_future(value, as_of):
        return ["future-date"]
    return []


def in_future(value, as_of):
    """Later than the day of checking + 1; a month, later than the month of that day (rule C2)."""
    latest = (date.fromisoformat(as_of) + timedelta(days=1)).isoformat()
    return value > latest[: len(value)]


def out_of_order(sheet, first, second):
    if not (sheet.answered(first) and sheet.answered(second)):
        return False
    one, other = sheet.found(first), sheet.found(second)
    precision = min(len(one), len(other))
    return one[:precision] > other[:precision]


def schema_valid(instrument, response):
    """What the canonical JSON Schema says: exact keys, exact types, no blank cells (rules J1, J2, M1)."""
    if not isinstance(response, dict) or set(response) != {"instrument", "context", "answers"}:
        return False
    if response["instrument"] != reference_of(instrument):
        return False
    return all(part_valid(instrument[list_name], response[part]) for part, list_name in PARTS.items())


def part_valid(items, cells):
    by_key = {item["key"]: item for item in items}
    return isinstance(cells, dict) and all(key in by_key and cell_valid(by_key[key], cells[key]) for key in cells)


def cell_valid(item, value):
    # A schema cannot tell a word of a text from a missing kind: `refused` fits the pattern of a case number.
    if item["type"] == "text":
        return not is_blank(value) and not text_faults(item, value)
    if is_blank(value) or value == "absent":
        return False
    if missing_kind(value) is not None:
        return missing_kind(value) in allowed_kinds(item)
    return not STRUCTURAL & set(faults(item, value))
