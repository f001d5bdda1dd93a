import type { Problem } from "@reintegration/model";
import { version } from "../version.ts";
import type { NamedTable } from "./named-table.ts";

/** What was read, and how it was told apart. */
export interface IndicatorsSummary {
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly isWhole: boolean;
    readonly read: number;
    readonly leftOut: number;
    readonly withErrors: number;
  }[];
  readonly asOf: string;
  readonly by: readonly string[];
  /** What was wrong with rows of which nobody can say what they are. */
  readonly problems: readonly Problem[];
  readonly outputs: readonly string[];
}

/** `indicators.json`: the tables as `@reintegration/indicators` gives them, with title, statement and the denominators in words. */
export function indicatorsJson(tables: readonly NamedTable[], summary: IndicatorsSummary): string {
  const { files, asOf, by, problems, outputs } = summary;
  const shown = {
    tool: "reintegration",
    version: version(),
    command: "indicators",
    files,
    asOf,
    by,
    problems,
    outputs,
    tables: tables.map(({ table, title, statement, words }) => ({ title, statement, words, ...table })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
