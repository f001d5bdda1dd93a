import { type Problem, shorten, warningAt } from "@reintegration/model";
import type { FileColumn, ReadOptions } from "../export-reader.ts";
import type { WorkbookCell } from "./cell-text.ts";

/** Finds numbers in columns of texts, once a column: a spreadsheet that makes a number of 00123 drops its zeros. */
export interface NumberColumns {
  look(cells: readonly WorkbookCell[], row: number): void;
  problems(): Problem[];
}

/** Looks only at columns of texts that identify something: a number in a remark has lost nothing that counts. */
export function numberColumns(columns: readonly FileColumn[], { instruments }: ReadOptions): NumberColumns {
  const items = instruments.flatMap(({ instrument }) => [
    ...instrument.context.map((item) => ({ item, path: `/context/${item.key}` })),
    ...instrument.items.map((item) => ({ item, path: `/answers/${item.key}` })),
  ]);
  const places = columns.flatMap(({ item: key, use, header }, place) => {
    const found = use === "answer" ? items.find(({ item }) => item.key === key) : undefined;
    return found && found.item.type === "text" && !found.item.sensitive ? [{ place, header, key: found.item.key, path: found.path }] : [];
  });
  const found = new Map<number, Problem>();
  return {
    look(cells, row) {
      for (const { place, header, key, path } of places) {
        const cell = cells[place];
        if (typeof cell !== "number" || found.has(place)) continue;
        found.set(place, { ...warningAt("number-for-text", path, { item: key, value: shorten(cell) }), row, column: header });
      }
    },
    problems: () => [...found.values()],
  };
}
