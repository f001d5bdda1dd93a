import type { Case, CaseEvent } from "@reintegration/case-management";
import { isCalendarDate } from "@reintegration/model";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The same procedure as one would write it by hand, for this workflow alone: it says only whether an event is accepted, not why,
 * looks at no transfer and no gate, and of the records only at their own id, the case and the fields that are needed.
 */
export function handWrittenRepair(before: Case | undefined, event: CaseEvent): Case | undefined {
  const { id, date, records: brought = [] } = event;
  if (!isCalendarDate(date)) return undefined;
  const events = before?.events ?? [];
  for (const earlier of events) if (earlier.id === id || earlier.date > date) return undefined;
  const records = brought.length === 0 ? (before?.records ?? []) : [...(before?.records ?? []), ...brought];
  for (const { record, fields } of brought) {
    const own = Object.values(fields)[0];
    if (typeof own !== "string") return undefined;
    if ("repair_ref" in fields && fields["repair_ref"] !== event.case) return undefined;
    for (const earlier of before?.records ?? []) {
      if (earlier.record === record && Object.values(earlier.fields)[0] === own) return undefined;
    }
  }
  let facts = before?.facts ?? {};
  if (event.facts !== undefined) facts = { ...facts, ...event.facts };
  for (const { record, fields } of brought) {
    if (record === "damage-report@1.0.0") facts = { ...facts, known_damage: fields["found_damage"] as string[] };
  }
  const state = nextState(event, before?.state, facts, records, brought);
  if (state === undefined) return undefined;
  const since = before?.state === state ? before.since : date;
  return { id: event.case, workflow: "bicycle-repair@1.0.0", state, since, facts, records, events: [...events, event] };
}

function nextState(
  { event, role, date }: CaseEvent,
  state: string | undefined,
  facts: Case["facts"],
  records: Case["records"],
  brought: Case["records"],
): string | undefined {
  switch (event) {
    case "bring_in":
      return state === undefined && (role === "rider" || role === "mechanic") ? "waiting" : undefined;
    case "look_over":
      if ((state !== "waiting" && state !== "looked_over") || role !== "mechanic") return undefined;
      return has("damage-report@1.0.0", (fields) => Array.isArray(fields["found_damage"]), brought) ? "looked_over" : undefined;
    case "mend": {
      const known = facts["known_damage"];
      if (state !== "looked_over" || !Array.isArray(known) || role !== (known.includes("frame") ? "manager" : "mechanic")) return undefined;
      if (!has("damage-report@1.0.0", (fields) => typeof fields["hours_needed"] === "number", records)) return undefined;
      return mayMend(records, date) ? "mended" : undefined;
    }
    case "try_out":
      return state === "mended" && role === "mechanic" && has("safety-check@1.0.0", () => true, brought) ? state : undefined;
    case "pass_on":
      return (state === "waiting" || state === "looked_over") && role === "manager" && has("handover@1.0.0", () => true, brought)
        ? state
        : undefined;
    case "give_back":
      if (state !== "mended" || role === "rider" || facts["end_reason"] !== "mended") return undefined;
      return has("safety-check@1.0.0", (fields) => fields["brakes_hold"] === "yes", records) ? "returned" : undefined;
    case "reopen":
      return state === "returned" && role === "manager" ? "waiting" : undefined;
    default:
      return undefined;
  }
}

function has(record: string, test: (fields: Fields) => boolean, among: Case["records"]): boolean {
  return among.some((each) => each.record === record && test(each.fields));
}

function mayMend(records: Case["records"], day: string): boolean {
  let newest: Fields | undefined;
  for (const { record, fields } of records) {
    if (record !== "permission@1.0.0" || !(fields["permitted_uses"] as string[]).includes("mending")) continue;
    const date = String(fields["signed_on"]);
    if (date <= day && (newest === undefined || date >= String(newest["signed_on"]))) newest = fields;
  }
  return newest?.["permission_answer"] === "yes" && (newest["valid_until"] === undefined || String(newest["valid_until"]) >= day);
}
