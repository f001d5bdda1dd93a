import { expect } from "vitest";
import type { EngineReport } from "../engine.ts";

/**
 * That a database passed every vector that a flat row can hold, and every random row. The numbers stand here so that what cannot
 * be asked does not grow unseen.
 */
export function expectSqlReport({ groups }: EngineReport): void {
  expect(groups.flatMap(({ failed }) => failed)).toEqual([]);
  const counts = groups.map(({ name, passed, notExpressible }) => {
    const without = Object.values(notExpressible).reduce((sum, count) => sum + count, 0);
    return `${name}: ${passed} passed, ${without} not expressible`;
  });
  expect(counts).toEqual([
    "scoring: 246 passed, 28 not expressible",
    "rules: 76 passed, 4 not expressible",
    "bands: 23 passed, 0 not expressible",
    "validation: 218 passed, 53 not expressible",
    "files: 20 passed, 1 not expressible",
    "random responses: 12000 passed, 0 not expressible",
    "tables: 2039 passed, 0 not expressible",
  ]);
}
