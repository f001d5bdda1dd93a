"""How a case is written: the input, why it is there, and what a hand says the result is."""

REFERENCE = "rss-open@1.0.0"
LEFT_OUT = object()


def varied(base, changes):
    """`base` with changed cells; a cell that is LEFT_OUT goes."""
    merged = {**base, **changes}
    return {key: value for key, value in merged.items() if value is not LEFT_OUT}


def respond(answers, context, instrument=REFERENCE):
    response = {} if instrument is LEFT_OUT else {"instrument": instrument}
    return {**response, "context": context, "answers": answers}


def unique(cases):
    ids = [case["id"] for case in cases]
    assert len(ids) == len(set(ids)), sorted(name for name in ids if ids.count(name) > 1)
    return cases
