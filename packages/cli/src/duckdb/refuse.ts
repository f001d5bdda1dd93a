import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** Why DuckDB is not to read a file: it would read it otherwise than the streaming engine, or not at all. */
export type Refusal = keyof Text["duckdb"]["refusals"];

/** The stop for a file that the streaming engine is to read: never a silently different result. */
export function refuse(text: Text, why: Refusal, values: Readonly<Record<string, string>> = {}): Stop {
  const { refused, refusals, leaveOut } = text.duckdb;
  return new Stop(exitCodes.unreadable, `${refused} ${fill(refusals[why], values)}`, [leaveOut]);
}
