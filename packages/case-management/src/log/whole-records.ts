import type { Problem, RecordData } from "@reintegration/model";
import type { Case } from "../case.ts";
import { addRecordProblems, type Brought, broughtRecords, pathOf } from "../engine/brought-records.ts";
import type { WorkflowIndex } from "../engine/index-of.ts";
import type { ReadEvent } from "../engine/read-event.ts";
import { takeUpFacts, takeUpRecords } from "../engine/take-up.ts";
import type { LogEvent } from "./log-event.ts";

/** What is known of a case whose log holds whole records, once an event is taken up. */
export interface WholeRecords {
  /** With the facts and records of the event; its state and events are not kept here. */
  readonly known: Case;
  /** Records that came before the event, and those that came with it. */
  readonly older: readonly RecordData[];
  readonly brought: readonly Brought[];
  /** What is wrong with the records of the event, and with its facts, by themselves. */
  readonly recordFaults: readonly Problem[];
  readonly factFaults: readonly Problem[];
}

/** A case of which nothing is known yet. */
export function noWholeRecords(id: string, workflow: string): WholeRecords {
  const known: Case = { id, workflow, state: "", since: "", facts: {}, records: [], events: [] };
  return { known, older: [], brought: [], recordFaults: [], factFaults: [] };
}

/**
 * Takes up the facts and records of an event as the engine does, and also where something is wrong with them: what happened, happened.
 *
 * Only a record of another case, and one under an id that the case has already, is not taken up: it is none of the case.
 */
export function takeUpWhole(index: WorkflowIndex, { known }: WholeRecords, event: LogEvent): WholeRecords {
  const { id = "", date, role = "", facts = {}, wholeRecords: records = [] } = event;
  const read: ReadEvent = { id, case: known.id, event: event.event, date, at: undefined, role, facts, records };
  const all = broughtRecords(index, read);
  const recordFaults: Problem[] = [];
  if (records.length > 0) addRecordProblems(index, known, read, all, recordFaults);
  const brought = all.filter((each) => !recordFaults.some((fault) => isForeign(fault, pathOf(each))));
  const factFaults: Problem[] = [];
  const next = takeUpFacts(index, known.facts, read, brought, factFaults);
  return {
    known: { ...known, facts: next, records: takeUpRecords(known.records, brought) },
    older: known.records,
    brought,
    recordFaults,
    factFaults,
  };
}

function isForeign({ rule, path }: Problem, record: string): boolean {
  return (rule === "evidence-of-another-case" || rule === "duplicate-record") && path.startsWith(`${record}/fields/`);
}
