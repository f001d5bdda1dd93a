import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** Formats of the scores. */
export const outFormats = { csv: "scores.csv", parquet: "scores.parquet", json: "scores.ndjson" } as const;

export type OutFormat = keyof typeof outFormats;

/** Options of the engine, as the user gave them. */
export interface EngineOptions {
  readonly engine?: "stream" | "duckdb";
  readonly memory?: string;
  readonly outFormat?: OutFormat;
}

/** Enough for any file: what does not fit goes to the disk. */
const defaultMemory = "1GB";

/** Checks `--memory`, the memory that DuckDB may take. */
export function memoryLimit({ memory = defaultMemory }: EngineOptions, text: Text): string {
  if (/^[1-9][0-9]{0,8}(?:[.][0-9]+)? ?[KMGT]i?B$/i.test(memory)) return memory;
  throw new Stop(exitCodes.badArguments, fill(text.duckdb.badMemory, { value: memory }));
}

/** Stops where an option of the other engine is given to the streaming one. */
export function refuseEngineOptions({ memory, outFormat = "csv" }: EngineOptions, text: Text): void {
  const option = memory !== undefined ? "--memory" : outFormat !== "csv" ? `--out-format ${outFormat}` : undefined;
  if (option !== undefined) throw new Stop(exitCodes.badArguments, fill(text.duckdb.needsEngine, { option }));
}
