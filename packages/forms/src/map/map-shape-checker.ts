import { errorAt, isObject, missingKinds, ownValue, type Problem, pointerTo, shorten, type Term } from "@reintegration/model";
import { dateOrders } from "./column-map.ts";

/** Shapes that a part of a map may have. */
export type MapShape = Extract<Term, "object" | "text" | "texts" | "number" | "reference" | "missingKind" | "dateOrder" | "true">;
type Cells = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const has: Readonly<Record<MapShape, (value: unknown) => boolean>> = {
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

/** Collects what is wrong with the shape of a map, each with its place. */
export interface MapShapeChecker {
  readonly problems: Problem[];
  /** Checks an object and those of its properties that are there; gives it back, or an empty one. */
  object(path: readonly string[], part: unknown, properties: Readonly<Record<string, MapShape>>): Cells;
  /** Checks the values of an object, whatever their names. */
  entries(path: readonly string[], part: unknown, shape: MapShape): void;
  /** Checks that a property is there. */
  needs(map: Cells, name: string, shape: MapShape): void;
}

export function mapShapeChecker(): MapShapeChecker {
  const problems: Problem[] = [];
  const check = (path: readonly string[], part: unknown, shape: MapShape): boolean => {
    if (has[shape](part)) return true;
    problems.push(errorAt("map-shape", pointerTo(...path), { value: shorten(isObject(part) ? "{…}" : part), expected: shape }));
    return false;
  };
  return {
    problems,
    object(path, part, properties) {
      if (!check(path, part, "object")) return {};
      for (const [name, inner] of Object.entries(part as Cells)) {
        const shape = ownValue(properties, name);
        if (shape) check([...path, name], inner, shape);
        else
          problems.push(
            errorAt("map-unknown-property", pointerTo(...path, name), { value: shorten(name), known: Object.keys(properties) }),
          );
      }
      return part as Cells;
    },
    entries(path, part, shape) {
      if (isObject(part)) for (const [name, inner] of Object.entries(part)) check([...path, name], inner, shape);
    },
    needs(map, name, shape) {
      if (!Object.hasOwn(map, name)) problems.push(errorAt("map-shape", pointerTo(name), { value: "", expected: shape }));
    },
  };
}
