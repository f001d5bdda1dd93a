import {
  errorAt,
  type FirstRowTable,
  missingKindOf,
  ownValue,
  plainItem,
  type RecordData,
  type RecordType,
  recordIdentity,
  recordLookup,
  referenceOf,
  shorten,
  warningAt,
} from "@reintegration/model";
import { problemTally } from "../problem-tally.ts";
import { fieldChecks } from "./field-checks.ts";
import { type Cells, isCells, type RowReader } from "./row-reader.ts";
import type { RowSource } from "./row-source.ts";

/**
 * Reads the records of one type.
 *
 * A record without an id of its own is not counted, since nobody could tell whether it was counted before; two with the same id count
 * once, the first. Of a record some bytes are kept for that (decision 0007).
 */
export function recordReader(type: RecordType, seen: FirstRowTable): RowReader {
  const reference = referenceOf(type);
  const problems = problemTally();
  const ofFields = problemTally();
  const [ownKey = ""] = type.identifiedBy;
  const fields = new Map(type.items.map((item) => [item.key, item]));
  let current: Cells = {};
  const lookupOf = recordLookup(type);
  let lookup: (key: string) => unknown = () => undefined;
  const checks = fieldChecks((key) => {
    const item = fields.get(key);
    if (item === undefined || item.type === "list") return undefined;
    return { item: plainItem(item), path: `/fields/${key}`, cells: () => current };
  }, ofFields);
  const source: RowSource = {
    reference,
    fields,
    lookup: (key) => lookup(key),
    isFaulty: checks.isFaulty,
    repeated: () => undefined,
    problems: ofFields.list,
  };
  return {
    reference,
    problems,
    source: () => source,
    use: checks.use,
    read({ fields: cells }, row) {
      if (!isCells(cells)) {
        problems.add(errorAt("wrong-type", "/fields", { item: "fields", value: shorten(cells ?? ""), expected: "object" }), row);
        return false;
      }
      const id = ownValue(cells, ownKey);
      if (missingKindOf(id) !== undefined) {
        problems.add(errorAt("record-without-id", `/fields/${ownKey}`, { item: ownKey }), row);
        return false;
      }
      const first = seen.add(`record ${type.id}`, recordIdentity(type, cells), row);
      if (first !== undefined) {
        problems.add(warningAt("record-counted-once", `/fields/${ownKey}`, { item: ownKey, value: shorten(id), first }), row);
        return false;
      }
      current = cells;
      lookup = lookupOf(cells as RecordData["fields"]);
      checks.look(lookup, row);
      return true;
    },
  };
}
