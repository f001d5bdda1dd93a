"""One cell of a response: is it a missing kind, and what is wrong with it, whatever the other cells hold?"""
import re
from calendar import monthrange

KINDS = ("not_asked", "not_applicable", "refused", "dont_know", "absent")

# Marks that other tools write for a missing answer (rule C3), trimmed and in lower case.
FOREIGN_MARKS = {"na", "n/a", "n.a.", "nan", "null", "#n/a", "-", "--", ".", "missing", "unknown",
                 "-1", "-9", "-77", "-88", "-98", "-99", "-999",
                 "77", "88", "98", "99", "777", "888", "998", "999", "9999"}

YEAR, MONTH, DAY = "(19[0-9]{2}|20[0-9]{2}|2100)", "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
PATTERNS = {"date": f"{YEAR}-{MONTH}-{DAY}", "month": f"{YEAR}-{MONTH}"}


def is_blank(value):
    return value is None or value == "" or value == []


def missing_kind(value):
    """The missing kind that a cell holds, or None where it holds something else. Blank cells read as absent (M1)."""
    if is_blank(value):
        return "absent"
    return value if isinstance(value, str) and value in KINDS else None


def allowed_kinds(item):
    """Missing kinds that may stand in the cell. `absent` always reads as absent, and is never written."""
    allowed = set(item.get("missing", []))
    if item["type"] in ("single", "multiple"):
        allowed.add("not_asked")
    if "relevance" in item:
        allowed.add("not_applicable")
    return allowed


def faults(item, value):
    """Rules that the cell breaks by itself, in alphabetical order; empty for an answer or an allowed missing kind."""
    kind = missing_kind(value)
    if kind == "absent":
        return []
    if kind is not None:
        return [] if kind in allowed_kinds(item) else ["missing-kind-not-offered"]
    return sorted(set(FAULTS[item["type"]](item, value)))


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def code_fault(item, code):
    if code in [answer["code"] for answer in item["answers"]]:
        return []
    return ["foreign-missing-mark" if code.strip().lower() in FOREIGN_MARKS else "unknown-code"]


def single_faults(item, value):
    return code_fault(item, value) if isinstance(value, str) else ["wrong-type"]


def multiple_faults(item, value):
    if not isinstance(value, list) or not all(isinstance(choice, str) for choice in value):
        return ["wrong-type"]
    found = [fault for choice in value for fault in code_fault(item, choice)]
    if len(set(value)) < len(value):
        found.append("duplicate-choice")
    exclusive = {answer["code"] for answer in item["answers"] if answer.get("exclusive")}
    if len(set(value)) > 1 and exclusive & set(value):
        found.append("exclusive-choice")
    return found


def date_faults(item, value):
    if not isinstance(value, str):
        return ["wrong-type"]
    if not re.fullmatch(PATTERNS[item["type"]], value):
        return ["not-a-date"]
    parts = [int(part) for part in value.split("-")]
    return ["impossible-date"] if len(parts) == 3 and parts[2] > monthrange(parts[0], parts[1])[1] else []


def number_faults(item, value):
    if not is_number(value) or (item["type"] == "integer" and value != int(value)):
        return ["wrong-type"]
    below = "minimum" in item and value < item["minimum"]
    above = "maximum" in item and value > item["maximum"]
    return ["out-of-range"] if below or above else []


def text_faults(item, value):
    if not isinstance(value, str):
        return ["wrong-type"]
    if len(value) > item.get("maxLength", len(value)):
        return ["too-long"]
    if "pattern" in item and not re.fullmatch(item["pattern"].removeprefix("^").removesuffix("$"), value):
        return ["wrong-format"]
    return []


FAULTS = {"single": single_faults, "multiple": multiple_faults, "date": date_faults, "month": date_faults,
          "integer": number_faults, "decimal": number_faults, "text": text_faults}
