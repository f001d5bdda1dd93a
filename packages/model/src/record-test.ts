import { evaluate } from "./evaluate.ts";
import { missingKindOf } from "./missing.ts";
import { cellOf, scopeLookup } from "./record-lookup.ts";
import { type PreparedField, type RecordScope, recordScope } from "./record-scope.ts";
import type { RecordType } from "./record-type.ts";
import { totalProblems } from "./total-problems.ts";

type Cells = Readonly<Record<string, unknown>>;

/**
 * A test of whether nothing is wrong with a record of a type, made once for the type. It says no more than that, and fast: a
 * record that does not pass, one with a missing kind among them, goes to `recordProblems`, which words what is wrong, if anything.
 */
export function recordTest(type: RecordType): (record: unknown) => boolean {
  const scope = recordScope(type);
  return (record) => {
    if (!isCells(record) || record["record"] !== scope.reference) return false;
    for (const part in record) if (part !== "record" && part !== "fields") return false;
    const { fields } = record;
    return isCells(fields) && cellsPass(scope, fields) && (type.totals === undefined || totalProblems(type, fields, "").length === 0);
  };
}

/** Whether the cells of a record pass; of a row, with the cells of its record, and with what conditions see of them. */
function cellsPass(scope: RecordScope, cells: Cells, record?: Cells, outer?: (key: string) => unknown): boolean {
  const lookup = scope.hasConditions ? scopeLookup(scope, cells, outer) : nothing;
  const beside = (key: string): unknown => (record === undefined || scope.byKey.has(key) ? cells[key] : record[key]);
  for (const key in cells) {
    const field = scope.byKey.get(key);
    if (field === undefined || (field.relevance !== undefined && !evaluate(field.relevance, lookup))) return false;
    if (field.rows === undefined ? !field.passes(cells[key]) : !rowsPass(field, field.rows, cells, lookup)) return false;
    if (field.currency !== undefined && missingKindOf(beside(field.currency)) !== undefined) return false;
  }
  for (const field of scope.needed) {
    if (cellOf(cells, field) !== undefined) continue;
    if (field.isOwnId || field.relevance === undefined || evaluate(field.relevance, lookup)) return false;
  }
  for (const [earlier, later] of scope.dateOrder) if ((beside(earlier) as string) > (beside(later) as string)) return false;
  return true;
}

function rowsPass({ key, maxRows }: PreparedField, scope: RecordScope, record: Cells, outer: (key: string) => unknown): boolean {
  const list = record[key];
  if (!Array.isArray(list) || list.length === 0 || list.length > maxRows) return false;
  for (const row of list) if (!isCells(row) || !cellsPass(scope, row, record, outer)) return false;
  return true;
}

const nothing = (): undefined => undefined;

const isCells = (value: unknown): value is Cells => typeof value === "object" && value !== null && !Array.isArray(value);
