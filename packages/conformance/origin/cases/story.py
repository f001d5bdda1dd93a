"""How the cases of case work are written: short forms of events and records, the input, and what a hand says comes of it."""


def event(name, date, role, number, case="L-1", at=None, facts=None, records=None, **more):
    """One event; `number` becomes its id."""
    found = {"id": f"e{number}", "case": case, "event": name, "date": date, **({"at": at} if at else {}), "role": role,
             **({"facts": facts} if facts else {}), **({"records": records} if records else {}), **more}
    return {key: value for key, value in found.items() if value is not LEFT_OUT}


LEFT_OUT = object()


def record(reference, **fields):
    return {"record": reference, "fields": {key: value for key, value in fields.items() if value is not LEFT_OUT}}


def transition(name, description, working, history, event, accepted=None, refused=None, workflow=None, as_of=None, case=None):
    """`accepted`: the state, or (state, since, facts). `refused`: texts "rule path", by path, then rule."""
    assert (accepted is None) != (refused is None), name
    return {"id": name, "workflow": workflow, "description": description, "working": working, "history": history, "event": event,
            "case": case, "options": {"asOf": as_of} if as_of else {}, "hand": accepted if refused is None else refused}


def story(name, description, working, events, accepted=None, refused=None, workflow=None, as_of=None):
    """A whole history: what `transition` says, paths beginning with /events/n."""
    assert (accepted is None) != (refused is None), name
    return {"id": name, "workflow": workflow, "description": description, "working": working, "events": events,
            "options": {"asOf": as_of} if as_of else {}, "hand": accepted if refused is None else refused}


def deadline(name, description, working, history, now, *found, workflow=None):
    """`found`: texts "deadline startedOn dueOn status n", n the days left of one that is due, the days late of any other."""
    return {"id": name, "workflow": workflow, "description": description, "working": working, "history": history, "now": now, "hand": list(found)}
