import { expect, it } from "vitest";
import { expectSqlReport } from "../rows/expect-sql-report.ts";
import { duckdbEngine } from "./duckdb-engine.ts";

it("DuckDB gives the scores, to the last bit, and the problems of every vector and of 10,000 random rows", {
  timeout: 300_000,
}, async () => {
  const report = await duckdbEngine.run();
  expect(report.skipped).toBeUndefined();
  expectSqlReport(report);
});
