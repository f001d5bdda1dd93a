import { isObject, type Problem } from "@reintegration/model";
import { type MapShape, mapShapeChecker } from "./map-shape-checker.ts";

const mapProperties: Readonly<Record<"$schema" | "instrument" | "columns" | "missing" | "constants", MapShape>> = {
  $schema: "text",
  instrument: "reference",
  columns: "object",
  missing: "object",
  constants: "object",
};
const columnProperties: Readonly<Record<string, MapShape>> = {
  ...{ item: "text", ignore: "true", choice: "text", values: "object", separator: "text", dateOrder: "dateOrder" },
  ...{ confirm: "texts", similarity: "number", alternatives: "object" },
};

/** What is wrong with the shape of a map: the same as its JSON Schema says, in words. */
export function mapShapeProblems(value: unknown): Problem[] {
  const { problems, object, entries, needs } = mapShapeChecker();
  const map = object([], value, mapProperties);
  if (problems.length > 0 && !isObject(value)) return problems;
  for (const needed of ["instrument", "columns"] as const) needs(map, needed, mapProperties[needed]);
  entries(["missing"], map["missing"], "missingKind");
  entries(["constants"], map["constants"], "text");
  for (const [header, part] of Object.entries(isObject(map["columns"]) ? map["columns"] : {})) {
    const path = ["columns", header];
    const column = object(path, part, columnProperties);
    entries([...path, "values"], column["values"], "text");
    entries([...path, "alternatives"], column["alternatives"], "number");
  }
  return problems;
}
