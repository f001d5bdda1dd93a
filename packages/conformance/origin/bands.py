"""The band of a score under a named cut-off set (rule S7)."""


def band_of(cutoffs, score, value):
    """`{set, id}`, or None where no set is asked for or the set does not apply to this score."""
    if cutoffs is None or score not in cutoffs["appliesTo"]:
        return None
    return {"set": cutoffs["id"], "id": band_id(cutoffs, value)}


def band_id(cutoffs, value):
    """`from` lies in the band, `to` does not, but for the last band. The unrounded double meets the literal."""
    *lower, last = cutoffs["bands"]
    return next((band["id"] for band in lower if band["from"] <= value < band["to"]), last["id"])
