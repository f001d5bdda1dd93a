import {
  cellTest,
  evaluate,
  type Item,
  type ListItem,
  type RecordItem,
  type RecordType,
  recordIdPattern,
  recordLookup,
} from "@reintegration/model";
import fc from "fast-check";
import { anyCell, anyInstrument } from "./random-instrument.ts";

type Cells = Record<string, unknown>;

/** Any record type: fields of every type, some of them in a list, with relevance across, amounts, dates in order, and odd names. */
export const anyRecordType: fc.Arbitrary<RecordType> = anyInstrument.chain(({ context, items: others }) => {
  const all = [...context, ...others];
  return fc
    .record({
      inList: fc.subarray(all, { minLength: 1, maxLength: Math.min(4, all.length) }),
      isListRequired: fc.boolean(),
      isListRelevant: fc.boolean(),
      priced: fc.option(fc.constantFrom(...all), { nil: undefined }),
      hasOrder: fc.boolean(),
    })
    .map(({ inList, isListRequired, isListRelevant, priced, hasOrder }): RecordType => {
      const withCurrency = (item: Item): Item => (item === priced ? { ...item, currency: "other_ref" } : item);
      const outside = all.filter((item) => !inList.includes(item)).map(withCurrency);
      const parts: ListItem = {
        key: "parts",
        type: "list",
        items: inList.map(withCurrency),
        maxRows: 2,
        ...(isListRequired && { required: true }),
        ...(isListRelevant && { relevance: { answered: "other_ref" } }),
      };
      const items: RecordItem[] = [
        { key: "own_id", type: "text", pattern: recordIdPattern, maxLength: 64, required: true },
        { key: "other_ref", type: "reference", to: "other", missing: ["refused"] },
        { key: "constructor", type: "text" },
        ...outside,
        parts,
        { key: "about_parts", type: "text", relevance: { answered: "parts" } },
      ];
      const dated = all.filter(({ type }) => type === "date" || type === "month").map(({ key }) => key);
      return {
        id: "any-record",
        version: "1.0.0",
        basis: "reconstructed",
        identifiedBy: ["own_id"],
        dateOrder: hasOrder ? dated.slice(1).map((key, index) => [dated[index] as string, key]) : [],
        items,
      };
    });
});

/** The fields of a record of a type: mostly with nothing wrong, so that both verdicts are seen. */
export function anyFields(type: RecordType): fc.Arbitrary<Cells> {
  const cellsOf = (items: readonly RecordItem[]): fc.Arbitrary<Cells> =>
    fc
      .tuple(...items.map((item) => fc.option(cellOf(item), { freq: item.required ? 30 : 2, nil: undefined })))
      .map((cells) => Object.fromEntries(items.flatMap(({ key }, index) => (cells[index] === undefined ? [] : [[key, cells[index]]]))));
  const cellOf = (item: RecordItem): fc.Arbitrary<unknown> => {
    if (item.type === "list")
      return fc.oneof(
        { weight: 20, arbitrary: fc.array(cellsOf(item.items), { minLength: 1, maxLength: 2 }) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, null, "x", [null], [{}, {}, {}], "not_applicable", "refused") },
      );
    if (item.type === "reference") return fc.constantFrom<unknown>("R-1", "R-2", "R-1", "refused", "absent", "é");
    return item.key === "own_id" ? fc.constantFrom<unknown>("A-1", "A-2", "A-1", "refused", "") : anyFitting(item);
  };
  const strange = fc.oneof(
    { weight: 30, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ nobody: 1 }, { own_id: undefined }, { toString: "x" }) },
  );
  return fc
    .tuple(cellsOf(type.items), strange, fc.integer({ min: 0, max: 3 }))
    .map(([cells, more, luck]) => ({ ...(luck === 0 ? cells : withoutIrrelevant(type, cells, luck === 1)), ...more }));
}

const numbers = [0, 0.5, 1, 2, 7, 2022];
const texts = ["A-1", "b", "é!", "en", "2022", "2022-05", "2022-06", "2022-05-17", "2022-06-30", "https://example.org/a"];

/** Mostly an answer of the item, now and then whatever files hold. */
function anyFitting(item: Item): fc.Arbitrary<unknown> {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const fitting = [...codes, ...codes.map((code) => [code]), ...numbers, ...texts].filter(cellTest(item));
  return fc.oneof(
    // names of rows often meet
    { weight: 20, arbitrary: fc.constant(fitting[0]) },
    { weight: 20, arbitrary: fc.constantFrom<unknown>(...fitting, fitting[0]) },
    { weight: 1, arbitrary: anyCell(item) },
  );
}

/** A record as somebody fills it in who is not asked what does not apply; `isMarked` says so in the fields, but for lists. */
function withoutIrrelevant(type: RecordType, cells: Cells, isMarked: boolean): Cells {
  const kept = { ...cells };
  for (let round = 0; round < 10; round++) {
    const lookup = recordLookup(type)(kept as never);
    const gone = type.items.filter(
      ({ key, relevance }) => Object.hasOwn(kept, key) && kept[key] !== "not_applicable" && relevance && !evaluate(relevance, lookup),
    );
    if (gone.length === 0) break;
    for (const { key, type: kind } of gone) {
      if (isMarked && kind !== "list") kept[key] = "not_applicable";
      else delete kept[key];
    }
  }
  const list = type.items.find((item) => item.type === "list");
  const rows = list && kept[list.key];
  if (list === undefined || !Array.isArray(rows)) return kept;
  const outer = recordLookup(type)(kept as never);
  return { ...kept, [list.key]: rows.map((row) => rowWithoutIrrelevant(list, row, outer)) };
}

function rowWithoutIrrelevant({ items }: ListItem, row: unknown, outer: (key: string) => unknown): unknown {
  if (typeof row !== "object" || row === null) return row;
  const ofRows = recordLookup({ id: "row", version: "1.0.0", basis: "reconstructed", identifiedBy: [], dateOrder: [], items });
  const kept: Cells = { ...row };
  const keys = new Set(items.map(({ key }) => key));
  for (let round = 0; round < 10; round++) {
    const inner = ofRows(kept as never);
    const lookup = (key: string): unknown => (keys.has(key) ? inner(key) : outer(key));
    const gone = items.filter(({ key, relevance }) => Object.hasOwn(kept, key) && relevance && !evaluate(relevance, lookup));
    if (gone.length === 0) break;
    for (const { key } of gone) delete kept[key];
  }
  return kept;
}
