import { errorAt, missingKinds, type Problem, shorten, type Term } from "@reintegration/model";
import { dateOrders } from "./column-map.ts";
import { pointerTo } from "./pointer-to.ts";

type Shape = Extract<Term, "object" | "text" | "texts" | "number" | "reference" | "missingKind" | "dateOrder" | "true">;
type Cells = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Cells => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const has: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  object: isObject,
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  number: (value) => typeof value === "number" && value >= 0 && value <= 1,
  reference: (value) =>
    isText(value) && /^[a-z][a-z0-9]*(-[a-z0-9]+)*@(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/.test(value),
  missingKind: (value) => missingKinds.some((kind) => kind === value),
  dateOrder: (value) => dateOrders.some((order) => order === value),
  true: (value) => value === true,
};

const mapProperties: Readonly<Record<"$schema" | "instrument" | "columns" | "missing" | "constants", Shape>> = {
  $schema: "text",
  instrument: "reference",
  columns: "object",
  missing: "object",
  constants: "object",
};
const columnProperties: Readonly<Record<string, Shape>> = {
  ...{ item: "text", ignore: "true", choice: "text", values: "object", separator: "text", dateOrder: "dateOrder" },
  ...{ confirm: "texts", similarity: "number", alternatives: "object" },
};

/** What is wrong with the shape of a map: the same as its JSON Schema says, in words. */
export function mapShapeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  const check = (path: readonly string[], part: unknown, shape: Shape): boolean => {
    if (has[shape](part)) return true;
    problems.push(errorAt("map-shape", pointerTo(...path), { value: shorten(isObject(part) ? "{…}" : part), expected: shape }));
    return false;
  };
  const object = (path: readonly string[], part: unknown, properties: Readonly<Record<string, Shape>>): Cells => {
    if (!check(path, part, "object")) return {};
    for (const [name, inner] of Object.entries(part as Cells)) {
      const shape = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (shape) check([...path, name], inner, shape);
      else
        problems.push(errorAt("map-unknown-property", pointerTo(...path, name), { value: shorten(name), known: Object.keys(properties) }));
    }
    return part as Cells;
  };
  const entries = (path: readonly string[], part: unknown, shape: Shape): void => {
    if (isObject(part)) for (const [name, inner] of Object.entries(part)) check([...path, name], inner, shape);
  };

  const map = object([], value, mapProperties);
  if (problems.length > 0 && !isObject(value)) return problems;
  for (const needed of ["instrument", "columns"] as const) {
    if (!Object.hasOwn(map, needed)) problems.push(errorAt("map-shape", `/${needed}`, { value: "", expected: mapProperties[needed] }));
  }
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
