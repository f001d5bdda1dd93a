import type { Condition, Evidence, Gate, Transition } from "@reintegration/model";
import type { RecordKind } from "./record-kind.ts";

/** A transition, with its parts where the engine looks for them: all of one shape, and the evidence with its record types. */
export interface PreparedTransition {
  readonly to: string | undefined;
  readonly roles: readonly string[];
  readonly guard: Condition | undefined;
  readonly evidence: readonly PreparedEvidence[];
  readonly consent: string | undefined;
}

/** One piece of evidence. */
export interface PreparedEvidence {
  readonly record: string;
  /** `undefined` where the workflow does not have the record type. */
  readonly kind: RecordKind | undefined;
  readonly isNew: boolean;
  readonly fields: readonly string[];
  readonly where: Condition | undefined;
}

/** A gate that an event must pass. */
export interface PreparedGate {
  readonly id: string;
  readonly when: Condition;
  readonly evidence: readonly PreparedEvidence[];
}

type Kinds = ReadonlyMap<string, RecordKind>;

/** Makes a transition ready for the engine. */
export function preparedTransition({ to, roles, guard, evidence = [], consent }: Transition, kinds: Kinds): PreparedTransition {
  return { to, roles, guard, evidence: evidence.map((each) => preparedEvidence(each, kinds)), consent };
}

/** Makes a gate ready for the engine. */
export function preparedGate({ id, when, evidence }: Gate, kinds: Kinds): PreparedGate {
  return { id, when, evidence: evidence.map((each) => preparedEvidence(each, kinds)) };
}

function preparedEvidence({ record, new: isNew, fields = [], where }: Evidence, kinds: Kinds): PreparedEvidence {
  return { record, kind: kinds.get(record), isNew: isNew === true, fields, where };
}
