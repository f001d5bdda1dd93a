"""Checks a log of cases against a workflow by itself, from decisions 0025 and 0029 and not from our code, and compares.

check_log.py WORKFLOW.json MAP.json LOG.csv AS_OF FOLDER

FOLDER holds what `reintegration cases check --out` wrote. Prints one JSON list of {id, failed} for each comparison. Standard library only.
"""

import calendar
import csv
import datetime
import json
import math
import sys
from collections import Counter, defaultdict

workflow_path, map_path, log_path, as_of, folder = sys.argv[1:6]
definition = json.load(open(workflow_path, encoding="utf-8"))
mapping = json.load(open(map_path, encoding="utf-8"))
columns = {header: column for header, column in mapping["columns"].items() if not column.get("ignore")}
closed = {state["id"] for state in definition["states"] if state["kind"] == "closed"}
events = {event["id"]: None for event in definition["events"]}
transitions = definition["transitions"]
shown_facts = {column["fact"] for column in columns.values() if "fact" in column}
shown_records = {column["record"] for column in columns.values() if "record" in column}
shown_consents = {column["consent"] for column in columns.values() if "consent" in column}
shows_roles = any(column.get("holds") == "role" for column in columns.values())
START = ""  # before a case is opened


def leads_from(transition, state):
    return state in transition["from"] if transition["from"] else state == START


by_place = {
    (event, state): [t for t in transitions if t["event"] == event and leads_from(t, state)]
    for event in events
    for state in [START, *(s["id"] for s in definition["states"])]
}


def date_of(text):
    return datetime.date.fromisoformat(text)


def due_day(start, within):
    """Years and months first, clamped to the end of the month, then weeks and days."""
    months = start.year * 12 + start.month - 1 + within.get("years", 0) * 12 + within.get("months", 0)
    year, month = divmod(months, 12)
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    return datetime.date(year, month + 1, day) + datetime.timedelta(days=7 * within.get("weeks", 0) + within.get("days", 0))


def keys_of(condition):
    (operator, value), = condition.items()
    if operator in ("and", "or"):
        return {key for part in value for key in keys_of(part)}
    if operator == "not":
        return keys_of(value)
    return {value} if operator == "answered" else {value[0]}


def three_valued(condition, facts):
    """True, False, or None where what the log does not show would decide."""
    (operator, value), = condition.items()
    if operator == "not":
        inner = three_valued(value, facts)
        return None if inner is None else not inner
    if operator in ("and", "or"):
        parts = [three_valued(part, facts) for part in value]
        decides = operator == "or"
        if decides in parts:
            return decides
        return None if None in parts else not decides
    key = value if operator == "answered" else value[0]
    if key not in shown_facts:
        return None
    answer = facts.get(key)
    if operator == "answered":
        return answer is not None
    if answer is None:
        return False
    wanted = value[1]
    if operator == "eq":
        return answer == wanted
    if operator == "in":
        return answer in wanted
    if operator == "lte":
        return answer <= wanted
    raise ValueError(operator)


def likely(candidates, state, facts, following):
    """The transition taken, and whether its guard allowed it."""
    possible = []
    for transition in candidates:
        truth = three_valued(transition["guard"], facts) if "guard" in transition else True
        if truth is not False:
            possible.append(transition)
        if truth is True:
            break
    if not possible:
        return candidates[0], False
    if following is not None:
        for transition in possible:
            if by_place[following, transition.get("to", state)]:
                return transition, True
    return possible[0], True


def way(state, event, facts):
    """The transitions left out, by breadth first; guards that cannot hold are passed over, unless no way is left."""
    for strict in (True, False):
        came = {state: None}
        queue = [state]
        for here in queue:
            if by_place[event, here]:
                steps = []
                while came[here] is not None:
                    here, transition = came[here]
                    steps.append(transition)
                return steps[::-1]
            for transition in transitions:
                if not leads_from(transition, here):
                    continue
                if strict and "guard" in transition and three_valued(transition["guard"], facts) is False:
                    continue
                there = transition.get("to", here)
                if there not in came:
                    came[there] = (here, transition)
                    queue.append(there)
    return None


def fault(transition, guard_holds, event, case):
    purpose = transition.get("consent")
    if purpose in shown_consents and case["consents"].get(purpose) is not True:
        return "missing-consent", event["event"]
    needed = list(transition.get("evidence", []))
    for gate in definition["gates"]:
        if event["event"] in gate["events"] and three_valued(gate["when"], case["facts"]) is True:
            needed += gate["evidence"]
    for evidence in needed:
        record = evidence["record"]
        if record in shown_records and record not in (event["records"] if evidence.get("new") else case["records"]):
            return "missing-evidence", event["event"]
    if not guard_holds:
        return "guard", event["event"]
    if shows_roles and event["role"] and event["role"] not in transition["roles"]:
        return "wrong-role", event["event"]
    return None


