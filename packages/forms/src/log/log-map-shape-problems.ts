import { errorAt, isObject, type Problem, pointerTo, shorten } from "@reintegration/model";
import { type MapShape, mapShapeChecker } from "../map/map-shape-checker.ts";
import { eventParts } from "./log-map.ts";

const mapProperties: Readonly<Record<"$schema" | "workflow" | "columns" | "missing" | "constants", MapShape>> = {
  $schema: "text",
  workflow: "reference",
  columns: "object",
  missing: "object",
  constants: "object",
};
const columnProperties: Readonly<Record<string, MapShape>> = {
  ...{ holds: "text", step: "text", fact: "text", record: "text", consent: "text", ignore: "true" },
  ...{ values: "object", separator: "text", dateOrder: "dateOrder", confirm: "texts" },
};

/** What is wrong with the shape of a log map: the same as its JSON Schema says, in words. */
export function logMapShapeProblems(value: unknown): Problem[] {
  const { problems, object, entries, needs } = mapShapeChecker();
  const map = object([], value, mapProperties);
  if (problems.length > 0 && !isObject(value)) return problems;
  for (const needed of ["workflow", "columns"] as const) needs(map, needed, mapProperties[needed]);
  entries(["missing"], map["missing"], "missingKind");
  entries(["constants"], map["constants"], "text");
  for (const [header, part] of Object.entries(isObject(map["columns"]) ? map["columns"] : {})) {
    const path = ["columns", header];
    const column = object(path, part, columnProperties);
    entries([...path, "values"], column["values"], "text");
    const { holds } = column as { readonly holds?: unknown };
    if (typeof holds === "string" && holds !== "" && !eventParts.some((name) => name === holds)) {
      problems.push(errorAt("map-unknown-property", pointerTo(...path, "holds"), { value: shorten(holds), known: eventParts }));
    }
  }
  return problems;
}
