import type { ItemLabels, Labels } from "./labels.ts";

/** The texts of a workflow in one language. */
export interface WorkflowLabels {
  readonly language: string;
  readonly title: string;
  /** State id -> title, and what it means where that is said. */
  readonly states: Readonly<Record<string, EntryLabels>>;
  readonly events: Readonly<Record<string, EntryLabels>>;
  /** Role code -> label. */
  readonly roles: Readonly<Record<string, string>>;
  /** Purpose of consent -> label. */
  readonly purposes: Readonly<Record<string, string>>;
  /** Gate id -> title. */
  readonly gates: Readonly<Record<string, string>>;
  /** Deadline id -> title. */
  readonly deadlines: Readonly<Record<string, string>>;
  /** Fact -> texts. */
  readonly facts: Readonly<Record<string, ItemLabels>>;
  /** `id@x.y.z` of each record that the workflow names -> its texts. */
  readonly records: Readonly<Record<string, Labels>>;
  /** sha256 of the translation file, or of the definition file in its own language (rule N6). */
  readonly digest: string;
}

/** The title of a state or event, and what it means. */
export interface EntryLabels {
  readonly title: string;
  readonly description?: string;
}
