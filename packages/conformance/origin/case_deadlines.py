"""Whole histories: the case at their end, and its deadlines on a day (rule D1, decisions 0025 and 0028)."""
from case_calendar import days_between, later
from case_fields import Fields
from case_step import step


def replay(procedure, events, as_of=None):
    """(case, []) or (None, problems) with the place of the event that is refused."""
    case = None
    for place, event in enumerate(events):
        case, problems = step(procedure, case, event, as_of)
        if problems:
            return None, [{**problem, "path": f"/events/{place}{problem['path']}"} for problem in problems]
    return case, [] if case else [{"rule": "no-events", "path": "/events"}]


def deadlines(procedure, events, now):
    """All that ever ran: those that run, by due day; then those that ended, in the order of their ends."""
    cases = []
    for event in events:
        if event["date"] <= now:
            case, problems = step(procedure, cases[-1] if cases else None, event)
            assert not problems, problems
            cases.append(case)
    running, ended = [], []
    for deadline in procedure.workflow["deadlines"]:
        start = None
        for place, case in enumerate(cases):
            event, closed = case["events"][-1], procedure.is_closed(case["state"])
            met = event["event"] in deadline["until"]
            if start and (met or closed):
                if stands(procedure, deadline, case):
                    ended.append((place, {**begun(deadline, start), "status": "met" if met else "ended", "endedBy": event["id"],
                                          "endedOn": event["date"], "daysLeft": 0, "daysLate": 0}))
                    ended[-1][1]["daysLate"] = max(0, days_between(ended[-1][1]["dueOn"], event["date"]))
                start = None
            if start is None and not closed and event["event"] in deadline["from"]:
                start = event
        if start and stands(procedure, deadline, cases[-1]):
            left = days_between(now, later(start["date"], **deadline["within"]))
            running.append({**begun(deadline, start), "status": "due" if left >= 0 else "overdue", "daysLeft": max(0, left), "daysLate": max(0, -left)})
    # sort() keeps the order of the workflow among equals
    running.sort(key=lambda found: found["dueOn"])
    ended.sort(key=lambda pair: pair[0])
    return running + [found for _, found in ended]


def begun(deadline, start):
    return {"deadline": deadline["id"], "startedBy": start["id"], "startedOn": start["date"], "dueOn": later(start["date"], **deadline["within"])}


def stands(procedure, deadline, case):
    return "when" not in deadline or Fields(procedure.facts.values(), case["facts"]).holds(deadline["when"])
