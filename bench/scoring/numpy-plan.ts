import type { Item, ScoredInstrument, Scoring } from "@reintegration/model";

const unanswered = -1;
const notApplicable = -2;
const invalid = -3;

/** What `columns.py` is told: for each item a table from the number in its column to what that counts as. */
export interface NumpyPlan {
  readonly rows: number;
  readonly scale: number;
  readonly items: readonly { readonly key: string; readonly dtype: "uint8" | "uint16"; readonly outcomes: readonly number[] }[];
  readonly dimensions: Scoring["dimensions"];
  /** Weights of the dimensions, in their order. */
  readonly composite: readonly number[];
}

/** Writes a scoring out as tables for numpy. A multiple choice of up to 8 answers comes as its bit mask, a missing kind as 256 and more. */
export function numpyPlan(instrument: ScoredInstrument, { scale, items, dimensions, composite }: Scoring, rows: number): NumpyPlan {
  return {
    rows,
    scale,
    dimensions,
    composite: dimensions.map(({ id }) => composite.weights[id] ?? 0),
    items: items.map((scored) => {
      const item = instrument.items.find(({ key }) => key === scored.item) as Item;
      const isMultiple = item.type === "multiple";
      const kinds = kindsOf(item);
      const outcomes = isMultiple
        ? [...Array.from({ length: 256 }, (_, mask) => outcomeOfMask(item, scored.values, mask)), ...kinds]
        : [...Array.from({ length: 251 }, (_, number) => outcomeOfNumber(item, scored.values, number)), ...kinds];
      return { key: item.key, dtype: isMultiple ? "uint16" : "uint8", outcomes };
    }),
  };
}

/** The column of a multiple choice as `columns.py` reads it. */
export function numpyMasks(column: ArrayLike<number>): Uint16Array {
  return Uint16Array.from(column, (mask) => (mask < 2 ** 27 ? mask : 256 + Math.log2(mask) - 27));
}

function kindsOf({ missing = [] }: Item): number[] {
  const kind = (name: "not_applicable" | "refused" | "dont_know", counts: number): number => (missing.includes(name) ? counts : invalid);
  return [unanswered, kind("not_applicable", notApplicable), kind("refused", unanswered), kind("dont_know", unanswered), unanswered];
}

function outcomeOfNumber({ answers = [] }: Item, values: Readonly<Record<string, number>>, wanted: number): number {
  if (wanted === 0) return unanswered;
  const answer = answers.find(({ number }) => number === wanted);
  return answer ? (values[answer.code] ?? invalid) : invalid;
}

function outcomeOfMask({ answers = [] }: Item, values: Readonly<Record<string, number>>, mask: number): number {
  const chosen = answers.filter(({ number }) => (mask >>> (number - 1)) & 1);
  const isBroken = chosen.length > 1 && chosen.some(({ exclusive }) => exclusive);
  return isBroken || mask >= 2 ** answers.length ? invalid : Math.max(unanswered, ...chosen.map(({ code }) => values[code] ?? invalid));
}
