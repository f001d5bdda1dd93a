import { allowedMissing, type Instrument, type Item, missingKinds, referenceOf } from "@reintegration/model";
import { columnsOf, type FlatRow } from "./flat-row.ts";
import { random } from "./random.ts";

/** Day of checking that the dates of random rows lie around. */
export const randomAsOf = "2022-06-30";

/**
 * Flat rows of every kind, the same for the same seed: most cells hold an answer; others are blank, missing kinds that are offered or
 * not, unknown codes, foreign marks, broken lists, dates that are not, numbers out of range; and some rows name another version,
 * or none, or repeat an interview.
 *
 * Nothing has spaces around it, and dates are written in no other way than ours: readers of files take such texts for what
 * they seem to mean, tables as they stand (decision 0017).
 */
export function randomRows(instrument: Instrument, count: number, seed: number): FlatRow[] {
  const next = random(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  const reference = referenceOf(instrument);
  const known = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const others = [null, "", "absent", `${instrument.id}@9.9.9`, "other@1.0.0", reference.toUpperCase()];
  const columns = columnsOf(instrument);
  // rows differ in how much is wrong with them, so that many are scored and many are not
  const mess = [0, 0, 0.01, 0.03, 0.3];
  return Array.from({ length: count }, () => {
    const wrong = pick(mess);
    const blank = pick([0, 0.05, 0.4, 0.7]);
    return Object.fromEntries(
      columns.map((column) => {
        if (column === "rs_instrument") return [column, next() < 0.04 ? pick(others) : reference];
        const item = known.get(column) as Item;
        if (next() < wrong) return [column, oddText(item, pick, next)];
        return [
          column,
          next() < blank && !instrument.identifiedBy.includes(column) ? pick([null, "", "absent"]) : rightText(item, pick, next),
        ];
      }),
    );
  });
}

type Pick = <Value>(values: readonly Value[]) => Value;

function rightText(item: Item, pick: Pick, next: () => number): string {
  const codes = (item.answers ?? []).map(({ code }) => code);
  if (next() < 0.08 && allowedMissing(item).length > 0) return pick(allowedMissing(item));
  switch (item.type) {
    case "single":
      return pick(codes);
    case "multiple": {
      const chosen = (item.answers ?? []).filter((answer) => !answer.exclusive && next() < 0.4).map(({ code }) => code);
      return chosen.length > 0 ? chosen.join(" ") : pick(codes);
    }
    case "integer":
      return String(Math.floor(next() * 12) - 1);
    case "decimal":
      return pick(["0", "0.5", "1", "1.0", "2.75", "999999.999", "0.1"]);
    case "date":
      return pick(["2022-05-17", "2022-06-29", "2022-06-30", "2022-07-01", "2022-07-02", "2024-02-29", "2021-11-30", "1999-12-31"]);
    case "month":
      return pick(["2021-11", "2022-05", "2022-06", "2022-07", "2022-08", "1999-12"]);
    default:
      return pick(["A-1", "A-2", "B_7", "en", "fr", "BGD-000123", `P${Math.floor(next() * 500)}`]);
  }
}

/** A text that is wrong for most items, and right for some. */
function oddText(item: Item, pick: Pick, next: () => number): string {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const words = [
    "xyz",
    "yes",
    "no",
    "NA",
    "n/a",
    "None",
    "none",
    "-99",
    "99",
    "-",
    ".",
    "unknown",
    "toString",
    "__proto__",
    "É",
    "日本",
    "5",
    "0",
  ];
  const days = [
    "2022-02-30",
    "2023-02-29",
    "1900-02-29",
    "17/05/2022",
    "2022-13-01",
    "2022-5-7",
    "2022-05",
    "1899-12-31",
    "2101-01-01",
    "20220517",
  ];
  // readers of files take the month of a day
  const dates = item.type === "month" ? days.filter((day) => !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) : days;
  const numbers = ["-1", "1.5", "1000001", "1,5", "1e3", "9007199254740993", "007", "+1", "0.5.1", "-0", "99999999999999999999.5"];
  const texts = [
    "o'clock",
    'say "hi"',
    "a,b;c",
    "x y",
    "-- drop",
    `$\{env:HOME}`,
    "back\\slash",
    "line\nbreak",
    "é".repeat(70),
    "A".repeat(65),
  ];
  if (item.type !== "multiple" || next() < 0.3)
    return pick([...words, ...dates, ...numbers, ...texts, ...missingKinds, ...codes.slice(0, 3)]);
  const choices = [...codes, ...codes, "xyz", "NA", "refused", "absent", "none"];
  return Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(choices)).join(" ");
}
