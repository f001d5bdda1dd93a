"""Cases for vectors/bands/rss-open-equal-weights-1.0.0.json: (name, set, value, band, why)."""
from math import nextafter

from cases.case import unique


def around(cutoffs, edge, below, at):
    """The edge, and the doubles next to it."""
    name = f"{cutoffs}-{str(edge).replace('.', '-')}"
    return [
        (f"{name}-just-below", cutoffs, nextafter(edge, 0), below, f"the double before {edge}"),
        (f"{name}-at", cutoffs, edge, at, f"{edge} belongs to the band that starts there"),
        (f"{name}-just-above", cutoffs, nextafter(edge, 1), at, f"the double after {edge}"),
    ]


MEASURE, JI_HOA = "measure-2017", "ji-hoa-2022"
ROWS = [
    ("measure-2017-0", MEASURE, 0.0, "most_urgent", "the lower end of the first band"),
    *around(MEASURE, 0.33, "most_urgent", "further_help"),
    *around(MEASURE, 0.66, "further_help", "no_further_help_stated"),
    ("measure-2017-before-1", MEASURE, nextafter(1, 0), "no_further_help_stated", "the double before 1"),
    ("measure-2017-1", MEASURE, 1.0, "no_further_help_stated", "the last band ends at 1 inclusive"),
    ("measure-2017-0-5", MEASURE, 0.5, "further_help", "an edge of another set is none of this one"),
    ("measure-2017-a-third", MEASURE, 1 / 3, "further_help", "1/3 is above 0.33: the edge is not a third"),
    ("measure-2017-two-thirds", MEASURE, 2 / 3, "no_further_help_stated", "2/3 is above 0.66"),
    ("measure-2017-rounds-to-0-33", MEASURE, 0.3299, "most_urgent", "0.33 when shown with two decimals, but unrounded below it"),
    ("measure-2017-rounds-to-0-66", MEASURE, 0.656, "further_help", "0.66 when shown with two decimals, but unrounded below it"),
    ("ji-hoa-2022-0", JI_HOA, 0.0, "below", "the lower end of the first band"),
    *around(JI_HOA, 0.5, "below", "sufficient"),
    ("ji-hoa-2022-before-1", JI_HOA, nextafter(1, 0), "sufficient", "the double before 1"),
    ("ji-hoa-2022-1", JI_HOA, 1.0, "sufficient", "the last band ends at 1 inclusive"),
    ("ji-hoa-2022-0-33", JI_HOA, 0.33, "below", "an edge of another set is none of this one"),
    ("ji-hoa-2022-0-66", JI_HOA, 0.66, "sufficient", "an edge of another set is none of this one"),
    ("ji-hoa-2022-rounds-to-0-5", JI_HOA, 0.4999, "below", "0.50 when shown with two decimals, but unrounded below it"),
]
CASES = unique([{"id": name, "set": cutoffs, "value": value, "band": band, "working": why} for name, cutoffs, value, band, why in ROWS])