def move(case, own, index):
    """Moves the case by a known event; gives what stood against it."""
    event, state, facts = own[index], case["state"], case["facts"]
    name = event["event"]
    later_events = (own[place]["event"] for place in range(index + 1, len(own)))
    following = next((later for later in later_events if later in events), None)
    paid, case["since"] = case["owed"][name].pop(0) if case["owed"].get(name) else (None, index)
    candidates = by_place[name, state]
    if candidates:
        transition, holds = likely(candidates, state, facts, following)
        case["state"] = transition.get("to", state)
        return fault(transition, holds, event, case)
    if paid is not None:
        return fault(paid, True, event, case)
    left = None if state in closed else way(state, name, facts)
    if left is None:
        transition, _ = likely([t for t in transitions if t["event"] == name], state, facts, following)
        case["state"] = transition.get("to", state)
        return ("after-closure" if state in closed else "wrong-order"), name
    end = state
    for transition in left:
        end = transition.get("to", end)
    transition, _ = likely(by_place[name, end], end, facts, following)
    case["state"] = transition.get("to", end)
    never, later = [], []
    for transition in left:
        owed = case["owed"].setdefault(transition["event"], [])
        coming = sum(1 for each in own[index + 1 :] if each["event"] == transition["event"])
        if coming > len(owed):
            owed.append((transition, index))
            later.append(transition["event"])
        else:
            never.append(transition["event"])
    return ("skipped-step", " ".join(never)) if never else ("wrong-order", " ".join(later))


watched = [d for d in definition["deadlines"] if "when" not in d or keys_of(d["when"]) <= shown_facts]


def check(rows):
    case = {"state": START, "facts": {}, "records": set(), "consents": {}, "owed": {}}
    found, leads, outcomes, running, met_at = [], [], [], {}, {}
    rows = sorted(rows, key=lambda row: row["date"])
    own, ids = [], set()
    for row in rows:
        row["twice"] = row["id"] in ids
        ids.add(row["id"])
        if not row["twice"]:
            own.append(row)
    index, before, worker, dropout = -1, None, None, None

    def finish(deadline, day, in_time, late):
        last = running.pop(deadline["id"])
        if "when" in deadline and not three_valued(deadline["when"], case["facts"]):
            return
        days = max(0, (day - last).days)
        outcomes.append((deadline["id"], late if days else in_time))
        if days:
            found.append(("late", deadline["id"], str(days)))

    for row in rows:
        if row["twice"]:
            found.append(("duplicate", row["event"], ""))
            continue
        index += 1
        worker = row["worker"] or worker
        case["facts"].update(row["facts"])
        case["records"] |= row["records"]
        case["consents"].update(row["consents"])
        if row["event"] not in events:
            found.append(("unknown-event", row["event"], ""))
            continue
        state = case["state"]
        wrong = move(case, own, index)
        if wrong:
            found.append((*wrong, ""))
        is_closed = case["state"] in closed
        for deadline in watched:
            if row["event"] not in deadline["until"] and row["event"] not in deadline["from"] and not is_closed:
                continue
            if deadline["id"] in running:
                if row["event"] in deadline["until"]:
                    finish(deadline, row["date"], "met", "late")
                elif is_closed:
                    finish(deadline, row["date"], "ended", "missed")
            # a step that comes in wrong order starts no deadline that was met since it was left out
            was_met = met_at.get(deadline["id"], -1) >= case["since"]
            if deadline["id"] not in running and not is_closed and row["event"] in deadline["from"] and not was_met:
                running[deadline["id"]] = due_day(row["date"], deadline["within"])
            if row["event"] in deadline["until"]:
                met_at[deadline["id"]] = index
        if before is not None:
            leads.append((row["event"], (row["date"] - before).days))
        before = row["date"]
        if not is_closed:
            dropout = None
        elif state not in closed:
            reason = case["facts"].get(definition["closure"]["reason"])
            dropout = state if reason in definition["closure"]["dropouts"] else None
    for deadline in watched:
        if deadline["id"] in running:
            finish(deadline, date_of(as_of), "running", "missed")
    is_open = case["state"] not in closed and case["state"] != START
    model = case["facts"].get(definition.get("model"))
    return {"found": found, "leads": leads, "outcomes": outcomes, "dropout": dropout, "open": is_open, "load": (worker, model), "events": len(rows)}


