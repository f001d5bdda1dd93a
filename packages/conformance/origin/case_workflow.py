"""A workflow as the other modules take it: codelists and records put in place of their references."""
from definitions import COUNTRIES, load, reference_of


def load_workflow(reference):
    """A workflow of the standard."""
    found = load("workflows", reference)
    needed = {source["record"] for source in found["factSources"].values()} | {found[part]["record"] for part in ("consent", "transfers") if part in found}
    needed |= {one["record"] for place in found["transitions"] + found["gates"] for one in place.get("evidence", [])}
    return {**found, "roles": codes(found["roles"]), "facts": [coded(fact) for fact in found["facts"]],
            "events": [event["id"] for event in found["events"]], "records": [load_record(name) for name in sorted(needed)]}


def load_record(reference):
    record = load("records", reference)
    return {**record, "items": [coded(item) for item in record["items"]]}


def coded(item):
    """An item with the answers of its codelist, the items of a list too."""
    if item["type"] == "list":
        return {**item, "items": [coded(inner) for inner in item["items"]]}
    if "codelist" not in item:
        return item
    if item["codelist"].startswith("countries@"):
        return {**item, "answers": [{"code": code} for code in COUNTRIES]}
    return {**item, "answers": load("codelists", item["codelist"])["answers"]}


def codes(reference):
    return [answer["code"] for answer in load("codelists", reference)["answers"]]


class Procedure:
    """A workflow, and what is asked of it again and again."""

    def __init__(self, workflow):
        self.workflow = workflow
        self.reference = reference_of(workflow)
        self.records = {reference_of(record): record for record in workflow["records"]}
        self.facts = {fact["key"]: fact for fact in workflow["facts"]}

    def ways(self, event, state):
        """Transitions of an event from a state; `state` None opens a case."""
        return [way for way in self.workflow["transitions"] if way["event"] == event and (state in way["from"] if state else not way["from"])]

    def is_closed(self, state):
        return any(one["id"] == state and one["kind"] == "closed" for one in self.workflow["states"])

    def case_keys(self, kind):
        """Fields of a record type that name the case: its own id where it is what the workflow moves, references to it else."""
        naming = [item["key"] for item in kind["items"] if item["type"] == "reference" and item["to"] == self.workflow["subject"]]
        return [kind["identifiedBy"][0], *naming] if kind["id"] == self.workflow["subject"] else naming
