"""Computes indicators by itself, from decisions 0038 and 0040 and the rules of meaning and not from our code.

compute_indicators.py JOBS.json

A job holds definitions, records, one measure and options. Prints one JSON list: for each job its cells. Standard library only; everything
is kept in memory, and each figure is worked out by its definition.
"""

import calendar
import datetime
import json
import math
import statistics
import sys

KINDS = ["not_asked", "not_applicable", "refused", "dont_know", "absent"]


def missing(value):
    """The kind of missing answer, or None."""
    if value is None or value == "" or value == []:
        return "absent"
    return value if isinstance(value, str) and value in KINDS else None


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def date_of(text):
    try:
        return datetime.date.fromisoformat(text) if isinstance(text, str) and len(text) == 10 else None
    except ValueError:
        return None


def fits(item, value):
    """Whether a cell holds an answer, or a kind of missing answer, that the field may hold."""
    kind = missing(value)
    if kind == "absent" or kind == "not_asked" or kind in item.get("missing", []):
        return True
    if kind is not None:
        return kind == "not_applicable" and "relevance" in item
    if item["type"] == "single":
        return isinstance(value, str) and value in [answer["code"] for answer in item["answers"]]
    if item["type"] in ("integer", "decimal"):
        whole = item["type"] == "decimal" or (is_number(value) and value == int(value))
        return is_number(value) and whole and value >= item.get("minimum", -math.inf)
    if item["type"] == "date":
        return date_of(value) is not None
    return isinstance(value, str)


class Row:
    """One record, as conditions see it."""

    def __init__(self, definitions, record, number):
        self.number = number
        self.type = record.get("record") or record["instrument"]
        self.definition = definitions[self.type]
        self.cells = record["fields"] if "fields" in record else {**record["context"], **record["answers"]}
        self.items = {item["key"]: item for item in self.definition["items"] + self.definition.get("context", [])}
        self.scores = None

    def answer(self, key):
        if self.scores and key in self.scores:
            return self.scores[key]
        item = self.items[key]
        if "relevance" in item and not holds(item["relevance"], self):
            return "not_applicable"
        value = self.cells.get(key)
        kind = missing(value)
        if kind is not None:
            return kind
        if item["type"] == "single":
            return value if fits(item, value) else "absent"
        wanted = is_number(value) if item["type"] in ("integer", "decimal") else isinstance(value, str)
        return value if wanted else "absent"

    def is_faulty(self, keys):
        for key in keys:
            if key.endswith("_score") or key.endswith("_band"):
                if self.scores is None:
                    return True
            elif self.answer(key) != "not_applicable" and not fits(self.items[key], self.cells.get(key)):
                return True
        return False

    def day(self, key):
        value = self.answer(key)
        return None if missing(value) else date_of(value)

    def score(self, scoring, cutoffs):
        """Each dimension is the mean of the answered items, where enough of them are; None where an answer is wrong."""
        values = {}
        for scored in scoring["items"]:
            if not fits(self.items[scored["item"]], self.cells.get(scored["item"])):
                return None
            value = self.answer(scored["item"])
            values[scored["item"]] = None if missing(value) else scored["values"][value]
        scores = {}
        for dimension in scoring["dimensions"]:
            given = [values[key] for key in dimension["weights"] if values[key] is not None]
            enough = len(given) > 0 and len(given) / len(dimension["weights"]) >= dimension["minAnsweredShare"]
            scores[dimension["id"] + "_score"] = sum(given) / (scoring["scale"] * len(given)) if enough else "absent"
        parts = [scores[dimension["id"] + "_score"] for dimension in scoring["dimensions"]]
        scores["composite_score"] = "absent" if "absent" in parts else sum(parts) / len(parts)
        bands = next(each for each in scoring["cutoffs"] if each["id"] == cutoffs)["bands"]
        value = scores["composite_score"]
        scores["composite_band"] = "absent" if value == "absent" else [b["id"] for b in bands if value >= b["from"]][-1]
        return scores


def compare(condition, answer):
    (operator, (_, expected)), = condition.items()
    if operator == "eq":
        return answer == expected
    if operator == "in":
        return answer in expected
    if isinstance(answer, str) != isinstance(expected, str):
        return False
    return {"gt": answer > expected, "gte": answer >= expected, "lt": answer < expected, "lte": answer <= expected}[operator]


