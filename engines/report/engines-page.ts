import type { EngineGroup, EngineReport } from "../engine.ts";
import { countReport } from "./count-report.ts";
import { markdownTable } from "./markdown-table.ts";

const introduction = `# Engines

Written by \`npm run test:engines\`, by each run of all engines; not edited by hand. What definitions are compiled for is run here on the
[conformance vectors](../packages/conformance/README.md), in the real tools. Doubles are compared to the last bit, problems by rule id and
place. *Not expressible* is a vector that the engine cannot be asked (rule V1), with the reason below; it counts neither as passed nor as
failed. A group without a number is not this engine's task.

Random responses are 10,000 generated rows and more, valid and not, the same for each database: scores and rule ids equal those of \`score\` and
\`checkResponse\` in TypeScript. Tables are the staging table, the typed table and the code lists of an instrument, filled with rows of vectors and random
ones: each row, type, code list and text is a case, and so is each row that the typed table must refuse. Stata cannot be run here: nothing of it is free to install.

The guide to KoboToolbox is walked with its own commands: forms made, filled in by JavaRosa and in ODK Web Forms, laid out as exports of
KoboToolbox and ODK Central, scored; each score is the one that the form showed.

Statistics are asked of R and its package survey, from the raw data: data sets by hand and by chance, each figure within 1e-8 of theirs.

Indicators of all kinds over random records are calculated a second time in Python, written from the decisions: each cell is the same.
`;

/** The page of the documentation that says how each engine did. */
export function enginesPage(reports: readonly EngineReport[]): string {
  const totals = reports.map((report) => {
    const { engine, version = "", skipped } = report;
    if (skipped !== undefined) return [engine, "", `skipped: ${skipped}`, "", ""];
    const { passed, notExpressible, failed } = countReport(report);
    return [engine, version, `${passed}`, `${notExpressible}`, failed > 0 ? `**${failed}**` : "0"];
  });
  const ran = reports.filter(({ skipped }) => skipped === undefined);
  const all = ran.flatMap(({ groups }) => groups.map(({ name }) => name));
  const shared = [...new Set(all.filter((name, place) => all.indexOf(name) < place))].sort((a, b) => all.indexOf(a) - all.indexOf(b));
  const byGroup = ran
    .filter(({ groups }) => groups.some(({ name }) => shared.includes(name)))
    .map(({ engine, groups }) => [engine, ...shared.map((name) => cellOf(groups.find((group) => group.name === name)))]);
  const ownGroups = ran.flatMap(({ engine, groups }) =>
    groups.filter(({ name }) => !shared.includes(name)).map((group) => [engine, group.name, cellOf(group)]),
  );
  return [
    introduction,
    markdownTable(["engine", "version", "passed", "not expressible", "failed"], totals),
    "## By group of vectors\n\nPassed; and not expressible, or failed, where there are any.\n",
    markdownTable(["engine", ...shared], byGroup),
    "## What one engine alone is asked\n",
    markdownTable(["engine", "group", "passed"], ownGroups),
    "## Not expressible\n",
    ...ran.map(reasonsOf).filter((text) => text !== ""),
  ].join("\n");
}

function cellOf(group: EngineGroup | undefined): string {
  if (group === undefined) return "";
  const left = Object.values(group.notExpressible).reduce((sum, cases) => sum + cases, 0);
  const parts = [`${group.passed}`, ...(left > 0 ? [`${left} not expressible`] : [])];
  return [...parts, ...(group.failed.length > 0 ? [`**${group.failed.length} failed**`] : [])].join("; ");
}

/** Why which vectors cannot be asked of an engine. */
function reasonsOf({ engine, groups }: EngineReport): string {
  const lines = groups.flatMap(({ name, notExpressible }) =>
    Object.entries(notExpressible).map(([reason, cases]) => `- ${name}: ${cases}, ${reason}`),
  );
  return lines.length > 0 ? `${engine}\n\n${lines.join("\n")}\n` : "";
}
