import type { CodelistDefinition, RecordDefinition, WorkflowDefinition } from "@reintegration/model";

/** One thing that is wrong with a workflow definition. */
export interface WorkflowFault {
  /** Name of the rule that it breaks. */
  readonly rule: string;
  /** JSON Pointer into the definition; empty for the definition as a whole. */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
}

/** The definitions that a workflow may name. */
export interface KnownDefinitions {
  readonly codelists: readonly CodelistDefinition[];
  readonly records: readonly RecordDefinition[];
}

/** One rule of meaning for a workflow. It gives everything that it finds. */
export type WorkflowRule = (definition: WorkflowDefinition, known: KnownDefinitions) => WorkflowFault[];

/** A maker of the faults of one rule. */
export const faultsOf =
  (rule: string) =>
  (pointer: string, message: string, mend: string): WorkflowFault => ({ rule, pointer, message, mend });
