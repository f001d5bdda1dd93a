import { cellProblems } from "./cell-problems.ts";
import { checkItem } from "./check-item.ts";
import { dayAfter } from "./dates.ts";
import { evaluate } from "./evaluate.ts";
import { isObject } from "./is-object.ts";
import { liesAfter } from "./lies-after.ts";
import { missingKindOf } from "./missing.ts";
import { ownValue } from "./own-value.ts";
import { pointerTo } from "./pointer-to.ts";
import { errorAt, type Problem, warningAt } from "./problem.ts";
import { scopeLookup } from "./record-lookup.ts";
import { type PreparedField, type RecordScope, recordScope } from "./record-scope.ts";
import type { RecordType } from "./record-type.ts";
import { rowNameProblems } from "./row-name-problems.ts";
import { shorten } from "./shorten.ts";
import { totalProblems } from "./total-problems.ts";

/** How a record is checked. */
export interface RecordOptions {
  /** Day of checking, YYYY-MM-DD: later dates than the day after it are in the future (rule C2). */
  readonly asOf?: string;
}

type Cells = Readonly<Record<string, unknown>>;

/**
 * Everything that is wrong with one record by its type: its structure, as the JSON Schema has it, and its meaning: relevance,
 * exclusive choices, dates, amounts, its own id (rules C2, C3, J4, M1, M3, S5). `at` is the JSON Pointer at which the record
 * stands, empty for a record by itself. All problems at once; nothing is thrown for data.
 *
 * `null`, `""` and `[]` read as absent here; the canonical form that the JSON Schema describes leaves such keys out, but for an
 * empty list. In a row, conditions speak of the fields of the row and of the record.
 */
export function recordProblems(type: RecordType, data: unknown, at = "", options: RecordOptions = {}): Problem[] {
  const scope = recordScope(type);
  if (!isObject(data)) return [wrongType(at, "record", data, "object")];
  const problems: Problem[] = [];
  const { record, fields } = data;
  if (record !== scope.reference) problems.push(namingProblem(record, scope.reference, `${at}/record`));
  for (const key in data) if (key !== "record" && key !== "fields" && Object.hasOwn(data, key)) problems.push(unknownField(at, key));
  if (!isObject(fields)) problems.push(wrongType(`${at}/fields`, "fields", fields, "object"));
  else {
    checkCells({ scope, cells: fields, at: `${at}/fields`, isRelevant: true, asOf: options.asOf, problems });
    if (type.totals !== undefined) problems.push(...totalProblems(type, fields, `${at}/fields`));
    if (type.rowNames !== undefined) problems.push(...rowNameProblems(type, fields, `${at}/fields`));
  }
  return problems;
}

/** What stands beside each other in a record, and where its problems go. */
interface Checked {
  readonly scope: RecordScope;
  readonly cells: Cells;
  readonly at: string;
  /** False in the rows of a list that does not apply: only their structure is looked at. */
  readonly isRelevant: boolean;
  readonly asOf: string | undefined;
  readonly problems: Problem[];
  /** Of a row: the fields of its record. */
  readonly record?: Cells;
  readonly outer?: (key: string) => unknown;
}

function checkCells(checked: Checked): void {
  const { scope, cells, at, problems } = checked;
  const lookup = scope.hasConditions ? scopeLookup(scope, cells, checked.outer) : nothing;
  let known = 0;
  for (const field of scope.fields) {
    const cell = ownValue(cells, field.key);
    if (cell !== undefined) known++;
    const isRelevant = checked.isRelevant && (field.relevance === undefined || evaluate(field.relevance, lookup));
    if (field.rows !== undefined) checkList(checked, field, field.rows, cell, isRelevant, lookup);
    else if (!isInOrder(field, cell, isRelevant, checked.asOf)) checkCell(checked, field, cell, isRelevant);
    else if (field.currency !== undefined && isRelevant && cell !== undefined) checkAmount(checked, field, field.currency);
  }
  for (const [earlier, later] of scope.dateOrder) {
    const [first, second] = [besideCell(checked, earlier), besideCell(checked, later)];
    // of two dates in order the first does not sort after the second, whatever their precision
    if (checked.isRelevant && typeof first === "string" && typeof second === "string" && first > second && liesAfter(first, second)) {
      const place = scope.byKey.has(earlier) ? earlier : later;
      problems.push(warningAt("dates-out-of-order", `${at}/${place}`, { item: earlier, value: first, other: later, otherValue: second }));
    }
  }
  let keys = 0;
  for (const _ in cells) keys++;
  if (keys === known) return;
  for (const key in cells) if (!scope.byKey.has(key) && Object.hasOwn(cells, key)) problems.push(unknownField(at, key));
}

