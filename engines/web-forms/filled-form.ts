import type { GivenAnswers } from "./given-answers.ts";

/** A form that was filled in, as it would be sent. */
export interface FilledForm {
  /** Questions that the form does not have, or that did not take the answer. */
  readonly unknown: readonly string[];
  /** Why it could not be sent: question, and `required` or `constraint`. */
  readonly violations: readonly { readonly name: string; readonly condition: string }[];
  /** The submission. */
  readonly text: string;
}

/** A tool that runs XForms: fills in a form once for each case. */
export interface FormRunner {
  /** Has pyxform. */
  readonly python: string;
  readonly fill: (xform: string, cases: readonly GivenAnswers[]) => Promise<readonly FilledForm[]>;
  /** Sets the day for the tool; without it, the tool goes by the day that it is. */
  readonly setDay?: (day: string) => Promise<void>;
}
