/** What one engine made of the conformance vectors, or why it did not run. */
export interface EngineReport {
  /** As shown to people, such as `PostgreSQL`. */
  readonly engine: string;
  /** Of the engine itself, as it names it. */
  readonly version?: string;
  /** Why it did not run; then there are no groups. */
  readonly skipped?: string;
  readonly groups: readonly EngineGroup[];
}

/** One set of cases: a file of vectors, or a generated set. */
export interface EngineGroup {
  /** As shown in the table: `scoring`, `rules`, `bands`, `validation`, `random responses` ... */
  readonly name: string;
  readonly passed: number;
  /** Reason -> number of cases that this engine cannot be asked (rule V1). */
  readonly notExpressible: Readonly<Record<string, number>>;
  /** One line per failed case: its id, what was expected, what was found. */
  readonly failed: readonly string[];
}

/** A tool that definitions are compiled for, run on the conformance vectors. It sets itself up; it never throws for a tool that is missing. */
export interface Engine {
  readonly name: string;
  readonly run: () => Promise<EngineReport>;
}
