import { isAnswer } from "./answer-lookup.ts";
import { evaluate } from "./evaluate.ts";
import { missingKindOf } from "./missing.ts";
import { ownValue } from "./own-value.ts";
import { type RecordScope, recordScope } from "./record-scope.ts";
import type { RecordData, RecordType } from "./record-type.ts";

/**
 * Looks the fields of records of a type up as conditions see them (rules M3, M4): an irrelevant field is `"not_applicable"`, and a value
 * that is no answer of its field is absent. A list is answered where it has rows; the fields of its rows are absent. The answers
 * of a record that is known to have no error (`isSound`) are not looked at again.
 */
export function recordLookup(type: RecordType): (fields: RecordData["fields"], isSound?: boolean) => (key: string) => unknown {
  const scope = recordScope(type);
  return (fields, isSound) => scopeLookup(scope, fields, undefined, isSound);
}

/** The same over the fields of one scope; what it does not have is looked up in `outer`. */
export function scopeLookup(
  { byKey }: RecordScope,
  cells: Readonly<Record<string, unknown>>,
  outer?: (key: string) => unknown,
  isSound = false,
): (key: string) => unknown {
  const lookup = (key: string): unknown => {
    const field = byKey.get(key);
    if (field === undefined) return outer?.(key);
    if (field.relevance !== undefined && !evaluate(field.relevance, lookup)) return "not_applicable";
    const cell = ownValue(cells, key);
    if (field.rows !== undefined) return Array.isArray(cell) && cell.length > 0 ? cell : undefined;
    if (isSound) return missingKindOf(cell) ?? cell;
    return field.passes(cell) || isAnswer(field.item, cell) ? cell : missingKindOf(cell);
  };
  return lookup;
}
