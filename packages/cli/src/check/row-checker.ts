import type { KnownInstrument, ReadRow } from "@reintegration/forms";
import { errorAt, type Instrument, ownValue, type Problem, type RecordType, type RuleId, referenceOf, shorten } from "@reintegration/model";
import { type Check, type CheckReport, checkResponse, checks, type DuplicateIndex, duplicateIndex } from "@reintegration/schemas";
import { recordChecks } from "./record-checks.ts";

/** Which rules were looked at, and which not and why (rule T1). */
export type CheckedRules = Pick<CheckReport, "checked" | "skipped">;

/** Checks the rows of one file, in order. */
export interface RowChecker {
  /** Loads what the rows' surveys need; await it before the rows are checked. */
  prepare(rows: readonly ReadRow[]): Promise<void>;
  /** All problems of a row, with row and column: those of the reader, of the response, and of repeated responses. */
  check(row: ReadRow): readonly Problem[];
  /** What is only known when all rows were checked. */
  late(): Iterable<LateProblems>;
  /** The known surveys that rows answer, and the known types of records, as `id@x.y.z`. */
  surveys(): string[];
  rules(): CheckedRules;
}

/** Warnings about a row that was checked before. */
export interface LateProblems {
  /** What is left of the row. */
  readonly row: Pick<ReadRow, "row" | "response">;
  /** It had warnings already. */
  readonly isWarned: boolean;
  /** With row and column. */
  readonly problems: readonly Problem[];
}

interface Checker {
  readonly check: Check;
  readonly duplicates: DuplicateIndex;
  /** Of a record that is no survey. */
  readonly record: RecordType | undefined;
}

export interface RowCheckerOptions {
  /** The instrument version that was asked for; else each row names its own (rule C5). */
  readonly asked: string | undefined;
  /** Day of checking. */
  readonly asOf: string;
  /** Items that have no column in this file, as far as is known. */
  withoutColumn(): readonly string[];
  /** Why repeated submissions could not be looked for, in the user's language. */
  readonly noSubmissions: string;
  /** Why references could not be followed, in the user's language: there is no `{value}` in the file. */
  readonly noneOf: string;
}

/**
 * A checker for rows of any known instrument. Items without a column are warned of once for the file, not again in each row (rule M2).
 */
export function rowChecker(
  instruments: readonly KnownInstrument[],
  { asked, asOf, withoutColumn, noSubmissions, noneOf }: RowCheckerOptions,
): RowChecker {
  const known = new Map(instruments.map((each) => [referenceOf(each.instrument), each]));
  const records = recordChecks(noneOf);
  const checkers = new Map<string, Checker>();
  const rules = { checked: new Set<RuleId>(), skipped: new Map<RuleId, string>() };
  let hasSubmissions = false;
  // one and the same list for most rows: it is read once, not once a row
  let lastNoted: readonly RuleId[] | undefined;
  const options = { asOf };

  const nameOf = ({ response }: ReadRow): string | undefined => asked ?? response.instrument;

  return {
    async prepare(rows) {
      for (const row of rows) {
        const reference = nameOf(row);
        const found = reference === undefined || checkers.has(reference) ? undefined : known.get(reference);
        if (found === undefined || reference === undefined) continue;
        const { instrument, record } = found;
        const check = record ? records.checkOf(record) : await checkOf(instrument);
        checkers.set(reference, { check, duplicates: duplicateIndex(instrument), record });
      }
    },
    check(row) {
      const { response, submission } = row;
      const reference = nameOf(row);
      const checker = reference === undefined ? undefined : checkers.get(reference);
      if (checker === undefined) return [...row.problems, placed(notNamed(reference, row, [...known.values()]), row)];
      if (submission.id !== undefined) hasSubmissions = true;
      const report = checker.check(response, options);
      if (report.checked !== lastNoted) note(rules, report);
      lastNoted = report.checked;
      const repeated = checker.duplicates.add(response, row.row, submission.id);
      const said = report.problems.filter((problem) => !isSaid(row.problems, problem) && !isAboutColumn(problem, withoutColumn()));
      const all = [...said, ...repeated];
      if (checker.record) all.push(...records.repeated(checker.record, row, [...row.problems, ...all]));
      return all.length === 0 ? row.problems : [...row.problems, ...all.map((problem) => placed(problem, row))];
    },
    late: () => records.late(),
    surveys: () => [...checkers.keys()],
    rules() {
      const { checked, skipped } = rules;
      const hasSurveys = [...checkers.values()].some(({ record }) => record === undefined);
      if (checked.size > 0) {
        if (hasSurveys) checked.add("duplicate-interview");
        if (hasSubmissions) checked.add("duplicate-submission");
        else if (hasSurveys) skipped.set("duplicate-submission", noSubmissions);
        note(rules, records.rules());
      }
      return { checked: [...checked], skipped: [...skipped].map(([rule, reason]) => ({ rule, reason })) };
    },
  };
}

/** A response or record that does not name its version, or names one that is not known, cannot be checked. */
function notNamed(reference: string | undefined, row: ReadRow, all: readonly KnownInstrument[]): Problem {
  const isRecord = row.isRecord === true;
  const known = all.filter(({ record }) => isRecord === (record !== undefined)).map(({ instrument }) => referenceOf(instrument));
  const path = isRecord ? "/record" : "/instrument";
  if (reference === undefined) return errorAt(isRecord ? "missing-record-type" : "missing-instrument", path, { known });
  // of many types of records, other versions of the same come first
  const isSame = (each: string): boolean => isRecord && each.split("@")[0] === reference.split("@")[0];
  const params = { value: shorten(reference), known: [...known.filter(isSame), ...known.filter((each) => !isSame(each))] };
  return errorAt(isRecord ? "unknown-record-type" : "unknown-instrument", path, params);
}

/** The generated check of a shipped instrument, or the general one: both find the same (rule C7). */
async function checkOf(instrument: Instrument): Promise<Check> {
  const reference = referenceOf(instrument);
  const generated = ownValue(checks, reference);
  return generated ? (await generated()).check : (response, options) => checkResponse(instrument, response, options);
}

function note(rules: { checked: Set<RuleId>; skipped: Map<RuleId, string> }, { checked, skipped }: CheckedRules): void {
  for (const rule of checked) rules.checked.add(rule);
  for (const { rule, reason } of skipped) rules.skipped.set(rule, reason);
}

/** The reader has said the same of this cell, or that it could not be read at all. */
function isSaid(said: readonly Problem[], { rule, path }: Problem): boolean {
  return path !== "" && said.some((other) => other.path === path && (other.rule === rule || other.severity === "error"));
}

function isAboutColumn({ rule, params }: Problem, withoutColumn: readonly string[]): boolean {
  return rule === "required-unanswered" && withoutColumn.includes(params["item"] as string);
}

function placed(problem: Problem, { row, columns }: ReadRow): Problem {
  const column = columns(problem.path);
  return { ...problem, row, ...(column !== undefined && { column }) };
}
