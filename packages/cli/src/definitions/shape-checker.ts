import { pointerTo } from "@reintegration/model";
import type { Shape } from "../text/shape.ts";
import type { Fault } from "./fault.ts";

type JsonObject = Readonly<Record<string, unknown>>;

const isInteger = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;

/** Whether a value has a shape; the patterns are those of the meta-schema. */
const has: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  list: (value) => Array.isArray(value) && value.length > 0,
  text: (value) => typeof value === "string" && value.length > 0,
  id: (value) => typeof value === "string" && value.length <= 64 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value),
  key: (value) => typeof value === "string" && value.length <= 32 && /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(value),
  version: (value) => typeof value === "string" && /^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/.test(value),
  basis: (value) => value === "sourced" || value === "adapted" || value === "reconstructed",
  method: (value) => value === "weighted-mean/1",
  integer: isInteger,
  positive: (value) => isInteger(value) && value !== 0,
  share: isShare,
  combine: (value) => value === "max",
  edge: isShare,
};

/** Property -> its shape; `?` behind the name where it may be missing. */
export type Properties = Readonly<Record<string, Shape | "any">>;

/** Collects faults of shape, with the places where they are. */
export interface ShapeChecker {
  readonly faults: Fault[];
  /** Checks an object and its properties; gives it back where it is one. */
  object(path: string, value: unknown, properties: Properties): JsonObject | undefined;
  /** The entries of a list of the right shape. */
  entries(path: string, value: unknown): (readonly [path: string, entry: unknown])[];
  /** Checks that an object holds only whole numbers. */
  integers(path: string, value: unknown): JsonObject;
}

export function shapeChecker(): ShapeChecker {
  const faults: Fault[] = [];
  const check = (path: string, value: unknown, shape: Shape): boolean => {
    if (has[shape](value)) return true;
    faults.push({ kind: "shape", path, params: { shape } });
    return false;
  };
  return {
    faults,
    object(path, value, properties) {
      if (!check(path, value, "object")) return undefined;
      const object = value as JsonObject;
      const names = Object.keys(properties).map((name) => name.replace("?", ""));
      for (const [name, shape] of Object.entries(properties)) {
        const key = name.replace("?", "");
        if (Object.hasOwn(object, key)) {
          if (shape !== "any") check(`${path}/${key}`, object[key], shape);
        } else if (!name.endsWith("?")) {
          faults.push({ kind: "missing", path: `${path}/${key}`, params: { shape } });
        }
      }
      for (const name of Object.keys(object)) {
        if (!names.includes(name)) faults.push({ kind: "unknown-property", path: path + pointerTo(name), params: { known: names } });
      }
      return object;
    },
    entries: (path, value) => (Array.isArray(value) ? value.map((entry: unknown, index) => [`${path}/${index}`, entry] as const) : []),
    integers(path, value) {
      if (!has.object(value)) return {};
      for (const [name, number] of Object.entries(value as JsonObject)) check(path + pointerTo(name), number, "integer");
      return value as JsonObject;
    },
  };
}