def holds(condition, row):
    """Two values: a comparison on a missing answer is false (rule M4)."""
    (operator, value), = condition.items()
    if operator == "and":
        return all(holds(part, row) for part in value)
    if operator == "or":
        return any(holds(part, row) for part in value)
    if operator == "not":
        return not holds(value, row)
    if operator == "answered":
        return missing(row.answer(value)) is None
    answer = row.answer(value[0])
    if operator == "missing":
        return missing(answer) == value[1]
    return missing(answer) is None and compare(condition, answer)


def known(condition, row):
    """Three values: True, False or the kind of the first missing answer that leaves it open."""
    (operator, value), = condition.items()
    if operator in ("and", "or"):
        parts = [known(part, row) for part in value]
        if (operator == "or") in [part for part in parts if isinstance(part, bool)]:
            return operator == "or"
        return next((part for part in parts if isinstance(part, str)), operator == "and")
    if operator == "not":
        part = known(value, row)
        return part if isinstance(part, str) else not part
    if operator in ("answered", "missing"):
        return holds(condition, row)
    return missing(row.answer(value[0])) or holds(condition, row)


def keys_of(condition):
    (operator, value), = condition.items()
    if operator in ("and", "or"):
        return {key for part in value for key in keys_of(part)}
    if operator == "not":
        return keys_of(value)
    return {value} if operator == "answered" else {value[0]}


def add_duration(start, duration):
    months = start.year * 12 + start.month - 1 + duration.get("years", 0) * 12 + duration.get("months", 0)
    year, month = divmod(months, 12)
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    return datetime.date(year, month + 1, day) + datetime.timedelta(days=7 * duration.get("weeks", 0) + duration.get("days", 0))


def reference(source):
    return source.get("record") or source["instrument"]


