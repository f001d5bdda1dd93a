// The checks of `npm test` and `npm run check`, and how they are run and counted.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, eachOf, generate, install, modulesOf, pnpm, published, run, tool } from "./run.mjs";

const temporary = mkdtempSync(join(tmpdir(), "reintegration-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
const tarballs = join(temporary, "tarballs");

/** Each check with those that must have passed before it can run. */
const steps = [
  { name: "install", needs: [], run: install },
  { name: "committed schemas are current", needs: ["install"], run: () => generate("--check") },
  { name: "generate", needs: ["install"], run: () => generate() },
  {
    name: "lint",
    needs: ["install"],
    mend: "npm run format",
    run: () => tool("biome", ["ci", "--colors=off", "--max-diagnostics=100", "."]),
  },
  { name: "types", needs: ["generate"], run: () => tool("tsc", ["--noEmit"]) },
  { name: "unused code", needs: ["generate"], run: () => tool("knip", ["--no-progress"]) },
  { name: "build", needs: ["generate"], run: build },
  { name: "tests", needs: ["generate"], run: vitest },
  { name: "built modules load", needs: ["build"], run: () => run(process.execPath, ["scripts/import-built.mjs"]) },
  { name: "built types", needs: ["build"], run: () => tool("tsc", ["--project", "tsconfig.dist.json"]) },
  { name: "size", needs: ["build"], run: () => tool("size-limit", []) },
  { name: "pack", needs: ["build"], run: pack },
  { name: "packages resolve", needs: ["pack"], run: () => publint() },
  { name: "package types resolve", needs: ["pack"], run: () => attw() },
  { name: "API reference", needs: ["generate"], run: () => tool("typedoc", []) },
];

/**
 * Runs the checks of these names, or all, prints a line for each and `N passed, N failed` last, and sets the exit code.
 * A failed check stops only those that need it; they count as failed. Tests count one by one, everything else as one.
 */
export async function runSteps(names = steps.map(({ name }) => name)) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No check "${unknown.join('", "')}". Known: ${steps.map(({ name }) => name).join(", ")}`);
  const started = Date.now();
  const ran = new Map();
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps.filter(({ name }) => names.includes(name))) {
    const missing = step.needs.find((name) => names.includes(name) && ran.get(name) !== true);
    const from = Date.now();
    const result = missing ? { code: 1, output: "" } : await step.run();
    const passed = result.code === 0;
    ran.set(step.name, passed);
    const counted = result.count ?? { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
    for (const key of Object.keys(count)) count[key] += counted[key];
    if (!passed && result.output) console.log(indented(result.output));
    if (!passed && !missing && step.mend) console.log(`      Most of it is mended by: ${step.mend}`);
    console.log(`${passed ? "ok  " : "FAIL"}  ${step.name.padEnd(30)} ${missing ? `not run: needs "${missing}"` : seconds(from)}`);
  }
  console.log(`\n${seconds(started).trim()} in all`);
  console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1).padStart(6)} s`;

const indented = (text) => text.trimEnd().replace(/^/gm, "      ");

/** All tests; the counts come from the JSON report, since the terminal's is for people. */
async function vitest() {
  const report = join(temporary, "vitest.json");
  const { code } = await tool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { show: true });
  let result;
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch (error) {
    return { code: 1, output: `No report of the tests: ${error.message}` };
  }
  const filesNotLoaded = result.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + filesNotLoaded;
  const count = { passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests };
  if (failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  return { code: count.failed > 0 ? 1 : 0, output: "", count };
}

function pack() {
  mkdirSync(tarballs, { recursive: true });
  const chosen = published.flatMap(({ manifest }) => ["--filter", manifest.name]);
  return pnpm("--recursive", ...chosen, "pack", "--pack-destination", tarballs);
}

/** publint reads each tarball as a registry would get it. */
const publint = () => eachOf(published, ({ manifest }) => tool("publint", ["run", "--strict", tarballOf(manifest)]));

/**
 * attw resolves the types of the modules of a tarball; behind a wildcard, which it does not list itself, the first and the last: one
 * emitter makes them all, and all of them are loaded and type-checked in other steps.
 */
const attw = () =>
  eachOf(published, ({ folder, manifest }) => {
    const modules = modulesOf(folder, manifest);
    const isEnd = ({ pattern }, index) => pattern !== modules[index - 1]?.pattern || pattern !== modules[index + 1]?.pattern;
    const subpaths = modules.filter(isEnd).map(({ subpath }) => subpath);
    const included = subpaths.length > 0 ? ["--include-entrypoints", ...subpaths] : [];
    const args = ["--profile", "esm-only", "--no-definitely-typed", "--no-emoji", "--format", "ascii", ...included];
    return tool("attw", [tarballOf(manifest), ...args]);
  });

/** The file that `pnpm pack` writes for a package. */
const tarballOf = ({ name, version }) => join(tarballs, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
