import type { Condition } from "./condition.ts";
import type { Basis, Item, Status } from "./instrument.ts";
import type { RecordType } from "./record-type.ts";

/** A duration of the calendar (rule D1): years and months are added first, with the end of the month as a limit, then weeks and days. */
export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** A record of the case that must be there and be valid. */
export interface Evidence {
  /** Exact version of the record type. */
  readonly record: string;
  /** Comes with this event: an older one does not do. */
  readonly new?: true;
  /** Fields that must be answered. */
  readonly fields?: readonly string[];
  /** Over the fields of the record. */
  readonly where?: Condition;
}

/** One way from a state to the next. Of several for one event and state, the first whose guard holds is taken. */
export interface Transition {
  readonly event: string;
  /** States; an empty list opens the case. */
  readonly from: readonly string[];
  /** Without it the state stays. */
  readonly to?: string;
  /** Over the facts, those that come with the event included. */
  readonly guard?: Condition;
  readonly evidence?: readonly Evidence[];
  /** Who may do it. */
  readonly roles: readonly string[];
  /** Purpose for which consent must hold on the day of the event. */
  readonly consent?: string;
  /** The returnee is assisted by it. */
  readonly assistance?: true;
  /** Allowed without consent, on the evidence that it names. */
  readonly exception?: true;
}

/** What protects a group: where `when` holds, none of the events without the evidence. */
export interface Gate {
  readonly id: string;
  readonly when: Condition;
  readonly events: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What has to happen within a time after an event, to the end of the last day. */
export interface Deadline {
  readonly id: string;
  /** Events that start it; while it runs they do not start it again. */
  readonly from: readonly string[];
  /** Events that meet it. */
  readonly until: readonly string[];
  readonly within: Duration;
  /** Over the facts: the deadline stands only where it holds. */
  readonly when?: Condition;
  readonly severity: "error" | "warning";
}

/** A state of a case. */
export interface WorkflowState {
  readonly id: string;
  readonly kind: "open" | "closed";
  readonly status?: string;
}

/** A procedure as algorithms take it: structure only, codelists and records resolved, no texts. */
export interface Workflow {
  readonly id: string;
  readonly version: string;
  readonly basis: Basis;
  readonly status?: Status;
  /** sha256 of the definition file's bytes; absent in a caller's own definition. */
  readonly digest?: string;
  /** Id of the record that it moves; a field that refers to it says to which case a record belongs. */
  readonly subject: string;
  /** Codes of the roles. */
  readonly roles: readonly string[];
  /** What guards may speak of. */
  readonly facts: readonly Item[];
  /** Fact -> the record and field that it is read from; a fact without a source comes with events. */
  readonly factSources: Readonly<Record<string, { readonly record: string; readonly field: string }>>;
  readonly consent?: {
    readonly record: string;
    readonly purposes: string;
    readonly given: Condition;
    readonly date: string;
    readonly expiry?: string;
  };
  readonly transfers?: {
    readonly record: string;
    readonly from: string;
    readonly to: string;
    /** Over the fields of the record: the case is handed over, not only offered. Without it every transfer is. */
    readonly accepted?: Condition;
  };
  readonly events: readonly string[];
  readonly states: readonly WorkflowState[];
  readonly transitions: readonly Transition[];
  readonly gates: readonly Gate[];
  readonly deadlines: readonly Deadline[];
  /** The fact that says why a case was closed, and the reasons for which the returnee left before the end. */
  readonly closure: { readonly reason: string; readonly dropouts: readonly string[] };
  /** The fact that says after which model a case is worked on; caseloads are told apart by it. */
  readonly model?: string;
  /** Comparisons of which no two can hold together. */
  readonly exclusive: readonly (readonly Condition[])[];
  /** Every record type that the workflow names. */
  readonly records: readonly RecordType[];
}
