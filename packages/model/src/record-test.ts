import { compiledTestOf, type FieldsTest } from "./compiled-test.ts";
import { evaluate } from "./evaluate.ts";
import { isObject } from "./is-object.ts";
import { missingKindOf } from "./missing.ts";
import { ownValue } from "./own-value.ts";
import { scopeLookup } from "./record-lookup.ts";
import { type PreparedField, type RecordScope, recordScope } from "./record-scope.ts";
import type { RecordType } from "./record-type.ts";
import { rowNameProblems } from "./row-name-problems.ts";
import { totalProblems } from "./total-problems.ts";

type Cells = Readonly<Record<string, unknown>>;

/**
 * A test of whether nothing is wrong with a record of a type, made once for the type. It says no more than that, and fast: a
 * record that does not pass goes to `recordProblems`, which words what is wrong, if anything.
 */
export function recordTest(type: RecordType): (record: unknown) => boolean {
  const scope = recordScope(type);
  const fieldsPass: FieldsTest = compiledTestOf(type)?.((key) => cellTestIn(scope, key)) ?? ((fields) => cellsPass(scope, fields));
  return (record) => {
    if (!isObject(record) || record["record"] !== scope.reference) return false;
    for (const part in record) if (part !== "record" && part !== "fields") return false;
    const { fields } = record;
    if (!isObject(fields) || !fieldsPass(fields)) return false;
    if (type.totals !== undefined && totalProblems(type, fields, "").length > 0) return false;
    return type.rowNames === undefined || rowNameProblems(type, fields, "").length === 0;
  };
}

function cellTestIn({ byKey, fields }: RecordScope, key: string): PreparedField["passes"] {
  const field = byKey.get(key) ?? fields.find(({ rows }) => rows?.byKey.has(key))?.rows?.byKey.get(key);
  if (field === undefined) throw new Error(`there is no field ${key}`);
  return field.passes;
}

/** Whether the cells of a record pass; of a row, with the cells of its record, and with what conditions see of them. */
function cellsPass(scope: RecordScope, cells: Cells, record?: Cells, outer?: (key: string) => unknown): boolean {
  const { byKey, alwaysNeeded, neededWhere } = scope;
  const lookup = scope.hasConditions ? scopeLookup(scope, cells, outer) : nothing;
  let needed = 0;
  for (const key in cells) {
    const cell = cells[key];
    const field = byKey.get(key);
    if (field === undefined) return false;
    if (field.relevance !== undefined && !evaluate(field.relevance, lookup)) {
      if (cell === "not_applicable" && field.rows === undefined) continue;
      return false;
    }
    if (field.rows !== undefined ? !rowsPass(field, field.rows, cell, cells, lookup) : !field.passes(cell) && !field.missing.has(cell))
      return false;
    if (field.currency !== undefined && missingKindOf(beside(scope, cells, record, field.currency)) !== undefined) return false;
    if (field.isAlwaysNeeded) needed++;
  }
  if (needed < alwaysNeeded || lacksNeeded(neededWhere, cells, lookup)) return false;
  for (const [earlier, later] of scope.dateOrder) {
    const first = beside(scope, cells, record, earlier);
    const second = beside(scope, cells, record, later);
    if (typeof first === "string" && typeof second === "string" && first > second) return false;
  }
  return true;
}

function lacksNeeded(fields: readonly PreparedField[], cells: Cells, lookup: (key: string) => unknown): boolean {
  for (const field of fields) {
    if (ownValue(cells, field.key) === undefined && (field.relevance === undefined || evaluate(field.relevance, lookup))) return true;
  }
  return false;
}

const beside = (scope: RecordScope, cells: Cells, record: Cells | undefined, key: string): unknown =>
  record === undefined || scope.byKey.has(key) ? cells[key] : record[key];

function rowsPass({ maxRows }: PreparedField, scope: RecordScope, list: unknown, record: Cells, outer: (key: string) => unknown): boolean {
  if (!Array.isArray(list) || list.length === 0 || list.length > maxRows) return false;
  for (const row of list) if (!isObject(row) || !cellsPass(scope, row, record, outer)) return false;
  return true;
}

const nothing = (): undefined => undefined;
