import { foreignMarkPattern } from "@reintegration/model";
import type { Dialect } from "./dialect.ts";
import { matchesPattern } from "./matches-pattern.ts";

/** The condition that a text looks like another tool's mark for a missing answer (rule C3), spaces around it and case apart. */
export function isForeignMark(dialect: Dialect, text: string): string {
  const lower = `translate(${text}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')`;
  return matchesPattern(dialect, lower, `^ *(?:${foreignMarkPattern.slice(1, -1)}) *$`);
}
