import { errorAt, type Problem, referenceOf, shorten } from "@reintegration/model";
import { fieldsOf } from "../columns/fields-of.ts";
import type { KnownInstrument } from "../export-reader.ts";
import type { ColumnMap } from "./column-map.ts";
import { mapSenseProblems } from "./map-sense-problems.ts";
import { mapShapeProblems } from "./map-shape-problems.ts";

/**
 * Everything that is wrong with a map of columns, each with its place as a JSON Pointer: first its shape, and once that is right its
 * sense: that items and codes exist, that no two columns lead to one item, that a person has confirmed what was proposed.
 *
 * Nothing wrong means that it may be used as a {@link ColumnMap}.
 */
export function checkMap(value: unknown, instruments: readonly KnownInstrument[]): Problem[] {
  const shape = mapShapeProblems(value);
  if (shape.length > 0) return shape;
  const map = value as ColumnMap;
  const known = instruments.find(({ instrument }) => referenceOf(instrument) === map.instrument);
  if (known) return mapSenseProblems(map, fieldsOf(known));
  const versions = instruments.map(({ instrument }) => referenceOf(instrument));
  return [errorAt("unknown-instrument", "/instrument", { value: shorten(map.instrument), known: versions })];
}
