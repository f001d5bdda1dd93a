import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "./workspace.ts";

/** Stands for npm: `test` prints and ends as TESTS says, `run test:engines` as ENGINES says. */
const npm = `#!/usr/bin/env bash
if [[ $1 == test ]]; then eval "$TESTS"; else eval "$ENGINES"; fi
`;

const folder = mkdtempSync(join(tmpdir(), "reintegration-ci-"));
writeFileSync(join(folder, "npm"), npm);
chmodSync(join(folder, "npm"), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

function ciRun(tests: string, engines: string): { readonly code: number | null; readonly last: string | undefined } {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}`, TESTS: tests, ENGINES: engines };
  const { status, stdout } = spawnSync("bash", [join(root, ".ci/run")], { env, encoding: "utf8" });
  return { code: status, last: stdout.trimEnd().split("\n").at(-1) };
}

describe("the CI script closes with one line of the sums", () => {
  it.each([
    ["of two runs that pass", "echo 7 passed, 0 failed", "echo 5 passed, 0 failed, 2 skipped", 0, "12 passed, 0 failed, 2 skipped"],
    [
      "and runs the engines after tests that fail",
      "echo 7 passed, 3 failed, 1 skipped; exit 1",
      "echo 5 passed, 0 failed",
      1,
      "12 passed, 3 failed, 1 skipped",
    ],
    ["where engines fail", "echo 7 passed, 0 failed", "echo 5 passed, 1 failed, 0 skipped; exit 1", 1, "12 passed, 1 failed, 0 skipped"],
    ["where a command ends without its counts", "echo Killed; exit 137", "echo 5 passed, 0 failed", 1, "5 passed, 1 failed, 0 skipped"],
    ["where a command says nothing and ends well", "true", "echo 5 passed, 0 failed", 1, "5 passed, 1 failed, 0 skipped"],
    [
      "where something fails after the counts",
      "echo 7 passed, 0 failed; exit 1",
      "echo 5 passed, 0 failed",
      1,
      "12 passed, 1 failed, 0 skipped",
    ],
    ["where counts stand in the middle only", "echo 7 passed, 0 failed; echo boom; exit 1", "exit 3", 1, "0 passed, 2 failed, 0 skipped"],
  ])("%s", (_, tests, engines, code, last) => {
    expect(ciRun(tests, engines)).toEqual({ code, last });
  });
});
