import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Outcome, runInMemory, type Surroundings } from "./run-in-memory.ts";
import { instrument, scoring } from "./survey-rows.ts";

/** A folder for one test: an export, and what scoring it wrote. */
export interface ScoreFolder {
  readonly path: string;
  score(content: string, args?: readonly string[], surroundings?: Surroundings): Promise<Outcome>;
  /** Text of an output. */
  read(name: string): string;
  /** Lines of an output. */
  linesOf(name: string): string[];
  /** Cells of a row of scores.csv by their names; the first is 0. No cell of these tests is quoted. */
  scoresOf(row: number): Record<string, string>;
  remove(): void;
}

export function scoreFolder(): ScoreFolder {
  const path = mkdtempSync(join(tmpdir(), "reintegration-"));
  const read = (name: string): string => readFileSync(join(path, "out", name), "utf8");
  const linesOf = (name: string): string[] => read(name).split("\r\n").slice(0, -1);
  return {
    path,
    async score(content, args = [], surroundings = {}) {
      const file = join(path, "export.csv");
      writeFileSync(file, content);
      const definitions = ["--instrument", instrument, "--scoring", scoring];
      return runInMemory(["score", file, ...definitions, "--out", join(path, "out"), ...args], surroundings);
    },
    read,
    linesOf,
    scoresOf(row) {
      const [names = [], ...rows] = linesOf("scores.csv").map((line) => line.replace(/^\uFEFF/, "").split(","));
      return Object.fromEntries(names.map((name, index) => [name, rows[row]?.[index] ?? ""]));
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
