"""Which items apply (rules M3, M4), and conditions, which are always true or false."""
from cells import faults, is_number, missing_kind
from definitions import fields_of


class Sheet:
    """One response seen through its instrument: what a condition finds at each key."""

    def __init__(self, instrument, response):
        self.fields = fields_of(instrument)
        self.cells = {}
        for part in ("context", "answers"):
            if isinstance(response.get(part), dict):
                keys = [item["key"] for item in instrument.get("context" if part == "context" else "items", [])]
                self.cells.update({key: response[part][key] for key in keys if key in response[part]})

    def cell(self, key):
        return self.cells.get(key)

    def relevant(self, key):
        condition = self.fields[key].get("relevance")
        return condition is None or self.holds(condition)

    def found(self, key):
        """The answer at a key; `not_applicable` at an irrelevant item; a faulty cell counts as unanswered."""
        if not self.relevant(key):
            return "not_applicable"
        return None if faults(self.fields[key], self.cell(key)) else self.cell(key)

    def answered(self, key):
        return missing_kind(self.found(key)) is None

    def holds(self, condition):
        (operator, argument), = condition.items()
        if operator == "and":
            return all(self.holds(part) for part in argument)
        if operator == "or":
            return any(self.holds(part) for part in argument)
        if operator == "not":
            return not self.holds(argument)
        if operator == "answered":
            return self.answered(argument)
        key, value = argument
        if operator == "missing":
            return missing_kind(self.found(key)) == value
        return self.answered(key) and compare(operator, self.found(key), value)


def compare(operator, answer, value):
    if operator == "in":
        return answer in value
    if operator == "includes":
        return isinstance(answer, list) and value in answer
    if is_number(answer) != is_number(value) or isinstance(answer, list):
        return False
    return {"eq": answer == value, "gt": answer > value, "gte": answer >= value,
            "lt": answer < value, "lte": answer <= value}[operator]
