import type { Evidence, Transition } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { Deviation } from "./deviation.ts";
import { faultInWhole } from "./fault-in-whole.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogWorkflow } from "./log-workflow.ts";
import type { WholeRecords } from "./whole-records.ts";

/** What is known of a case, as far as the log has been read. */
export interface Known {
  readonly facts: Case["facts"];
  /** Records that the log says are there. */
  readonly records: ReadonlySet<string>;
  /** Purpose -> whether consent holds. */
  readonly consents: ReadonlyMap<string, boolean>;
  /** Where the log holds whole records, these decide. */
  readonly whole: WholeRecords | undefined;
}

type Fault = Pick<Deviation, "kind" | "purpose" | "records" | "role" | "problems">;

/** What weighs most of that which stands against a step, beside its order; `undefined` where nothing does, as far as the log shows. */
export function faultOfStep(
  log: LogWorkflow,
  transition: Transition,
  guardHolds: boolean,
  event: LogEvent,
  known: Known,
): Fault | undefined {
  const { whole } = known;
  const fault = whole ? faultInWhole(log, transition, guardHolds, event, whole) : faultAsShown(log, transition, guardHolds, event, known);
  if (fault !== undefined) return fault;
  if (!log.scope.roles || event.role === undefined || transition.roles.includes(event.role)) return undefined;
  return { kind: "wrong-role", role: event.role };
}

function faultAsShown(log: LogWorkflow, transition: Transition, guardHolds: boolean, event: LogEvent, known: Known): Fault | undefined {
  const { consent } = transition;
  if (consent !== undefined && log.scope.consents.includes(consent) && known.consents.get(consent) !== true) {
    return { kind: "missing-consent", purpose: consent };
  }
  const records = missingRecords(log, transition, event, known);
  if (records.length > 0) return { kind: "missing-evidence", records };
  return guardHolds ? undefined : { kind: "guard" };
}

function missingRecords(log: LogWorkflow, { evidence }: Transition, event: LogEvent, known: Known): readonly string[] {
  const { workflow, scope } = log;
  if (scope.records.length === 0) return none;
  const isThere = (needed: Evidence): boolean =>
    !scope.records.includes(needed.record) ||
    (needed.new && scope.byEvent ? event.records?.includes(needed.record) === true : known.records.has(needed.record));
  const missing = (evidence ?? []).filter((each) => !isThere(each));
  for (const gate of workflow.gates) {
    if (!gate.events.includes(event.event) || log.truth(gate.when, known.facts) !== true) continue;
    missing.push(...gate.evidence.filter((each) => !isThere(each)));
  }
  return missing.length === 0 ? none : [...new Set(missing.map(({ record }) => record))];
}

const none: readonly never[] = [];
