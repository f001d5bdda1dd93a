import type { EngineReport } from "../engine.ts";
import { countReport } from "./count-report.ts";

/** What an engine came to, for the terminal: a line for the engine, one for each group, and all failures. */
export function reportText(report: EngineReport, seconds: number): string {
  const { engine, version = "", skipped, groups } = report;
  if (skipped !== undefined) return `skip  ${engine}: ${skipped}`;
  const { failed } = countReport(report);
  const head = `${failed > 0 ? "FAIL" : "ok  "}  ${`${engine} ${version}`.trim()}, ${seconds.toFixed(1)} s`;
  const lines = groups.flatMap((group) => {
    const left = Object.entries(group.notExpressible).map(([reason, cases]) => `${cases} not expressible (${reason})`);
    const counts = [`${group.passed} passed`, ...left, ...(group.failed.length > 0 ? [`${group.failed.length} FAILED`] : [])];
    return [`      ${group.name}: ${counts.join(", ")}`, ...alike(group.failed).map((failure) => failure.replace(/^/gm, "        "))];
  });
  const hasRun = groups.some((group) => group.passed + group.failed.length > 0);
  return [head, ...lines, ...(hasRun ? [] : ["      no case was run"])].join("\n");
}

/** Failures that say the same of several cases are told once, with the first of these and how many more there are. */
function alike(failed: readonly string[]): string[] {
  const cases = new Map<string, { id: string; count: number }>();
  for (const failure of failed) {
    const [id = "", ...rest] = failure.split(": ");
    const what = rest.join(": ");
    const first = cases.get(what);
    if (first) first.count++;
    else cases.set(what, { id, count: 1 });
  }
  return [...cases].map(([what, { id, count }]) => `${id}${count > 1 ? ` and ${count - 1} more` : ""}: ${what}`);
}