/** Nothing can be wrong with the cell, or with its absence. */
function isInOrder(field: PreparedField, cell: unknown, isRelevant: boolean, asOf: string | undefined): boolean {
  if (cell === undefined) return !field.isOwnId && !(field.isRequired && isRelevant);
  return isRelevant && field.passes(cell) && (!field.notInFuture || asOf === undefined || (cell as string) <= asOf);
}

function checkCell(
  { at, isRelevant: isScopeRelevant, asOf, problems }: Checked,
  field: PreparedField,
  cell: unknown,
  isRelevant: boolean,
): void {
  const { item, isOwnId } = field;
  const path = `${at}/${field.key}`;
  if (isOwnId && missingKindOf(cell) === "absent") problems.push(errorAt("record-without-id", path, { item: field.key }));
  else if (!isScopeRelevant) problems.push(...cellProblems(item, path, cell));
  else problems.push(...checkItem(item, path, cell, { isRelevant, isExpected: true, latest: asOf === undefined ? asOf : dayAfter(asOf) }));
}

function checkAmount(checked: Checked, { key }: PreparedField, currency: string): void {
  if (missingKindOf(besideCell(checked, currency)) !== undefined)
    checked.problems.push(errorAt("amount-without-currency", `${checked.at}/${key}`, { item: key, other: currency }));
}

function checkList(
  { cells, at, asOf, problems }: Checked,
  { key, isRequired, maxRows }: PreparedField,
  scope: RecordScope,
  list: unknown,
  isRelevant: boolean,
  outer: (key: string) => unknown,
): void {
  if (list === undefined && !isRequired) return;
  const path = `${at}/${key}`;
  const params = { item: key };
  if (missingKindOf(list) === "absent") {
    if (isRequired && isRelevant) problems.push(warningAt("required-unanswered", path, params));
    return;
  }
  if (!Array.isArray(list)) {
    problems.push(wrongType(path, key, "…", "rows"));
    return;
  }
  if (!isRelevant) problems.push(warningAt("answered-not-relevant", path, params));
  if (list.length > maxRows) problems.push(errorAt("too-many-rows", path, { ...params, value: list.length, maximum: maxRows }));
  for (let index = 0; index < list.length && index < maxRows; index++) {
    const row: unknown = list[index];
    if (isObject(row)) checkCells({ scope, cells: row, at: `${path}/${index}`, isRelevant, asOf, problems, record: cells, outer });
    else problems.push(wrongType(`${path}/${index}`, key, "…", "object"));
  }
}

/** The cell of a field of the scope; in a row, also that of a field of its record. No date and no code is inherited. */
function besideCell({ scope, cells, record }: Checked, key: string): unknown {
  return record === undefined || scope.byKey.has(key) ? cells[key] : record[key];
}

const nothing = (): undefined => undefined;

const wrongType = (path: string, item: string, value: unknown, expected: string): Problem =>
  errorAt("wrong-type", path, { item, value: value === undefined ? "" : shorten(value), expected });

const unknownField = (at: string, key: string): Problem => errorAt("unknown-field", at + pointerTo(key), { value: shorten(key) });

function namingProblem(record: unknown, reference: string, path: string): Problem {
  if (record === undefined || record === null || record === "") return errorAt("missing-record-type", path, { known: [reference] });
  if (typeof record !== "string") return wrongType(path, "record", record, "text");
  return errorAt("record-mismatch", path, { value: shorten(record), expected: reference });
}
