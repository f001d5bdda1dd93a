import { type Instrument, type Item, type Labels, referenceOf } from "@reintegration/model";
import { catalogue, loadInstrument, loadLabels } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import type { KnownInstrument } from "../src/export-reader.ts";
import { fileRules, read } from "./read-text.ts";

const surveys = await Promise.all(
  catalogue
    .filter(({ kind }) => kind === "instrument")
    .map(async ({ reference, languages }): Promise<KnownInstrument> => {
      const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
      return { instrument: await loadInstrument(reference), labels };
    }),
);

type Row = Readonly<Record<string, string>>;
const all = (of: Instrument): readonly Item[] => [...of.context, ...of.items];
const answersOf = (item: Item): readonly string[] => (item.answers ?? []).map(({ code }) => code);

/** Cells by key: in row n each choice holds its n-th answer, and multiple choices the n-th and the one behind it. */
const rowOf = (instrument: Instrument, n: number): Row => {
  const cell = (item: Item): string => {
    const codes = answersOf(item);
    const ordinary = codes.filter((code) => code !== "none");
    if (item.type === "single") return n === 5 && item.missing?.includes("refused") ? "refused" : (codes[n % codes.length] ?? "");
    if (item.type === "multiple") return [n % ordinary.length, (n % ordinary.length) + 1].flatMap((at) => ordinary[at] ?? []).join(" ");
    if (item.type === "date") return `2022-0${n + 1}-17`;
    if (item.type === "month") return `2021-0${n + 1}`;
    return item.type === "text" ? `X${n}` : String(n);
  };
  return Object.fromEntries(all(instrument).map((item) => [item.key, cell(item)]));
};

/** What such a row is as a response, worked out from the cells and not by the reader. */
const responseOf = (instrument: Instrument, row: Row) => {
  const value = (item: Item): unknown => {
    const cell = row[item.key] ?? "";
    if (item.type === "multiple") return cell.split(" ");
    return item.type === "integer" || item.type === "decimal" ? Number(cell) : cell;
  };
  const part = (items: readonly Item[]) => Object.fromEntries(items.map((item) => [item.key, value(item)]));
  return { instrument: referenceOf(instrument), context: part(instrument.context), answers: part(instrument.items) };
};

const csv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")}\r\n`).join("");

describe.each(surveys.map((known) => [referenceOf(known.instrument), known] as const))("files of %s", (reference, known) => {
  const { instrument, labels } = known;
  const options = { instruments: surveys, instrument: reference };
  const rows = [0, 1, 2, 3, 4, 5].map((n) => rowOf(instrument, n));
  const responses = rows.map((row) => responseOf(instrument, row));

  it("XML values behind group names are read back.", async () => {
    const headers = all(instrument).map(({ key, dimension }) => (dimension ? `${dimension}/${key}` : key));
    const found = await read(csv([headers, ...rows.map((row) => all(instrument).map(({ key }) => row[key] ?? ""))]), options);
    expect(found.rows.map(({ response }) => response)).toStrictEqual(responses);
    expect(found.report).toMatchObject({ headers: "names", notRecognised: [], itemsWithoutColumn: [], problems: [] });
  });

  for (const texts of labels) {
    it(`Labels in ${texts.language} behind group labels, choices in columns of 0 and 1 beside a list, are read back.`, async () => {
      const found = await read(labelFile(instrument, rows, texts), options);
      expect(found.report).toMatchObject({ headers: "labels", language: texts.language, notRecognised: [], itemsWithoutColumn: [] });
      expect(found.rows.flatMap(({ problems }) => problems)).toEqual([]);
      expect(found.rows.map(({ response }) => response)).toStrictEqual(responses);
      expect(fileRules(found.report)).toEqual([]);
    });
  }
});

function labelFile(instrument: Instrument, rows: readonly Row[], { items, dimensions }: Labels): string {
  const text = (key: string): string => items[key]?.text ?? "";
  const label = (item: Item, code: string): string => items[item.key]?.answers?.[code] ?? items[item.key]?.missing?.[code] ?? code;
  const group = ({ dimension }: Item): string => (dimension ? `${dimensions[dimension]}/` : "");
  const headers = (item: Item): string[] => {
    const own = group(item) + text(item.key);
    return item.type === "multiple" ? [own, ...answersOf(item).map((code) => `${own}/${label(item, code)}`)] : [own];
  };
  const cells = (row: Row, item: Item): string[] => {
    const cell = row[item.key] ?? "";
    if (item.type === "single") return [label(item, cell)];
    if (item.type !== "multiple") return [cell];
    const chosen = cell.split(" ");
    return [chosen.map((code) => label(item, code)).join(" "), ...answersOf(item).map((code) => (chosen.includes(code) ? "1" : "0"))];
  };
  return csv([all(instrument).flatMap(headers), ...rows.map((row) => all(instrument).flatMap((item) => cells(row, item)))]);
}
