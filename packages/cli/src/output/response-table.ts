import type { ReadRow } from "@reintegration/forms";
import type { Instrument } from "@reintegration/model";
import { csvCell } from "./csv-cell.ts";

/** Lines of `responses.csv`: the answers in our own codes, one column each, as codebooks and their scripts read them. */
export interface ResponseTable {
  readonly header: string;
  readonly line: (row: ReadRow) => string;
}

/**
 * The table of an instrument: `rs_instrument`, context, items, in the order of the definition; a multiple choice as codes with one space
 * between them. Line ends in texts become spaces, since SPSS reads none; sensitive fields are left blank (rule J4).
 */
export function responseTable({ context, items }: Pick<Instrument, "context" | "items">): ResponseTable {
  const cell = (value: unknown): string => csvCell(typeof value === "string" ? value.replace(/[\r\n]+/g, " ") : value);
  return {
    header: `\uFEFF${["rs_instrument", ...[...context, ...items].map(({ key }) => key)].join(",")}\r\n`,
    line({ response }) {
      const ofContext = context.map(({ key, sensitive }) => (sensitive ? "" : cell(response.context[key])));
      const ofItems = items.map(({ key, sensitive }) => (sensitive ? "" : cell(response.answers[key])));
      return `${[cell(response.instrument), ...ofContext, ...ofItems].join(",")}\r\n`;
    },
  };
}
