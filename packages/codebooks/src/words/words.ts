import type { Basis, MissingKind, Status } from "@reintegration/model";

/**
 * What a codebook says in one language beside the texts of the definition. Each language is one object of this type, so a text that
 * is missing does not compile. `{name}` stands for a value.
 */
export interface Words {
  readonly language: string;
  readonly missing: Readonly<Record<MissingKind, string>>;
  readonly everyone: string;
  /** Before a condition, as the universe of a question. */
  readonly when: string;
  readonly condition: {
    readonly is: string;
    readonly isOneOf: string;
    readonly moreThan: string;
    readonly atLeast: string;
    readonly lessThan: string;
    readonly atMost: string;
    readonly includes: string;
    readonly answered: string;
    readonly missing: string;
    readonly not: string;
    readonly and: string;
    readonly or: string;
    readonly always: string;
    readonly never: string;
    /** Between the values of a list. */
    readonly comma: string;
  };
  readonly score: {
    readonly composite: string;
    readonly value: string;
    readonly status: string;
    readonly answered: string;
    readonly applicable: string;
    readonly share: string;
    readonly band: string;
    readonly rule: string;
  };
  readonly status: { readonly scored: string; readonly insufficient: string; readonly invalid: string };
  readonly yes: string;
  readonly no: string;
  readonly instrument: string;
  readonly context: string;
  readonly scores: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly version: Readonly<Record<Status, string>>;
}
