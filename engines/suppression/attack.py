"""Tries to get back what a report hides. Knows what is published, how the indicators hang together, and that people are whole numbers.

Reads one report a line, {"published": tables, "truth": tables, "relations": [...], "parts": [...]}; prints for each a list of what was got back.
The truth is used for the list of questions and to see that the attacker's own picture allows it, never for an answer.
Shares nothing with the code that hides.
"""

import json
import sys

import numpy as np
from scipy.linalg import null_space
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

NEAR = 1e-6


def key_of(group):
    return tuple(sorted(group.items()))


def name_of(table):
    return table["stamp"]["indicator"].split("@")[0]


class Picture:
    """All that an attacker knows, as linear equations and bounds over the groups of the finest level."""

    def __init__(self, report):
        self.columns = {}
        self.rows, self.low, self.high = [], [], []
        self.tables = {name_of(table): table for table in report["published"]}
        self.finest = {}
        self.weighted = any("weights" in table["stamp"] for table in report["published"])
        for name, table in self.tables.items():
            self.finest[name] = [key_of(cell["group"]) for cell in table["cells"] if len(cell["group"]) == len(table["by"])]
            for cell in self.finest[name]:
                self.column(name, "n", cell), self.column(name, "refused", cell)
                if table["kind"] == "share":
                    # nobody of the numerator stands outside the denominator
                    self.add({**self.part(name, "all-of-it", cell), self.column(name, "yes", cell): -1}, 0, np.inf)
                if table["kind"] == "mean" and not self.weighted:
                    self.add({self.column(name, "n", cell): 4, self.column(name, "sum", cell): -1}, 0, np.inf)
        for name, table in self.tables.items():
            for cell in table["cells"]:
                self.publish(name, table, cell)
        for relation in report["relations"]:
            self.relate(*relation["left"].split(" "), relation["is"], *relation["right"].split(" "))

    def column(self, name, quantity, cell):
        return self.columns.setdefault((name, quantity, cell), len(self.columns))

    def part(self, name, quantity, cell):
        if quantity == "all":
            return {self.column(name, "n", cell): 1, self.column(name, "refused", cell): 1}
        if quantity == "no":
            return {self.column(name, "n", cell): 1, self.column(name, "yes", cell): -1}
        if quantity == "all-of-it":
            return {self.column(name, "weight" if self.weighted else "n", cell): 1}
        return {self.column(name, quantity, cell): 1}

    def total(self, name, quantity, group):
        inside = [cell for cell in self.finest[name] if set(group) <= set(cell)]
        return {column: factor for cell in inside for column, factor in self.part(name, quantity, cell).items()}

    def add(self, factors, low, high):
        self.rows.append(factors), self.low.append(low), self.high.append(high)

    def publish(self, name, table, cell):
        if cell["status"] == "suppressed":
            return
        group = key_of(cell["group"])
        # sums of weights are told as doubles
        know = lambda quantity, number, off=0: self.add(self.total(name, quantity, group), number - off, number + off)
        know("n", cell["n"])
        know("refused", cell["missing"].get("refused", 0))
        if cell["status"] != "computed":
            return
        if table["kind"] == "share":
            know("yes", cell["numerator"], NEAR if self.weighted else 0)
            if self.weighted:
                know("weight", cell["denominator"], NEAR)
        if table["kind"] == "mean" and not self.weighted:
            know("sum", round(cell["value"] * cell["n"]))

    def relate(self, left, quantity, sign, right, other):
        if self.weighted and ({quantity, other} & {"yes", "no", "sum"}):
            return
        if any(all(cell["status"] == "suppressed" for cell in self.tables[name]["cells"]) for name in (left, right)):
            return  # it lists no groups
        shared = set(self.tables[left]["by"]) & set(self.tables[right]["by"])
        cut = lambda cell: tuple(pair for pair in cell if pair[0] in shared)
        # in one order, so that each run asks the solver the same
        for group in sorted({cut(cell) for name in (left, right) for cell in self.finest[name]}):
            factors = self.total(right, other, group)
            for column, factor in self.total(left, quantity, group).items():
                factors[column] = factors.get(column, 0) - factor
            self.add(factors, 0, 0 if sign == "=" else np.inf)

    def seal(self):
        size = len(self.columns)
        places = [(index, column, factor) for index, row in enumerate(self.rows) for column, factor in row.items()]
        index, column, factor = zip(*places)
        self.matrix = csr_matrix((factor, (index, column)), shape=(len(self.rows), size))
        self.whole = np.array([0 if self.weighted and quantity in ("yes", "weight") else 1 for _, quantity, _ in self.columns])
        equal = [row for row in range(len(self.rows)) if self.high[row] - self.low[row] < 10 * NEAR]
        self.free = null_space(self.matrix[equal].toarray()) if size <= 700 else None

    def follows(self, factors):
        """Whether a number follows from the equations alone."""
        if self.free is None:
            return False
        return bool(np.all(np.abs(sum(factor * self.free[column] for column, factor in factors.items())) < NEAR))

    def extreme(self, factors, sign):
        goal = np.zeros(len(self.columns))
        for column, factor in factors.items():
            goal[column] = -sign * factor
        # the truth fits within this much (see true_point): where the solver says that nothing does, it is given the same room, and
        # then told not to simplify first, which is where it loses solutions of whole numbers (HiGHS in scipy 1.17)
        for room, presolve in ((0, True), (NEAR * 100, True), (NEAR * 100, False)):
            constraint = LinearConstraint(self.matrix, np.array(self.low) - room, np.array(self.high) + room)
            options = {"mip_rel_gap": 0, "presolve": presolve}
            found = milp(goal, constraints=constraint, bounds=Bounds(0, np.inf), integrality=self.whole, options=options)
            if found.status in (3, 4):
                return None
            if found.x is not None:
                return found.x
        raise RuntimeError(f"the picture is not possible: {found.message}")