class Job:
    def __init__(self, job):
        self.measure = job["measure"]
        self.options = job["options"]
        self.by = job["by"]
        self.definitions = job["definitions"]
        self.each = self.measure.get("each")
        self.as_of = date_of(self.options.get("asOf"))
        period = self.options.get("period", {})
        self.first, self.last = date_of(period.get("from")), date_of(period.get("to"))
        self.rows = self.readable(job["records"], job["scoring"])
        self.read = self.fields_read()

    def readable(self, records, scoring):
        """Records of known types; those with the same id and references once, those without an id not at all."""
        rows, seen = [], set()
        for number, record in enumerate(records, 1):
            if (record.get("record") or record["instrument"]) not in self.definitions:
                continue
            row = Row(self.definitions, record, number)
            row.repeated = False
            if "record" in record:
                own, *others = row.definition["identifiedBy"]
                if missing(row.cells.get(own)):
                    continue
                references = [key for key in others if row.items[key]["type"] == "reference"]
                identity = (row.type, *[str(row.cells.get(key) or "") for key in [own, *references]])
                if identity in seen:
                    continue
                seen.add(identity)
            else:
                row.scores = row.score(scoring, "halves")
                for rule in row.definition["duplicates"]:
                    values = [row.answer(key) for key in rule["by"]]
                    if not any(missing(value) for value in values):
                        row.repeated = row.repeated or (row.type, *values) in seen
                        seen.add((row.type, *values))
            rows.append(row)
        return rows

    def fields_read(self):
        """Reference -> the fields that the indicator reads, those for groups left out."""
        read = {}

        def note(source, keys):
            found = read.setdefault(reference(source), set())
            found |= set(keys) | ({source["date"]} if "date" in source else set()) | ({self.each} if self.each else set())

        def note_date(of):
            note(of.get("source", self.measure["source"]), {of["key"]} | keys_of(of["where"]) if "where" in of else {of["key"]})

        for name in ("population", "denominator", "numerator"):
            part = self.measure.get(name)
            if part is None:
                continue
            note(part.get("source", self.measure["source"]), keys_of(part["where"]) if "where" in part else [])
            if "within" in part:
                note_date(part["within"]["from"])
                note_date(part["within"]["to"])
        own = self.measure["population"].get("source", self.measure["source"])
        value = self.measure.get("value", {})
        if "days" in value:
            note_date(value["days"]["from"])
            note_date(value["days"]["to"])
        if "exposure" in self.measure:
            note_date(self.measure["exposure"]["from"])
            note_date(self.measure["exposure"]["to"])
        note(own, [self.measure["sum"]] if "sum" in self.measure else [])
        note(own, [value["key"]] if "key" in value else [value["codes"]["key"]] if "codes" in value else list(value.get("gain", {}).values()))
        note(own, [self.measure["change"]["round"]] if "change" in self.measure else [])
        for record in self.measure.get("groupsFrom", []):
            note({"record": record}, [])
        for name, keys in read.items():
            items = {item["key"]: item for item in self.definitions[name]["items"]}
            for key in list(keys):
                keys |= keys_of(items[key]["relevance"]) if "relevance" in items.get(key, {}) else set()
        return read

    def rows_of(self, source, whatever_period=False):
        for row in self.rows:
            if row.type != reference(source) or row.is_faulty(self.read[row.type]):
                continue
            if "date" in source and not whatever_period and (self.first or self.last):
                day = row.day(source["date"])
                if day is None or (self.first and day < self.first) or (self.last and day > self.last):
                    continue
            yield row

    def rows_of_each(self, source, who):
        return [row for row in self.rows_of(source) if row.answer(self.each) == who]

    def date(self, of, rows):
        """The first or last date of a field."""
        days = [row.day(of["key"]) for row in rows if "where" not in of or holds(of["where"], row)]
        days = [day for day in days if day is not None]
        return None if not days else min(days) if of["pick"] == "first" else max(days)

    def date_for(self, of, unit):
        if self.each is None:
            return self.date(of, [unit])
        return self.date(of, self.rows_of_each(of.get("source", self.measure["source"]), unit))

    def in_time(self, selection, unit):
        within = selection.get("within")
        if within is None:
            return True
        start, end = self.date_for(within["from"], unit), self.date_for(within["to"], unit)
        if start is None:
            return "absent"
        due = add_duration(start, within["duration"])
        if end is not None:
            return end <= due
        return "not_applicable" if self.as_of <= due else False

    def selected(self, selection, unit, three_valued):
        """Whether a row, or some record of each, is what a selection asks for."""
        rows = [unit] if self.each is None else self.rows_of_each(selection.get("source", self.measure["source"]), unit)
        ask = known if three_valued else holds
        found = [ask(selection["where"], row) if "where" in selection else True for row in rows]
        kinds = sorted((kind for kind in found if isinstance(kind, str)), key=KINDS.index)
        where = True if True in found else kinds[0] if kinds else False
        if where is False:
            return False
        time = self.in_time(selection, unit)
        return False if time is False else where if where is not True else time

    def newest(self, rows):
        """By the date of the source; of one day the later in the file."""
        date = self.measure["population"].get("source", self.measure["source"]).get("date")
        return max(rows, key=lambda row: ((row.day(date) if date else None) or datetime.date.min, row.number), default=None)

    def quantity(self, row):
        value = {"key": self.measure["sum"]} if "sum" in self.measure else self.measure["value"]

        def number(key):
            answer = row.answer(key)
            return answer if missing(answer) is None else missing(answer)

        if "key" in value:
            found = number(value["key"])
        elif "codes" in value:
            found = number(value["codes"]["key"])
            if missing(found) is None:
                found = value["codes"]["values"].get(found, "not_applicable")
        else:
            parts = [number(value["gain"][name]) for name in ("from", "to", "outOf") if name in value["gain"]]
            kinds = [part for part in parts if isinstance(part, str)]
            if kinds:
                return kinds[0]
            if len(parts) == 3 and parts[2] == 0:
                return "not_applicable"
            found = (parts[1] - parts[0]) / (parts[2] if len(parts) == 3 else 1)
        if "sum" in self.measure and is_number(found) and (found < 0 or found != int(found)):
            return "absent"
        return found

    def population_rows(self, unit):
        selection = self.measure["population"]
        rows = [unit] if self.each is None else self.rows_of_each(selection.get("source", self.measure["source"]), unit)
        return [row for row in rows if "where" not in selection or holds(selection["where"], row)]

    def outcome(self, unit):
        """What one of the population gives: a number, a kind of missing answer, a pair, an exposure, or None outside the denominator."""
        measure = self.measure
        if "denominator" in measure and self.selected(measure["denominator"], unit, False) is not True:
            return None
        if measure["kind"] == "change":
            rows = self.population_rows(unit)
            rounds = [self.newest([r for r in rows if r.answer(measure["change"]["round"]) == measure["change"][end]]) for end in ("from", "to")]
            return tuple(None if row is None else self.quantity(row) for row in rounds)
        if measure["kind"] == "share":
            numerator = measure["numerator"]
            other = self.each is not None and "source" in numerator and reference(numerator["source"]) != reference(measure["source"])
            return self.selected(numerator, unit, not other)
        if measure["kind"] == "rate":
            start, end = self.date_for(measure["exposure"]["from"], unit), self.date_for(measure["exposure"]["to"], unit)
            if start is None or (end is not None and end < start):
                return "absent"
            numerator = measure["numerator"]
            if self.each is None:
                events = int(self.selected(numerator, unit, False) is True)
            else:
                rows = self.rows_of_each(numerator.get("source", measure["source"]), unit)
                events = sum(1 for row in rows if "where" not in numerator or holds(numerator["where"], row))
            end = end or min(day for day in (self.last, self.as_of) if day)
            end = min(end, self.last) if self.last else end
            start = max(start, self.first) if self.first else start
            days = (end - start).days + 1
            return (events, days) if days > 0 else None
        if "days" in measure.get("value", {}):
            start, end = (self.date_for(measure["value"]["days"][name], unit) for name in ("from", "to"))
            return "absent" if start is None or end is None else (end - start).days
        if "value" in measure or "sum" in measure:
            return self.quantity(unit if self.each is None else self.newest(self.population_rows(unit)))
        return 1

    def group(self, unit, field):
        if self.each is None:
            answer = unit.answer(field)
            return missing(answer) or str(answer)
        candidates = []
        date = self.measure["population"].get("source", self.measure["source"]).get("date")
        for row in self.population_rows(unit):
            if field in row.items:
                candidates.append((2, (row.day(date) if date else None) or datetime.date.min, row.number, row.answer(field)))
        for record in self.measure.get("groupsFrom", []):
            items = self.definitions[record]["items"]
            if field not in [item["key"] for item in items]:
                continue
            date = next((item["key"] for item in items if item["type"] == "date"), None)
            for row in self.rows_of({"record": record}):
                if row.answer(self.each) == unit:
                    candidates.append((1, (row.day(date) if date else None) or datetime.date.min, row.number, row.answer(field)))
        answered = [(2 + rank, *rest) for rank, *rest in candidates if missing(rest[-1]) is None]
        best = max(answered or candidates, default=None, key=lambda found: found[:3])
        return "absent" if best is None else missing(best[3]) or best[3]

    def units(self):
        """(unit, weight, stratum) of the population, and the size of the strata of the whole sample."""
        source = self.measure["population"].get("source", self.measure["source"])
        if self.each is not None:
            everyone = sorted({row.answer(self.each) for row in self.rows_of(source) if missing(row.answer(self.each)) is None})
            chosen = [(who, 1, "") for who in everyone if self.selected(self.measure["population"], who, False) is True]
            return chosen, {}
        weights, chosen, design = self.options.get("weights"), [], {}
        for row in self.rows_of(self.measure["source"]):
            if row.repeated:
                continue
            weight, stratum = 1, ""
            if weights:
                weight, stratum = row.answer(weights["weight"]), row.answer(weights["stratum"])
                if not is_number(weight) or weight <= 0 or missing(stratum):
                    continue
                design[stratum] = design.get(stratum, 0) + 1
            if self.selected(self.measure["population"], row, False) is True:
                chosen.append((row, weight, stratum))
        return chosen, design

    def cells(self):
        chosen, design = self.units()
        members = [(*[self.group(unit, field) for field in self.by], self.outcome(unit), weight, stratum) for unit, weight, stratum in chosen]
        groups = {(None,) * len(self.by)}
        for member in members:
            for mask in range(2 ** len(self.by)):
                groups.add(tuple(member[at] if mask >> at & 1 else None for at in range(len(self.by))))
        found = []
        for group in groups:
            inside = [m[len(self.by):] for m in members if all(code is None or code == m[at] for at, code in enumerate(group))]
            named = {field: code for field, code in zip(self.by, group) if code is not None}
            found.append({"group": named, **self.figure(inside, design)})
        return found

    def figure(self, members, design):
        kind = self.measure["kind"]
        outcomes = [outcome for outcome, _, _ in members]
        counts = {k: outcomes.count(k) for k in KINDS if k in outcomes}
        if kind == "change":
            return change_figure(self.measure["change"]["give"], outcomes)
        if kind == "rate":
            exposed = [outcome for outcome in outcomes if isinstance(outcome, tuple)]
            events, days = sum(e for e, _ in exposed), sum(d for _, d in exposed)
            base = {"n": len(exposed), "missing": counts}
            if days == 0:
                return {"status": "insufficient", "reason": "no-exposure", **base}
            return {"status": "computed", "value": events / days * self.measure["perDays"], "numerator": events, "denominator": days, **base}
        numbers = [(float(o), w, s) for o, w, s in members if o is not None and not isinstance(o, str)]
        base = {"n": len(numbers), "missing": counts}
        if kind in ("count", "distinct") and not (len(numbers) == 0 and counts) and not (self.options.get("weights") and numbers):
            return {"status": "computed", "value": sum(o for o, _, _ in numbers), **base}
        if not numbers:
            reason = "no-denominator" if kind == "share" and members else "nobody"
            return {"status": "insufficient", "reason": reason, **base}
        if self.options.get("weights"):
            return weighted_figure(kind, numbers, design, base)
        values = [o for o, _, _ in numbers]
        if kind == "share":
            return {"status": "computed", **share(sum(values), len(values)), **base}
        if kind == "median":
            return {"status": "computed", "value": statistics.median(values), **base}
        return {"status": "computed", **mean(values), **base}


