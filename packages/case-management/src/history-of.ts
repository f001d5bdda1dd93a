import type { AnswerValue, Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { broughtRecords } from "./engine/brought-records.ts";
import { factLookup } from "./engine/fact-lookup.ts";
import { targetOf } from "./engine/follow.ts";
import { indexOf } from "./engine/index-of.ts";
import { readEvent } from "./engine/read-event.ts";
import { takeUpFacts } from "./engine/take-up.ts";

/** How a case stood after one of its events. */
export interface HistoryEntry {
  readonly event: CaseEvent;
  readonly state: string;
  /** The case is closed in this state. */
  readonly isClosed: boolean;
  /** What was known then. */
  readonly facts: Readonly<Record<string, AnswerValue>>;
}

/**
 * The states that a case went through, one entry for each of its events, with what was known then.
 *
 * Events that the workflow does not allow are followed as `force` does.
 */
export function historyOf(workflow: Workflow, of: Pick<Case, "events">): HistoryEntry[] {
  const index = indexOf(workflow);
  const entries: HistoryEntry[] = [];
  let facts: HistoryEntry["facts"] = {};
  let state: string | undefined;
  for (const event of of.events) {
    const read = readEvent(event, []);
    if (read !== undefined) {
      facts = takeUpFacts(index, facts, read, broughtRecords(index, read), []);
      state = targetOf(index, state, read.event, factLookup(index, facts));
    }
    entries.push({ event, state: state ?? "", isClosed: index.states.get(state ?? "")?.kind === "closed", facts });
  }
  return entries;
}
