"""Repeated submissions and interviews in a list of responses (rule C1)."""
import json

from relevance import Sheet


def check_responses(instrument, entries):
    """The duplicates, in the order of the list; each names the first of its kind."""
    found, first_of = [], {}
    for index, entry in enumerate(entries):
        for rule, identity in identities(instrument, entry):
            first = first_of.setdefault((rule, identity), index)
            if first != index:
                found.append({"index": index, "rule": rule, "path": "", "first": first})
    return sorted(found, key=lambda problem: (problem["index"], problem["rule"]))


def identities(instrument, entry):
    """What the entry may share with another one: its submission id, and its case, round and date."""
    if entry.get("submission"):
        yield "duplicate-submission", entry["submission"]
    if not isinstance(entry["response"], dict):
        return
    sheet = Sheet(instrument, entry["response"])
    for rule in instrument["duplicates"]:
        applies = "when" not in rule or sheet.holds(rule["when"])
        if applies and all(sheet.answered(key) for key in rule["by"]):
            yield "duplicate-interview", json.dumps([[key, sheet.found(key)] for key in rule["by"]])
