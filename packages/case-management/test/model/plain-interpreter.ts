import type { AnswerValue, Condition, Evidence, RecordData, Workflow } from "@reintegration/model";
import type { CaseEvent } from "../../src/case-event.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The state to which an event leads after the events that were accepted so far, or `undefined` where it may not be.
 *
 * A second reading of the decision on cases, for the random workflows alone: it keeps nothing between events, asks the whole
 * history each time, and shares no code with the engine.
 */
export function plainNext(workflow: Workflow, past: readonly CaseEvent[], state: string | undefined, event: CaseEvent): string | undefined {
  if (!workflow.events.includes(event.event) || !workflow.roles.includes(event.role)) return undefined;
  if (past.some(({ id }) => id === event.id) || past.some(({ date }) => date > event.date)) return undefined;
  if (past.length > 0 && past[0]?.case !== event.case) return undefined;
  const brought = event.records ?? [];
  const earlier = past.flatMap(({ records }) => records ?? []);
  const all = [...earlier, ...brought];
  if (!brought.every((record) => isValid(record, event.case)) || new Set(all.map(ownId)).size < all.length) return undefined;
  if (!Object.entries(event.facts ?? {}).every(([key, value]) => isFact(key, value))) return undefined;
  if (
    !all
      .filter(({ record }) => record === "move@1.0.0")
      .every((move, place, moves) => place < moves.length - newMoves(brought) || isWayOn(move, moves.slice(0, place)))
  )
    return undefined;

  const facts = factsAfter([...past, event]);
  const holds = (condition: Condition) => isTrue(condition, facts);
  const taken = workflow.transitions.find(
    ({ event: name, from, guard }) =>
      name === event.event && (state === undefined ? from.length === 0 : from.includes(state)) && (guard === undefined || holds(guard)),
  );
  if (taken === undefined || !taken.roles.includes(event.role)) return undefined;
  if (taken.consent !== undefined && !hasConsent(workflow, all, taken.consent, event.date)) return undefined;
  const needed = workflow.gates
    .filter(({ when, events }) => events.includes(event.event) && holds(when))
    .flatMap(({ evidence }) => evidence);
  const isThere = (evidence: Evidence) => (evidence.new ? brought : all).some((record) => does(record, evidence, all, event.date));
  return [...(taken.evidence ?? []), ...needed].every(isThere) ? (taken.to ?? state) : undefined;
}

/** What is known after some events: the newest word on each fact. */
export function factsAfter(events: readonly CaseEvent[]): Readonly<Record<string, AnswerValue>> {
  const given = Object.assign(
    {},
    ...events.map(({ facts }) => Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== ""))),
  );
  const papers = events.flatMap(({ records }) => records ?? []).filter(({ record }) => record === "paper@1.0.0");
  const grade = (papers.at(-1)?.fields as Fields | undefined)?.["paper_grade"];
  return grade === undefined ? given : { ...given, grade };
}

const newMoves = (brought: readonly RecordData[]): number => brought.filter(({ record }) => record === "move@1.0.0").length;

function isWayOn({ fields }: RecordData, before: readonly RecordData[]): boolean {
  const to = (fields as Fields)["move_to"];
  return (
    to !== (fields as Fields)["move_from"] &&
    before.every((move) => (move.fields as Fields)["move_from"] !== to) &&
    (before.at(-1)?.fields as Fields | undefined)?.["move_to"] !== to
  );
}

const ownId = ({ record, fields }: RecordData): string => `${record} ${Object.values(fields)[0]}`;

function isValid({ record, fields }: RecordData, caseId: string): boolean {
  const { case_ref = caseId, paper_grade = 0 } = fields as Fields;
  return record !== "paper@2.0.0" && case_ref === caseId && Number(paper_grade) <= 3;
}

function isFact(key: string, value: unknown): boolean {
  if (key === "is_ready") return ["yes", "no", "refused", ""].includes(String(value));
  return key === "times_seen" && [0, 1, 2, 3].some((each) => each === value);
}

function does({ record, fields }: RecordData, evidence: Evidence, all: readonly RecordData[], day: string): boolean {
  if (record !== evidence.record) return false;
  const { paper_note, paper_grade, promised_for, promise_kept } = fields as Fields;
  if (evidence.fields !== undefined && paper_note === undefined) return false;
  if (evidence.where === undefined) return true;
  if ("gte" in evidence.where) return typeof paper_grade === "number" && paper_grade >= Number(evidence.where.gte[1]);
  return promise_kept === "yes" && (promised_for as string[]).includes("share") && newestPromise(all, "share", day)?.fields === fields;
}

function newestPromise(all: readonly RecordData[], purpose: string, day: string): RecordData | undefined {
  const on = ({ fields }: RecordData): string => String((fields as Fields)["promised_on"] ?? "9999");
  const naming = all.filter(
    (each) => each.record === "promise@1.0.0" && ((each.fields as Fields)["promised_for"] as string[]).includes(purpose),
  );
  // sorting is stable: of one day the later one stays behind
  return naming
    .filter((each) => on(each) <= day)
    .sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0))
    .at(-1);
}

function hasConsent(workflow: Workflow, all: readonly RecordData[], purpose: string, day: string): boolean {
  const fields = newestPromise(all, purpose, day)?.fields as Fields | undefined;
  if (fields?.["promise_kept"] !== "yes") return false;
  return workflow.consent?.expiry === undefined || fields["lasts_until"] === undefined || String(fields["lasts_until"]) >= day;
}

function isTrue(condition: Condition, facts: Readonly<Record<string, AnswerValue>>): boolean {
  const [[operator, operand]] = Object.entries(condition) as [[string, unknown]];
  if (operator === "and") return !(operand as Condition[]).some((part) => !isTrue(part, facts));
  if (operator === "or") return (operand as Condition[]).map((part) => isTrue(part, facts)).includes(true);
  if (operator === "not") return !isTrue(operand as Condition, facts);
  const [key, value] = typeof operand === "string" ? [operand, undefined] : (operand as [string, unknown]);
  const known = facts[key] ?? "absent";
  if (operator === "missing") return known === value;
  if (known === "absent" || known === "refused") return false;
  const compared: Readonly<Record<string, boolean>> = {
    answered: true,
    eq: known === value,
    in: Array.isArray(value) && value.includes(known),
    gt: Number(known) > Number(value),
    gte: Number(known) >= Number(value),
    lt: Number(known) < Number(value),
    lte: Number(known) <= Number(value),
  };
  return compared[operator] === true;
}
