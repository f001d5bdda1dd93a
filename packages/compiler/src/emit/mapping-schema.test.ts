import { describe, expect, it } from "vitest";
import { logMapShapeProblems } from "../../../forms/src/log/log-map-shape-problems.ts";
import { mapShapeProblems } from "../../../forms/src/map/map-shape-problems.ts";
import { metaSchema } from "../meta-schema.ts";
import { emitMetaSchemas } from "./meta-schemas.ts";
import { newAjv } from "./new-ajv.ts";

const schemas = emitMetaSchemas(metaSchema);
const validate = newAjv().compile(schemas.get("mapping") as object);
const validateLog = newAjv().compile(schemas.get("logMapping") as object);

const column = { item: "mood", values: { Good: "good" }, confirm: ["item"], similarity: 0.5, alternatives: { drink: 0.2 } };
const map = {
  $schema: "x",
  instrument: "garden@1.0.0",
  columns: { Q1: column, Q2: { ignore: true } },
  missing: { NA: "absent" },
  constants: { a: "b" },
};

const logColumn = {
  holds: "date",
  step: "a",
  fact: "b",
  record: "c",
  consent: "d",
  values: { x: "1" },
  separator: ";",
  dateOrder: "d/m/y",
  confirm: ["a"],
};
const logMap = { ...map, instrument: undefined, workflow: "garden@1.0.0", columns: { Q1: logColumn, Q2: { ignore: true } } };

/** Values that a part of a map may be given by mistake. */
const mistakes: readonly unknown[] = [
  undefined,
  null,
  "",
  "x",
  0,
  1,
  -1,
  2,
  true,
  false,
  [],
  ["a"],
  [""],
  [1],
  {},
  { a: 1 },
  { a: "" },
  { a: "x" },
  { a: "absent" },
];

describe("the schema of maps", () => {
  it("Says of every right and wrong map of a log what the reader of logs says of its shape.", () => {
    const { instrument, ...right } = logMap;
    for (const place of [[], ...pathsOf(right)]) {
      for (const mistake of mistakes) {
        const changed = withValue(right, place, mistake);
        const isValid = logMapShapeProblems(changed).length === 0;
        expect({ place, mistake, isValid: validateLog(changed) }).toEqual({ place, mistake, isValid });
      }
    }
    expect(validateLog(right)).toBe(true);
  });

  it("Says of every right and wrong map what the reader of maps says of its shape.", () => {
    const places = [[], ...pathsOf(map)];
    expect(places.length).toBeGreaterThan(15);
    for (const place of places) {
      for (const mistake of mistakes) {
        const changed = withValue(map, place, mistake);
        expect({ place, mistake, isValid: validate(changed) }).toEqual({ place, mistake, isValid: mapShapeProblems(changed).length === 0 });
      }
    }
    expect(validate(map)).toBe(true);
    expect(validate({ ...map, version: 1 })).toBe(false);
    expect(mapShapeProblems({ ...map, version: 1 })).toHaveLength(1);
  });
});

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [[...path, name], ...pathsOf(part, [...path, name])]);
}

function withValue(value: unknown, [name, ...path]: readonly string[], part: unknown): unknown {
  if (name === undefined) return part;
  const changed = Object.entries(value as object).map(([key, inner]) => [key, key === name ? withValue(inner, path, part) : inner]);
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed.filter(([, inner]) => inner !== undefined));
}
