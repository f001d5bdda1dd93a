import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type Outcome, runInMemory } from "./run-in-memory.ts";
import { instrument, scoring } from "./survey-rows.ts";

type Engine = "stream" | "duckdb";

/** What an engine made of a file: its outputs, and what it printed. */
interface Made {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly scores: string;
  readonly problems: string;
  readonly summary: string;
}

/** A folder for one test of both engines. */
export interface TwoEngines {
  readonly path: string;
  /** Writes an export and gives its path. */
  written(name: string, content: string | Uint8Array): string;
  score(engine: Engine, file: string, args?: readonly string[]): Promise<Outcome>;
  /** Text of an output. */
  read(name: string): string;
  /** Scores a file, and gives its outputs with what was printed. */
  outcome(engine: Engine, file: string, args?: readonly string[]): Promise<Made>;
  /** Both engines make the same of a file, letter for letter. */
  expectSame(file: string, args?: readonly string[]): Promise<void>;
  remove(): void;
}

export function twoEngines(): TwoEngines {
  const path = mkdtempSync(join(tmpdir(), "reintegration-"));
  const read = (name: string): string => readFileSync(join(path, "out", name), "utf8");
  const score = (engine: Engine, file: string, args: readonly string[] = []) =>
    runInMemory(["score", file, "--scoring", scoring, "--out", join(path, "out"), "--force", "--engine", engine, ...args]);
  const outcome = async (engine: Engine, file: string, args: readonly string[] = ["--instrument", instrument]): Promise<Made> => {
    const { code, out, err } = await score(engine, file, args);
    return { code, out, err, scores: read("scores.csv"), problems: read("problems.csv"), summary: read("summary.json") };
  };
  return {
    path,
    written(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    score,
    read,
    outcome,
    async expectSame(file, args) {
      const streamed = await outcome("stream", file, args);
      expect(await outcome("duckdb", file, args)).toEqual(streamed);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
