import { answerLookup, evaluate, firstRowTable, type Instrument, missingKindOf, type Problem, warningAt } from "@reintegration/model";

/** Finds duplicates over the responses of one file, in file order (rule C1). */
export interface DuplicateIndex {
  /**
   * Adds a response; gives a warning for each earlier one that it repeats, naming the first by its row.
   *
   * `submission` is the tool's identity of the submission (rule F3), where there is one.
   */
  add(response: { readonly context?: unknown; readonly answers?: unknown }, row: number, submission?: string): Problem[];
}

/**
 * An index that needs 12 to 36 bytes a response and key, whatever the keys are: it holds 64 bits of a hash, not the key.
 * Two different keys in a million collide with a probability of about 3 in 100 million.
 */
export function duplicateIndex(instrument: Pick<Instrument, "id" | "version" | "context" | "items" | "duplicates">): DuplicateIndex {
  const byKey = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const contextKeys = new Set(instrument.context.map((item) => item.key));
  const firstRows = firstRowTable();
  let context: Readonly<Record<string, unknown>> = {};
  let answers: Readonly<Record<string, unknown>> = {};
  const lookup = answerLookup(byKey, (key) => (contextKeys.has(key) ? context[key] : answers[key]));
  return {
    add(response, row, submission) {
      context = (response.context ?? {}) as Readonly<Record<string, unknown>>;
      answers = (response.answers ?? {}) as Readonly<Record<string, unknown>>;
      const problems: Problem[] = [];
      if (submission) {
        const first = firstRows.add("submission", [submission], row);
        if (first !== undefined) problems.push(warningAt("duplicate-submission", "", { value: submission, first }));
      }
      instrument.duplicates.forEach(({ by, when }, rule) => {
        const values = by.map(lookup);
        if (values.some((value) => missingKindOf(value) !== undefined)) return;
        if (when && !evaluate(when, lookup)) return;
        const first = firstRows.add(String(rule), values, row);
        if (first !== undefined) problems.push(warningAt("duplicate-interview", "", { by, first }));
      });
      return problems;
    },
  };
}
