import { errorAt, evaluate, type Item, isCalendarDate, type Problem } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../case-event.ts";
import type { Outcome } from "../outcome.ts";
import { addRecordProblems, broughtRecords } from "./brought-records.ts";
import { type Choice, chooseTransition } from "./choose-transition.ts";
import { addConsentProblem } from "./consent-problems.ts";
import { addEvidenceProblems, type Records } from "./evidence-problems.ts";
import { factLookup } from "./fact-lookup.ts";
import { foundOf } from "./found-of.ts";
import { addIdentityProblems } from "./identity-problems.ts";
import { handOnIds } from "./ids-of-long.ts";
import { noState, type WorkflowIndex } from "./index-of.ts";
import { addPlaceProblem } from "./place-problems.ts";
import type { PreparedGate, PreparedTransition } from "./prepared-transition.ts";
import { type ReadEvent, readEvent } from "./read-event.ts";
import { areSound, rememberSound } from "./sound-records.ts";
import { takeUpFacts, takeUpRecords } from "./take-up.ts";
import { addTimeProblems, eventId } from "./time-problems.ts";
import { addTransferProblems } from "./transfer-problems.ts";
import { unmetParts } from "./unmet-parts.ts";
import { withMore } from "./with-more.ts";

/** How an event is looked at. */
export interface EventOptions {
  /** Day of checking, YYYY-MM-DD: an event dated later than the day after it is in the future (rule C2). */
  readonly asOf?: string;
}

/** What becomes of an event in a case, or, where there is no case yet, as the one that opens it. */
export function step(index: WorkflowIndex, before: Case | undefined, event: unknown, { asOf }: EventOptions): Outcome {
  if (asOf !== undefined && !isCalendarDate(asOf)) throw new RangeError(`asOf: "${asOf}" is not a date of the calendar`);
  const problems: Problem[] = [];
  const read = readEvent(event, problems);
  const ofEvent = read && index.events.get(read.event);
  if (read === undefined || !addIdentityProblems(index, before, read, ofEvent, problems)) return { status: "refused", problems };
  if (read.date !== "") addTimeProblems(before, read, asOf, problems);

  const candidates = ofEvent?.transitions.get(before?.state ?? noState);
  if (candidates === undefined) addPlaceProblem(index, before, read, problems);
  const brought = broughtRecords(index, read);
  if (read.records.length > 0) addRecordProblems(index, before, read, brought, problems);
  const older = before?.records ?? noRecords;
  const isSound = problems.length === 0 && areSound(index, older);
  const facts = takeUpFacts(index, before?.facts ?? noFacts, read, brought, problems, isSound);
  const records = takeUpRecords(older, brought);
  const lookup = factLookup(index, facts);
  const choice = candidates && chooseTransition(candidates, lookup);
  if (ofEvent !== undefined && choice !== undefined) {
    const all: Records = { index, older, brought, all: records, areSound: isSound, event: read };
    addNeeds(choice, ofEvent.gates, read, all, lookup, problems);
  }
  if (choice === undefined || problems.length > 0) return { status: "refused", problems };
  rememberSound(index, older, records);
  return { status: "accepted", case: moved(index, before, read, event as CaseEvent, choice.transition, facts, records) };
}

const noRecords: Case["records"] = [];
const noFacts: Case["facts"] = {};

/** Everything that an event needs and does not have: what its guard asks for, role, evidence, consent, gates, a sound transfer. */
function addNeeds(
  { transition, isMet }: Choice,
  gates: readonly PreparedGate[],
  read: ReadEvent,
  records: Records,
  lookup: (key: string) => unknown,
  problems: Problem[],
): void {
  const { index } = records;
  const { event } = read;
  if (!isMet && transition.guard !== undefined) {
    for (const needed of unmetParts(transition.guard, lookup)) {
      const found = foundOf(needed, lookup, (key): Item | undefined => index.facts.get(key)?.item);
      problems.push(errorAt("guard-not-met", "/facts", { event, needed, found }));
    }
  }
  if (!transition.roles.includes(read.role) && index.roles.has(read.role))
    problems.push(errorAt("role-not-allowed", "/role", { event, role: read.role, roles: transition.roles }));
  for (const evidence of transition.evidence) addEvidenceProblems(records, evidence, problems);
  if (transition.consent !== undefined) addConsentProblem(records, transition.consent, problems);
  for (const gate of gates) {
    if (!evaluate(gate.when, lookup)) continue;
    const lacking: Problem[] = [];
    for (const evidence of gate.evidence) addEvidenceProblems(records, evidence, lacking);
    if (lacking.length === 0) continue;
    problems.push(errorAt("gate-not-passed", "/event", { gate: gate.id, event }));
    for (const problem of lacking) problems.push({ ...problem, params: { ...problem.params, gate: gate.id } });
  }
  addTransferProblems(index, records.older, records.brought, problems);
}

/** The case after an accepted event. */
function moved(
  index: WorkflowIndex,
  before: Case | undefined,
  read: ReadEvent,
  event: CaseEvent,
  transition: PreparedTransition,
  facts: Case["facts"],
  records: Case["records"],
): Case {
  const state = transition.to ?? before?.state ?? noState;
  const events = before === undefined ? [event] : withMore(before.events, [event]);
  if (before !== undefined) {
    handOnIds(before.events, events, eventId);
    handOnIds(before.records, records, index.recordIdOf);
  }
  return {
    id: read.case,
    workflow: index.reference,
    state,
    since: before !== undefined && before.state === state ? before.since : read.date,
    facts,
    records,
    events,
  };
}
