import { closeSync, openSync, writeSync } from "node:fs";
import type { Instrument, Item } from "@reintegration/model";
import { type Random, randomFrom } from "../random.ts";

/** How a file of responses looks. */
export interface ExportForm {
  readonly name: string;
  /** As KoboToolbox exports: semicolons, every cell quoted, choices also as 0/1 columns. Else bare cells and commas. */
  readonly isKobo: boolean;
}

/** Writes random responses that are mostly in order: one answer in twenty missing, skip logic kept. */
export function writeExport(path: string, instrument: Instrument, rows: number, { isKobo }: ExportForm): void {
  const random = randomFrom(11);
  const items = [...instrument.context, ...instrument.items];
  const quote = (cell: string): string => (isKobo ? `"${cell}"` : cell);
  const choicesOf = (item: Item): readonly string[] =>
    isKobo && item.type === "multiple" ? (item.answers ?? []).map(({ code }) => code) : [];
  const line = (cells: readonly string[]): string => `${cells.map(quote).join(isKobo ? ";" : ",")}\n`;
  const file = openSync(path, "w");
  let text = line([...items.flatMap((item) => [item.key, ...choicesOf(item).map((code) => `${item.key}/${code}`)]), "_uuid"]);
  for (let row = 0; row < rows; row++) {
    const answers = new Map<string, string>();
    for (const item of items) answers.set(item.key, isAsked(item, answers) ? answerOf(item, random, row) : "");
    const cells = items.flatMap((item) => {
      const answer = answers.get(item.key) ?? "";
      const chosen = answer.split(" ");
      return [answer, ...choicesOf(item).map((code) => (answer === "" ? "" : chosen.includes(code) ? "1" : "0"))];
    });
    text += line([...cells, `00000000-0000-4000-8000-${row.toString(16).padStart(12, "0")}`]);
    if (text.length > 1e6) {
      writeSync(file, text);
      text = "";
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** Skip logic of the form that this file may have come from: one question decides. */
function isAsked({ relevance }: Item, answers: ReadonlyMap<string, string>): boolean {
  return relevance === undefined || !("eq" in relevance) || answers.get(relevance.eq[0]) === relevance.eq[1];
}

function answerOf(item: Item, random: Random, row: number): string {
  const codes = (item.answers ?? []).map(({ code }) => code);
  switch (item.type) {
    case "single":
      return item.missing && random.below(20) === 0
        ? random.pick(item.missing)
        : item.required && !item.dimension && codes.length === 2
          ? (codes[0] as string)
          : random.pick(codes);
    case "multiple": {
      const alone = item.answers?.find(({ exclusive }) => exclusive)?.code ?? "";
      const chosen = codes.filter((code) => code !== alone && random.below(3) === 0);
      return chosen.length === 0 ? alone : chosen.join(" ");
    }
    case "date":
      return `2022-0${1 + (row % 6)}-${10 + (row % 19)}`;
    case "month":
      return `2021-0${1 + (row % 9)}`;
    case "integer":
    case "decimal":
      return "1";
    default:
      return item.maxLength !== undefined && item.maxLength < 10 ? "en" : `C-${row}`;
  }
}
