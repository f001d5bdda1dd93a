import { errorAt, type Problem, type RecordData, shorten } from "@reintegration/model";

/**
 * The records in a cell: a list of objects with `record` and `fields`, or JSON text of one, as a table of whole events has it.
 *
 * Each is handed on as it is: whether it is right is for the check to say. What is no list of objects is a problem.
 */
export function recordsIn(cell: unknown, header: string): { readonly records: readonly RecordData[] } | { readonly problem: Problem } {
  const value = typeof cell === "string" ? parsed(cell) : cell;
  if (Array.isArray(value) && value.every((each) => typeof each === "object" && each !== null && !Array.isArray(each))) {
    return { records: value };
  }
  return {
    problem: errorAt("wrong-type", "", {
      item: shorten(header),
      value: typeof cell === "string" ? "…" : shorten(String(cell)),
      expected: "records",
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
