"""What is wrong with an event by itself: its shape, the names it uses, its place in time (decisions 0025 and 0028)."""
from datetime import date, timedelta

from case_calendar import days_between, instant, is_date
from check_response import escape

TEXTS = ("id", "case", "event", "role", "worker")
PARTS = {*TEXTS, "date", "at", "facts", "records"}


def shape_problems(event):
    found = [{"rule": "unknown-event-field", "path": f"/{escape(key)}"} for key in event if key not in PARTS]
    for key in TEXTS:
        if key in event or key != "worker":
            value = event.get(key)
            if not isinstance(value, str) or value == "":
                found.append({"rule": "wrong-type", "path": f"/{key}"})
            elif len(value) > 200:
                found.append({"rule": "too-long", "path": f"/{key}"})
    day = event.get("date")
    if not is_date(day):
        found.append({"rule": "not-a-date" if isinstance(day, str) and day else "wrong-type", "path": "/date"})
    if "at" in event:
        if instant(event["at"]) is None:
            found.append({"rule": "wrong-type", "path": "/at"})
        elif is_date(day) and abs(days_between(day, event["at"][:10])) > 1:
            found.append({"rule": "clock-skew", "path": "/at"})
    found += [{"rule": "wrong-type", "path": f"/{key}"} for key, kind in (("facts", dict), ("records", list)) if not isinstance(event.get(key, kind()), kind)]
    return found


def name_problems(procedure, before, event):
    def named(key):
        return isinstance(event.get(key), str) and 0 < len(event[key]) <= 200
    found = []
    if before and named("case") and event["case"] != before["id"]:
        found.append({"rule": "wrong-case", "path": "/case"})
    if named("event") and event["event"] not in procedure.workflow["events"]:
        found.append({"rule": "unknown-event", "path": "/event"})
    if named("role") and event["role"] not in procedure.workflow["roles"]:
        found.append({"rule": "unknown-role", "path": "/role"})
    return found


def time_problems(before, event, as_of):
    if not is_date(event.get("date")):
        return []
    found = []
    if as_of and date.fromisoformat(event["date"]) > date.fromisoformat(as_of) + timedelta(days=1):
        found.append({"rule": "future-event", "path": "/date"})
    if before is None:
        return found
    if event.get("id") in [earlier["id"] for earlier in before["events"]]:
        found.append({"rule": "duplicate-event", "path": "/id"})
    if event["date"] < before["events"][-1]["date"]:
        found.append({"rule": "event-out-of-order", "path": "/date"})
    elif instant(event.get("at")):
        moments = [instant(earlier["at"]) for earlier in before["events"] if earlier["date"] == event["date"] and "at" in earlier]
        if any(moment > instant(event["at"]) for moment in moments):
            found.append({"rule": "event-out-of-order", "path": "/at"})
    return found
