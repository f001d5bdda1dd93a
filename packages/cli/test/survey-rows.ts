import { loadInstrument, loadScoring } from "@reintegration/standard";

/** A cell of a plain export in our own codes: key -> text. */
export type Row = Readonly<Record<string, string>>;

export const instrument = "rss-open@1.0.0";
export const scoring = "rss-open-equal-weights@1.0.0";

const definition = await loadInstrument(instrument);
const { scoring: weights } = await loadScoring(scoring);

/** An interview in which every scored answer is the best one, so that every score is 1. */
export const best: Row = {
  case_id: "A-1",
  round: "baseline",
  interview_date: "2022-05-17",
  country_of_return: "ETH",
  consent_to_interview: "yes",
  ...Object.fromEntries(
    definition.items.flatMap(({ key }) => {
      const values = Object.entries(weights.items.find(({ item }) => item === key)?.values ?? {});
      return values.length === 0 ? [] : [[key, (values.find(([, value]) => value === weights.scale) as [string, number])[0]]];
    }),
  ),
};

/** Keys that a file needs so that no column is missing. */
const keys = [...definition.context, ...definition.items].map(({ key }) => key);

/** A CSV file of interviews, with a column for every key and any others that a row has. */
export function csv(
  rows: readonly Row[],
  { delimiter = ",", columns = [...new Set([...keys, ...rows.flatMap(Object.keys)])] } = {},
): string {
  const cell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((key) => row[key] ?? ""))]
    .map((cells) => `${cells.map(cell).join(delimiter)}\n`)
    .join("");
}
