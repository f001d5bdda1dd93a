"""Evidence and consent (decisions 0025 and 0028)."""
from case_calendar import is_date
from case_fields import Fields, Instead, record_problems, unmet
from cells import missing_kind


def names(record, key, purpose):
    value = record["fields"].get(key)
    return purpose in value if isinstance(value, list) else value == purpose


def newest_consent(procedure, records, purpose, day):
    """Of the consent records that name the purpose and are dated on or before the day: by date, then by order of arrival."""
    consent = procedure.workflow["consent"]
    dated = [record for record in records if record["record"] == consent["record"] and names(record, consent["purposes"], purpose)
             and is_date(record["fields"].get(consent["date"])) and record["fields"][consent["date"]] <= day]
    # sorted() keeps the order of arrival among equals
    return sorted(dated, key=lambda record: record["fields"][consent["date"]])[-1] if dated else None


def consent_problem(procedure, records, purpose, day):
    """The rule that is broken where consent for a purpose does not hold on a day, or None."""
    newest = newest_consent(procedure, records, purpose, day)
    if newest is None:
        return "missing-consent"
    consent = procedure.workflow["consent"]
    fields = Fields(procedure.records[newest["record"]]["items"], newest["fields"])
    if not fields.holds(consent["given"]):
        return "consent-withdrawn"
    expiry = fields.found(consent["expiry"]) if "expiry" in consent else None
    return "consent-expired" if is_date(expiry) and expiry < day else None


class Found:
    """Where evidence for one event is looked for: the records that come with it, as (record, path), and those of the case."""

    def __init__(self, procedure, older, brought, day):
        self.procedure, self.older, self.brought, self.day = procedure, older, brought, day

    def problems(self, evidence):
        """What is missing of one piece of evidence; nothing where one record does."""
        kind = self.procedure.records[evidence["record"]]
        here = [(record, path) for record, path in self.brought if record["record"] == evidence["record"]]
        before = [record for record in self.older if record["record"] == evidence["record"]]
        sound = [] if evidence.get("new") else [(record, "/records") for record in before if not record_problems(kind, record, "")]
        candidates = [*reversed(here), *reversed(sound)]
        lacking = [self.faults(kind, evidence, record, path) for record, path in candidates]
        if [] in lacking:
            return []
        if lacking:
            return lacking[0]
        broken = before and not evidence.get("new")
        rule = "evidence-not-valid" if broken else "evidence-not-new" if before else "missing-evidence"
        return [{"rule": rule, "path": "/records", "record": evidence["record"]}]

    def faults(self, kind, evidence, record, path):
        fields = Fields(kind["items"], record["fields"])
        about = {"record": evidence["record"]}
        found = [{"rule": "evidence-incomplete", "path": path if path == "/records" else f"{path}/fields/{key}", **about, "item": key}
                 for key in evidence.get("fields", []) if missing_kind(fields.found(key)) is not None]
        if "where" in evidence:
            standing = self.standing(record, fields)
            parts = [evidence["where"]] if standing is None else unmet(standing, evidence["where"])
            found += [{"rule": "evidence-not-fitting", "path": path, **about, "needed": part} for part in parts]
        return found

    def standing(self, record, fields):
        """A consent record counts only for the purposes for which no newer one speaks; None where it says nothing any more."""
        consent = self.procedure.workflow.get("consent")
        if consent is None or record["record"] != consent["record"]:
            return fields
        everything = self.older + [one for one, _ in self.brought]
        purposes = record["fields"].get(consent["purposes"])
        speaks = [purpose for purpose in (purposes if isinstance(purposes, list) else [purposes])
                  if isinstance(purpose, str) and newest_consent(self.procedure, everything, purpose, self.day) is record]
        if not speaks:
            return None
        return Instead(fields, consent["purposes"], speaks if isinstance(purposes, list) else speaks[0])
