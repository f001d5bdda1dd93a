import type { ReadRow } from "@reintegration/forms";
import { type Problem, type RecordType, type RuleId, referenceOf } from "@reintegration/model";
import { type Check, checkRecord, recordIndex } from "@reintegration/schemas";
import { fill } from "../text/fill.ts";
import type { CheckedRules, LateProblems } from "./row-checker.ts";

/** Checks the records of one file, in order: each by itself, and all together. */
export interface RecordChecks {
  /** The check of one record, as it was read. */
  checkOf(type: RecordType): Check;
  /** What only the records before show, given the problems that were found in it. */
  repeated(type: RecordType, row: ReadRow, found: readonly Problem[]): Problem[];
  /** At the end: references that lead nowhere. */
  late(): Generator<LateProblems>;
  rules(): CheckedRules;
}

/** `noneOf` says, in the user's language, which records the file does not hold. */
export function recordChecks(noneOf: string): RecordChecks {
  const index = recordIndex();
  const columns = new Map<RecordType, ReadRow["columns"]>();
  return {
    checkOf: (type) => (response, options) => {
      const { instrument, answers } = response as ReadRow["response"];
      return checkRecord(type, { record: instrument, fields: answers }, options);
    },
    repeated(type, { row, response, columns: ofRow }, found) {
      columns.set(type, ofRow);
      return index.add(
        type,
        response.answers,
        row,
        found.some(({ severity }) => severity === "warning"),
      );
    },
    *late() {
      for (const { row, type, problems, isWarned } of index.lost()) {
        const answers = Object.fromEntries(problems.map(({ params }) => [params["item"], params["value"]]));
        const columnOf = columns.get(type) as ReadRow["columns"];
        yield {
          row: { row, response: { instrument: referenceOf(type), context: {}, answers } },
          isWarned,
          problems: problems.map((problem) => {
            const column = columnOf(problem.path);
            return { ...problem, row, ...(column !== undefined && { column }) };
          }),
        };
      }
    },
    rules() {
      if (columns.size === 0) return { checked: [], skipped: [] };
      const rule: RuleId = "reference-not-found";
      const value = index.typesNotThere().join(", ");
      return { checked: ["record-repeated", rule], skipped: value === "" ? [] : [{ rule, reason: fill(noneOf, { value }) }] };
    },
  };
}
