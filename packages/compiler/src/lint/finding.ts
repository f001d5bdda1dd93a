import type { Sources } from "../sources.ts";

/** One thing that is wrong with a definition file. */
export interface Finding {
  /** Name of the lint rule. */
  readonly rule: string;
  /** Path below the data folder. */
  readonly file: string;
  /** JSON Pointer into the file; empty for the file as a whole. */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
}

/** What the rules of meaning look at. */
export interface LintInput {
  /** The definitions whose files are sound by their meta-schemas. */
  readonly sources: Sources;
  /** Every data file: path below the data folder -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** Path below `packages/standard` -> sha256, of every file that was ever published. */
  readonly frozen: Readonly<Record<string, string>>;
  /** Keys of the list of sources: `S13`, or `npm:` and the name of a package. */
  readonly sourceKeys: ReadonlySet<string>;
}

/** One rule of meaning. It gives everything that it finds, and throws for nothing that a file may say. */
export type LintRule = (input: LintInput) => Finding[];

/** A maker of the findings of one rule. */
export const findingsOf =
  (rule: string) =>
  (file: string, pointer: string, message: string, mend: string): Finding => ({ rule, file, pointer, message, mend });
