import type { Source } from "./source.ts";

/** What the reader takes for a cell of the table: a text, or what JSON holds. */
export function cellValue({ isJson }: Pick<Source, "isJson">): (cell: unknown) => unknown {
  if (isJson) return (cell) => (cell === null ? undefined : JSON.parse(cell as string));
  return (cell) => cell ?? "";
}
