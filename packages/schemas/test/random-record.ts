import { plainItem, type RecordItem, type RecordType, referenceOf } from "@reintegration/model";
import fc from "fast-check";
import { randomCells, rightCell } from "./random-cells.ts";

/** What a field may hold: rows of its own cells in a list, the form of an id in a reference. */
function rightField(item: RecordItem): fc.Arbitrary<unknown> {
  if (item.type !== "list") return rightCell(plainItem(item));
  const rows = fc.array(randomCells(item.items, rightField), { maxLength: 3 });
  return fc.oneof(
    { weight: 20, arbitrary: rows },
    { weight: 1, arbitrary: fc.constantFrom<unknown>([7], [null], [[]], "rows", { 0: {} }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: (item.maxRows ?? 100) + 1 }, () => ({}))) },
  );
}

/** Random records of a type: mostly right, some cells odd, absent, or under keys that nobody knows. */
export function randomRecord(type: RecordType): fc.Arbitrary<{ record: unknown; fields: Record<string, unknown> }> {
  return fc.record({
    record: fc.oneof(
      { weight: 30, arbitrary: fc.constant<unknown>(referenceOf(type)) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>("other@1.0.0", null, 7, "") },
    ),
    fields: randomCells(type.items, rightField),
  });
}
