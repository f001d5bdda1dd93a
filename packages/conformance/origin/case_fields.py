"""Facts and records as conditions see them (rules M3, M4), and what is wrong with one record (rules J4, M1)."""
from cells import faults, missing_kind
from relevance import Sheet

IDENTIFIER = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"


def plain(item):
    """A reference is the id of another record: a text."""
    return {**item, "type": "text", "pattern": IDENTIFIER, "maxLength": 64} if item["type"] == "reference" else item


class Fields(Sheet):
    """Facts, or the fields of a record, by key; a list is answered where it has rows."""

    def __init__(self, items, cells, outer=None):
        self.fields = {item["key"]: plain(item) for item in items}
        self.cells = cells if isinstance(cells, dict) else {}
        self.outer = outer

    def found(self, key):
        if key not in self.fields:
            return self.outer.found(key) if self.outer else None
        if self.fields[key]["type"] == "list":
            rows = self.cell(key) if self.relevant(key) else "not_applicable"
            return rows if rows == "not_applicable" or (isinstance(rows, list) and rows) else None
        return super().found(key)


class Instead(Fields):
    """The same with another value under one key."""

    def __init__(self, fields, key, value):
        self.fields, self.cells, self.outer = fields.fields, fields.cells, fields.outer
        self.key, self.value = key, value

    def found(self, key):
        return self.value if key == self.key else super().found(key)


def unmet(fields, condition):
    """The parts of a condition that keep it from holding, each as small as it can be named."""
    if fields.holds(condition):
        return []
    (operator, argument), = condition.items()
    if operator == "and":
        return [part for each in argument for part in unmet(fields, each)]
    if operator == "not":
        (inner, parts), = argument.items()
        if inner == "not":
            return unmet(fields, parts)
        if inner == "or":
            return [part for each in parts for part in unmet(fields, {"not": each})]
    return [condition]


def record_problems(kind, record, path):
    """The errors of one record (warnings keep no event out), as {rule, path, record}."""
    fields = record.get("fields")
    reference = f"{kind['id']}@{kind['version']}"
    found = [("unknown-field", f"{path}/{key}") for key in record if key not in ("record", "fields")]
    if isinstance(fields, dict):
        found += cell_problems(kind["items"], fields, f"{path}/fields", own=kind["identifiedBy"][0])
    else:
        found.append(("wrong-type", f"{path}/fields"))
    return [{"rule": rule, "path": place, "record": reference} for rule, place in found]


def cell_problems(items, cells, path, own=None, outer=None):
    sheet = Fields(items, cells, outer)
    found = [("unknown-field", f"{path}/{key}") for key in cells if key not in sheet.fields]
    for key, item in sheet.fields.items():
        place = f"{path}/{key}"
        if item["type"] == "list":
            found += row_problems(item, cells.get(key), place, sheet)
        elif key == own and missing_kind(cells.get(key)) == "absent":
            found.append(("record-without-id", place))
        else:
            broken = faults(item, cells.get(key))
            found += [(rule, place) for rule in broken]
            amount = "currency" in item and not broken and sheet.relevant(key) and missing_kind(cells.get(key)) is None
            if amount and missing_kind(cells.get(item["currency"])) is not None:
                found.append(("amount-without-currency", place))
    return found


def row_problems(item, rows, path, sheet):
    if missing_kind(rows) == "absent":
        return []
    if not isinstance(rows, list):
        return [("wrong-type", path)]
    found = [("too-many-rows", path)] if len(rows) > item.get("maxRows", 100) else []
    for place, row in enumerate(rows[: item.get("maxRows", 100)]):
        found += cell_problems(item["items"], row, f"{path}/{place}", outer=sheet) if isinstance(row, dict) else [("wrong-type", f"{path}/{place}")]
    return found