def read():
    workers = {}
    cases = defaultdict(list)
    with open(log_path, encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        known = [columns.get(header) for header in next(lines)]
        for line in lines:
            row = {"facts": {}, "records": set(), "consents": {}, "role": "", "worker": "", "id": ""}
            for column, cell in zip(known, line):
                if cell == "" or column is None:
                    continue
                holds = column.get("holds")
                if holds == "date":
                    row["date"] = datetime.date(int(cell[6:]), int(cell[3:5]), int(cell[:2]))
                elif holds == "worker":
                    row["worker"] = workers.setdefault(cell, f"W{len(workers) + 1}")
                elif holds is not None:
                    row[holds] = cell
                elif "fact" in column:
                    row["facts"][column["fact"]] = cell
                elif "record" in column and cell == "yes":
                    row["records"].add(column["record"])
                elif "consent" in column:
                    row["consents"][column["consent"]] = cell == "yes"
            cases[row["case"]].append(row)
    return cases


def quantile(counts, share):
    """Linear between order statistics, type 7 of R."""
    values = sorted(counts.elements())
    place = (len(values) - 1) * share
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (values[above] - values[below]) * (place - below)


def main():
    checked = {case: check(rows) for case, rows in read().items()}
    with open(f"{folder}/summary.json", encoding="utf-8") as file:
        log = json.load(file)["log"]
    theirs = defaultdict(Counter)
    with open(f"{folder}/deviations.csv", encoding="utf-8-sig", newline="") as file:
        for line in csv.DictReader(file):
            theirs[line["case"]][line["deviation"], line["about"], line["days"]] += 1
    ours = {case: Counter(each["found"]) for case, each in checked.items()}
    results = []

    def same(name, found, expected):
        ok = found == expected
        results.append({"id": name, "failed": None if ok else f"found {str(found)[:200]}, expected {str(expected)[:200]}"})

    differ = [case for case in checked if ours[case] != theirs.get(case, Counter())]
    same("deviations of each case", [(case, sorted(theirs.get(case, {}))) for case in differ[:2]], [(case, sorted(ours[case])) for case in differ[:2]])
    same("cases", log["cases"], len(checked))
    same("open cases", log["open"], sum(each["open"] for each in checked.values()))
    total = sum(each["events"] for each in checked.values())
    wrong = sum(len(each["found"]) for each in checked.values())
    clean = sum(not each["found"] for each in checked.values())
    same("events", log["events"], total)
    same("share without deviation", log["withoutDeviation"], {"count": clean, "of": len(checked), "share": clean / len(checked)})
    same("deviations per 100 events", log["deviationsPer100Events"], wrong * 100 / total)
    kinds = Counter(kind for each in checked.values() for kind, _, _ in each["found"])
    same("counts by kind", {kind: n for kind, n in log["kinds"].items() if n}, dict(kinds))
    groups = Counter((kind, about) for each in checked.values() for kind, about, _ in each["found"])
    in_cases = Counter(group for each in checked.values() for group in {(kind, about) for kind, about, _ in each["found"]})
    same(
        "counts by kind and step",
        {(g["kind"], g["about"]): (g["count"], g["cases"]) for g in log["frequent"]},
        {group: (n, in_cases[group]) for group, n in groups.items()},
    )
    same("the most frequent come first", [g["count"] for g in log["frequent"]], sorted(groups.values(), reverse=True))
    days = defaultdict(Counter)
    for each in checked.values():
        for step, number in each["leads"]:
            days[step][number] += 1
    same(
        "lead times",
        {t["step"]: (t["n"], t["median"], t["p90"]) for t in log["leadTimes"]},
        {step: (counts.total(), quantile(counts, 0.5), quantile(counts, 0.9)) for step, counts in days.items()},
    )
    outcomes = Counter(outcome for each in checked.values() for outcome in each["outcomes"])
    for deadline in definition["deadlines"]:
        expected = {name: outcomes[deadline["id"], name] for name in ("met", "late", "missed", "running", "ended")}
        of = expected["met"] + expected["late"] + expected["missed"]
        expected["inTime"] = {"count": expected["met"], "of": of, "share": expected["met"] / of if of else None}
        found = next(dict(each) for each in log["deadlines"] if each["deadline"] == deadline["id"])
        found.pop("deadline")
        same(f"deadline {deadline['id']}", found, expected)
    dropouts = Counter(each["dropout"] for each in checked.values() if each["dropout"] is not None)
    same("dropouts", {each["state"]: each["count"] for each in log["dropouts"]}, dict(dropouts))
    load = Counter(each["load"] for each in checked.values() if each["open"])
    same("caseload", {(each["worker"], each["model"]): each["cases"] for each in log["caseload"]}, dict(load))
    print(json.dumps(results))


main()
