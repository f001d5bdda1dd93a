/** What a change asks of a version: `major.minor.patch`. */
export type Level = "patch" | "minor" | "major";

/** One difference between two versions of a definition, and what it asks for. */
export interface Change {
  readonly level: Level;
  /** JSON Pointer into the later version, or to what holds it where it is gone. */
  readonly pointer: string;
  readonly message: string;
}

/** From the least to the most. */
export const levels: readonly Level[] = ["patch", "minor", "major"];
