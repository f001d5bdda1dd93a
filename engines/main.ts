// npm run test:engines: runs the conformance vectors in all engines, or in those that are named, and writes docs/engines.md.
import { writeFileSync } from "node:fs";
import type { EngineReport } from "./engine.ts";
import { knownEngines } from "./known-engines.ts";
import { countReport } from "./report/count-report.ts";
import { enginesPage } from "./report/engines-page.ts";
import { markdownTable } from "./report/markdown-table.ts";
import { reportText } from "./report/report-text.ts";
import { runApart } from "./report/run-apart.ts";

const known = Object.keys(knownEngines);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No engine "${unknown.join('", "')}". Known: ${known.join(", ")}`);
  process.exit(1);
}

const reports: EngineReport[] = [];
for (const name of known.filter((id) => named.length === 0 || named.includes(id))) {
  const from = performance.now();
  const report = await runApart(name);
  reports.push(report);
  console.log(reportText(report, (performance.now() - from) / 1000));
}

const counts = reports.map(countReport);
const rows = reports.map(({ engine, version = "" }, index) => {
  const { passed = 0, notExpressible = 0, failed = 0, skipped = 0 } = counts[index] ?? {};
  return [engine, version, ...(skipped > 0 ? ["skipped", "", ""] : [`${passed}`, `${notExpressible}`, `${failed}`])];
});
console.log(`\n${markdownTable(["engine", "version", "passed", "not expressible", "failed"], rows)}`);
if (named.length === 0) writeFileSync(new URL("../docs/engines.md", import.meta.url), enginesPage(reports));

const sum = (key: "passed" | "failed" | "skipped"): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
