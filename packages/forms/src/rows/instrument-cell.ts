import type { Column } from "../columns/plan-columns.ts";
import { copyText } from "../text/copy-text.ts";
import { remember } from "../text/remember.ts";

/** The instrument version that a row names itself (rule C5), or `undefined`. */
export function instrumentCell(columns: readonly Column[]): (cells: readonly unknown[]) => string | undefined {
  const places = columns.filter(({ role }) => role === "instrument").map(({ index }) => index);
  const trimmed = remember((text) => copyText(text.trim()));
  return (cells) => {
    for (const place of places) {
      const cell = cells[place];
      const text = typeof cell === "string" ? trimmed(cell) : "";
      if (text !== "") return text;
    }
    return undefined;
  };
}