def true_point(picture, report):
    truth = {name_of(table): {key_of(cell["group"]): cell for cell in table["cells"]} for table in report["truth"]}
    point = np.zeros(len(picture.columns))
    for (name, quantity, group), column in picture.columns.items():
        cell = truth[name].get(group)
        if cell is None:
            continue
        point[column] = {
            "n": lambda: cell["n"],
            "refused": lambda: cell["missing"].get("refused", 0),
            "yes": lambda: cell.get("numerator", 0),
            "weight": lambda: cell.get("denominator", 0),
            "sum": lambda: round(cell.get("value", 0) * cell["n"]),
        }[quantity]()
    value = picture.matrix @ point
    if np.any(value < np.array(picture.low) - NEAR * 100) or np.any(value > np.array(picture.high) + NEAR * 100):
        worst = [row for row in range(len(value)) if not picture.low[row] - 1e-4 <= value[row] <= picture.high[row] + 1e-4][:1]
        columns = list(picture.columns)
        raise RuntimeError(f"the truth does not fit the picture: {[(columns[c], f) for r in worst for c, f in picture.rows[r].items()]}")
    return point


def questions(picture, report):
    """What is hidden and must stay unknown: (what, linear form, kind). `pinned`: one number only. `forced`: never above 0."""
    truth = {name_of(table): {key_of(cell["group"]): cell for cell in table["cells"]} for table in report["truth"]}
    for name, table in picture.tables.items():
        minimum = table["minimumCell"]
        alike = [key_of(cell["group"]) for cell in table["cells"] if cell.get("numerator") in (0, cell.get("denominator", -1))]
        shown = {tuple(sorted(cell["group"])) for cell in table["cells"] if cell["status"] != "suppressed"}
        for cell in table["cells"]:
            group = key_of(cell["group"])
            own = truth[name].get(group)
            if minimum <= 1 or cell["status"] != "suppressed" or own is None or not any(picture.finest[name]):
                continue
            what = f"{name} {dict(group)}"
            total = lambda quantity: picture.total(name, quantity, group)
            # a level of which nothing is shown is not told apart: what its totals tell of everybody is told of a group large enough
            within = [place for place in picture.finest[name] if set(group) <= set(place)]
            told_of_all = tuple(sorted(cell["group"])) not in shown and all(any(set(parent) <= set(place) for parent in alike) for place in within)
            if 1 <= own["n"] < minimum:
                yield f"{what} n", total("n"), "pinned"
                if own["missing"].get("refused", 0) > 0:
                    yield f"{what} refused", total("refused"), "pinned"
                if table["kind"] == "share" and not told_of_all:
                    yield f"{what} numerator", total("yes"), "pinned"
                if table["kind"] == "mean" and not picture.weighted:
                    yield f"{what} sum", total("sum"), "pinned"
            if table["kind"] == "share" and 1 <= own["n"] < minimum and not told_of_all:
                yield f"{what} everybody not", total("yes"), "forced"
                rest = total("all-of-it")
                for column, factor in total("yes").items():
                    rest[column] = rest.get(column, 0) - factor
                yield f"{what} everybody", rest, "forced"


def attack(report):
    picture = Picture(report)
    if not any(picture.rows):
        return {"asked": 0, "recovered": []}
    picture.seal()
    points = [true_point(picture, report)]
    recovered, asked = [], 0
    at = lambda factors, point: sum(factor * point[column] for column, factor in factors.items())
    for what, factors, kind in questions(picture, report):
        asked += 1
        unsettled = lambda: (
            max(at(factors, p) for p in points) - min(at(factors, p) for p in points) < 1 - NEAR * 100
            if kind == "pinned" and not picture.weighted
            else max(at(factors, p) for p in points) - min(at(factors, p) for p in points) < NEAR
            if kind == "pinned"
            else max(at(factors, p) for p in points) < NEAR
        )
        if picture.follows(factors) and (kind == "pinned" or unsettled()):
            recovered.append(f"{what}: by algebra")
            continue
        for sign in (1, -1) if kind == "pinned" else (1,):
            if not unsettled():
                break
            point = picture.extreme(factors, sign)
            if point is None:
                break
            points.append(point)
        else:
            if unsettled():
                recovered.append(f"{what}: by bounds")
    recovered += differences(report)
    return {"asked": asked, "recovered": recovered}


def differences(report):
    """Groups of those whom only one of two published cells counts, where both count the same trait."""
    tables = {name_of(table): {key_of(cell["group"]): cell for cell in table["cells"]} for table in report["published"]}
    minimum = {name_of(table): table["minimumCell"] for table in report["published"]}
    found = []
    for whole, part in report["parts"]:
        for group, cell in tables[whole].items():
            other = tables[part].get(group, {"n": 0, "status": "computed", "numerator": 0})
            if cell["status"] == "computed" and other["status"] == "computed" and 1 <= cell["n"] - other["n"] < minimum[whole]:
                found.append(f"{whole} less {part} {dict(group)}: by difference")
    return found


if __name__ == "__main__":
    for line in sys.stdin:
        report = json.loads(line)
        try:
            print(json.dumps({"id": report["id"], **attack(report)}), flush=True)
        except RuntimeError as error:
            print(json.dumps({"id": report["id"], "asked": 0, "recovered": [f"the attack failed: {error}"]}), flush=True)
