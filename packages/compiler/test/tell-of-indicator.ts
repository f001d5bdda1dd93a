import { indicators } from "../src/lint/indicators.ts";
import { tell } from "./lint-market.ts";
import { townFiles } from "./town-indicators.ts";

/** What is said against one indicator of the town after edits of it, by JSON Pointer: `pointer — message`. */
export function tellOfIndicator(path: string, edits: Readonly<Record<string, unknown>>): string[] {
  const placed = Object.entries(edits).map(([pointer, value]) => [`${path}#${pointer}`, value]);
  return tell(indicators, { ...townFiles(), ...Object.fromEntries(placed) }).map((line) => line.replace(`${path}#`, ""));
}