def share(numerator, denominator):
    """Wilson's interval as the roots of (p - x/n)² = z² p (1 - p) / n."""
    z2 = statistics.NormalDist().inv_cdf(0.975) ** 2
    p = numerator / denominator
    a, b, c = 1 + z2 / denominator, -(2 * p + z2 / denominator), p * p
    root = math.sqrt(max(0, b * b - 4 * a * c))
    return {"value": p, "numerator": numerator, "denominator": denominator, "low": (-b - root) / (2 * a), "high": (-b + root) / (2 * a)}


def mean(values):
    found = {"value": statistics.fmean(values)}
    if len(values) > 1 and max(values) > min(values):
        found["standardError"] = statistics.stdev(values) / math.sqrt(len(values))
    return found


def change_figure(give, pairs):
    both = [(a, b) for a, b in pairs if a is not None and b is not None]
    usable = [(a, b) for a, b in both if is_number(a) and is_number(b)]
    kinds = [a if isinstance(a, str) else b for a, b in both if isinstance(a, str) or isinstance(b, str)]
    base = {
        "n": len(usable),
        "missing": {kind: kinds.count(kind) for kind in KINDS if kind in kinds},
        "pairs": {
            "matched": len(usable),
            "lost": sum(1 for a, b in pairs if a is not None and b is None),
            "joined": sum(1 for a, b in pairs if a is None and b is not None),
            "insufficient": len(kinds),
        },
    }
    if not usable:
        return {"status": "insufficient", "reason": "no-pairs", **base}
    if give == "mean":
        return {"status": "computed", **mean([b - a for a, b in usable]), **base}
    better = [1 if (b > a if give == "improved" else b < a) else 0 for a, b in usable]
    return {"status": "computed", **share(sum(better), len(better)), **base}


def weighted_figure(kind, numbers, design, base):
    """Taylor linearisation, with replacement within strata; units of the sample outside the group count with 0."""
    if 1 in design.values():
        return {"status": "insufficient", "reason": "one-in-a-stratum", **base}
    total = sum(w for _, w, _ in numbers)
    above = sum(w * y for y, w, _ in numbers)
    value = above if kind == "count" else above / total
    variance = 0
    for stratum, size in design.items():
        z = [w * y if kind == "count" else w * (y - value) / total for y, w, s in numbers if s == stratum]
        centre = sum(z) / size
        variance += size / (size - 1) * (sum((each - centre) ** 2 for each in z) + (size - len(z)) * centre**2)
    found = {"status": "computed", "value": value, **({"numerator": above, "denominator": total} if kind == "share" else {}), **base}
    freedom = len(numbers) - len({s for _, _, s in numbers})
    return {**found, **({"standardError": math.sqrt(variance)} if variance > 1e-24 and freedom > 0 else {})}


jobs = json.load(open(sys.argv[1], encoding="utf-8"))
json.dump([Job(job).cells() for job in jobs], sys.stdout)
