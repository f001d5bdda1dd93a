import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

vi.mock("@duckdb/node-api", () => {
  throw new Error("Cannot find package");
});

it("Where the package of the engine is not installed, the command says so in four languages, and what to do, and leaves nothing behind.", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reintegration-"));
  const file = join(folder, "a.csv");
  writeFileSync(file, csv([best]));
  const messages = new Set<string>();
  for (const language of ["en", "fr", "es", "ar"]) {
    const args = ["--instrument", instrument, "--scoring", scoring, "--engine", "duckdb", "--lang", language, "--out", join(folder, "out")];
    const { code, err } = await runInMemory(["score", file, ...args]);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining("npm install @duckdb/node-api") });
    messages.add(err);
  }
  expect(messages.size).toBe(4);
  expect(readdirSync(folder)).toEqual(["a.csv"]);
  rmSync(folder, { recursive: true });
});
