import { evaluate, type Problem, type Transition } from "@reintegration/model";
import { addConsentProblem } from "../engine/consent-problems.ts";
import { addEvidenceProblems, type Records } from "../engine/evidence-problems.ts";
import { factLookup } from "../engine/fact-lookup.ts";
import { addTransferProblems } from "../engine/transfer-problems.ts";
import type { Deviation } from "./deviation.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogWorkflow } from "./log-workflow.ts";
import type { WholeRecords } from "./whole-records.ts";

type Fault = Pick<Deviation, "kind" | "purpose" | "records" | "problems">;

/**
 * What weighs most of that which stands against the consent, the evidence and the guard of a step, when records come whole: what the engine says of
 * them, by its own functions.
 */
export function faultInWhole(
  log: LogWorkflow,
  transition: Transition,
  guardHolds: boolean,
  event: LogEvent,
  whole: WholeRecords,
): Fault | undefined {
  const { index } = log;
  const { consent, evidence } = log.prepared(transition);
  const { known, older, brought, recordFaults, factFaults } = whole;
  const records: Records = { index, older, brought, all: known.records, areSound: false, event };
  const problems: Problem[] = [];
  if (consent !== undefined) {
    addConsentProblem(records, consent, problems);
    if (problems.length > 0) return { kind: "missing-consent", purpose: consent, problems };
  }
  problems.push(...recordFaults);
  for (const each of evidence) addEvidenceProblems(records, each, problems);
  const lookup = factLookup(index, known.facts);
  for (const gate of index.events.get(event.event)?.gates ?? []) {
    if (evaluate(gate.when, lookup)) for (const each of gate.evidence) addEvidenceProblems(records, each, problems);
  }
  addTransferProblems(index, older, brought, problems);
  if (problems.length > 0) return { kind: "missing-evidence", records: recordsIn(problems), problems };
  return guardHolds && factFaults.length === 0 ? undefined : { kind: "guard", ...(factFaults.length > 0 && { problems: factFaults }) };
}

/** The records that problems speak of, each once. */
function recordsIn(problems: readonly Problem[]): readonly string[] {
  const named = problems.map(({ params: { record, value } }) => record ?? value);
  return [...new Set(named.filter((each): each is string => typeof each === "string" && each !== ""))];
}
