"""What a vector asks of an engine beyond well-formed rows of codes: read off the input, so that none is forgotten."""
from cells import faults, is_blank, missing_kind
from definitions import reference_of
from relevance import Sheet

FAULT_NEEDS = {"unknown-code": "unknown-code", "foreign-missing-mark": "unknown-code", "wrong-type": "cell-of-wrong-type",
               "missing-kind-not-offered": "missing-kind-not-offered", "exclusive-choice": "broken-choice", "duplicate-choice": "broken-choice"}


def needs_of(instrument, response, options):
    found = {name for option, name in (("profile", "profile"), ("cutoffs", "cutoffs")) if option in options}
    if not isinstance(response, dict) or not all(isinstance(response.get(part), dict) for part in ("context", "answers")):
        return sorted(found | {"malformed-response"})
    if response.get("instrument") != reference_of(instrument):
        found.add("other-instrument")
    sheet = Sheet(instrument, response)
    known = {"context": {item["key"] for item in instrument.get("context", [])}, "answers": {item["key"] for item in instrument["items"]}}
    if set(response) - {"instrument", *known} or any(set(response[part]) - known[part] for part in known):
        found.add("unknown-key")
    for key, value in sheet.cells.items():
        found |= cell_needs(sheet, key, value)
    return sorted(found)


def cell_needs(sheet, key, value):
    found = {FAULT_NEEDS.get(rule, "broken-format") for rule in faults(sheet.fields[key], value)}
    if is_blank(value):
        found.add("blank-cell")
    if value == "absent":
        found.add("word-absent")
    if value == "not_asked":
        found.add("not-asked")
    if not sheet.relevant(key) and missing_kind(value) != "absent":
        found.add("irrelevant-cell")
    if isinstance(value, str) and (value.endswith("\n") or not value.isascii()):
        found.add("ecma-262-pattern")
    return found


def needs_of_definition(scoring):
    """Of the small definitions: sums beyond the integers of 32 bits."""
    largest = scoring["scale"] * max(dimension["total"] for dimension in scoring["dimensions"])
    return ["own-definition", *(["large-integers"] if largest >= 2**31 else [])]
