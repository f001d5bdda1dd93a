"""Cases for vectors/cases/conditions.json: each operator over facts of each type, true, false, and with nothing known (rules M3, M4)."""
from cases.story import event, transition

KNOCK = event("knock", "2024-05-01", "keeper", 1)


def door(name, description, working, facts, holds, parts=1):
    """Does the guard of `try_<operator>` hold? The operator is the first word of the name."""
    tried = f"try_{name.split('-')[0].replace('.', '_')}"
    refused = None if holds else ["guard-not-met /facts"] * parts
    return transition(name.replace(".", "-"), description, working, [KNOCK], event(tried, "2024-05-01", "keeper", 2, facts=facts), ("inside", "2024-05-01", facts) if holds else None, refused)


CASES = [
    door("eq-holds", "A code is the one named.", "red is red.", {"colour": "red"}, True),
    door("eq-fails", "A code is another.", "blue is not red.", {"colour": "blue"}, False),
    door("eq-unanswered", "A comparison on what is not answered is false.", "colour refused.", {"colour": "refused"}, False),
    door("in-holds", "A code is among those named.", "blue is.", {"colour": "blue"}, True),
    door("in-fails", "A code is not among those named.", "green is not.", {"colour": "green"}, False),
    door("in-unanswered", "Nothing is known.", "A comparison on what is absent is false.", {}, False),
    door("gt-holds", "Greater.", "181 > 180.", {"height": 181}, True),
    door("gt-equal", "Equal is not greater.", "180 = 180.", {"height": 180}, False),
    door("gt-unanswered", "Nothing is known.", "A comparison on what is absent is false.", {}, False),
    door("gte-holds", "Equal is enough.", "180 = 180.", {"height": 180}, True),
    door("gte-fails", "Less.", "179 < 180.", {"height": 179}, False),
    door("lt-holds", "A decimal number that is less.", "1.25 < 1.5.", {"weight": 1.25}, True),
    door("lt-equal", "Equal is not less.", "1.5 = 1.5.", {"weight": 1.5}, False),
    door("lt-unanswered", "Nothing is known: not zero, and so not less.", "A comparison on what is absent is false.", {}, False),
    door("lte-holds", "Equal is enough.", "1.5 = 1.5.", {"weight": 1.5}, True),
    door("lte-fails", "Greater.", "1.75 > 1.5.", {"weight": 1.75}, False),
    door("includes-holds", "One of several choices.", "saw is among rope and saw.", {"tools": ["rope", "saw"]}, True),
    door("includes-fails", "None of the choices.", "saw is neither axe nor rope.", {"tools": ["axe", "rope"]}, False),
    door("includes-unanswered", "An empty list is no answer.", "It reads as absent.", {"colour": "red"}, False),
    door("answered-holds", "Answered.", "green is an answer.", {"colour": "green"}, True),
    door("answered-refused", "A refusal is no answer.", "refused is a kind of missing answer.", {"colour": "refused"}, False),
    door("missing-holds", "The kind of missing answer is the one named.", "refused.", {"colour": "refused"}, True),
    door("missing-other", "Another kind of missing answer.", "dont_know is not refused.", {"colour": "dont_know"}, False),
    door("missing-answered", "What is answered is not missing.", "red is an answer.", {"colour": "red"}, False),
    door("absent-holds", "Nothing was ever said.", "No colour: absent.", {}, True),
    door("absent-fails", "A refusal is not absent.", "refused.", {"colour": "refused"}, False),
    door("not-holds", "The denial of what is false.", "blue is not red.", {"colour": "blue"}, True),
    door("not-unanswered", "The denial of a comparison on what is not answered is true.", "Conditions are two-valued.", {}, True),
    door("not-fails", "The denial of what is true.", "red is red.", {"colour": "red"}, False),
    door("and-holds", "Both parts.", "red, and 190 > 180.", {"colour": "red", "height": 190}, True),
    door("and-fails-in-one", "One part fails, and only it is named.", "red, but 170 < 180.", {"colour": "red", "height": 170}, False),
    door("and-fails-in-both", "Both parts fail, and both are named.", "Nothing is known.", {}, False, 2),
    door("or-holds", "One part is enough.", "blue, but 190 > 180.", {"colour": "blue", "height": 190}, True),
    door("or-fails", "Neither part; the `or` is named as it is.", "blue, and 170 < 180.", {"colour": "blue", "height": 170}, False),
    door("hidden-holds", "A fact that applies.", "only_red applies, and is yes.", {"colour": "red", "only_red": "yes"}, True),
    door("hidden-fails", "A fact that does not apply, whatever was said.", "colour is blue, so only_red is not_applicable.", {"colour": "blue", "only_red": "yes"}, False),
    door("not_hidden-holds", "What does not apply is not answered.", "colour is blue.", {"colour": "blue", "only_red": "yes"}, True),
    door("nested-holds", "Parts within parts.", "blue is one of the two; no axe; 170 < 180.", {"colour": "blue", "tools": ["saw"], "height": 170}, True),
    door("nested-fails", "Parts within parts, each that fails named by itself.", "green is neither; the axe is there; 170 < 180 is as it must be.", {"colour": "green", "tools": ["axe"], "height": 170}, False, 2),
]
for found in CASES:
    found["id"] = found["id"].replace("_", "-")
