// Measures the built packages and writes docs/benchmarks.md. With names behind it, `npm run bench -- check columns`, it
// measures only those sections and writes nothing.
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { casesSection } from "./cases/cases-section.ts";
import { checkSection } from "./check/check-section.ts";
import { duckdbSection } from "./duckdb/duckdb-section.ts";
import { headText } from "./harness/head-text.ts";
import { type Section, sectionText } from "./harness/report.ts";
import { caseLogSection } from "./process/case-log-section.ts";
import { importSection } from "./process/import-section.ts";
import { indicatorsSection } from "./process/indicators-section.ts";
import { scoreFileSection } from "./process/score-file-section.ts";
import { columnsSection } from "./scoring/columns-section.ts";
import { scoreSection } from "./scoring/score-section.ts";
import { sizeSection } from "./size-section.ts";

const rounds = 15;
const page = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));

const sections: Readonly<Record<string, (rounds: number) => Promise<Section[]>>> = {
  check: checkSection,
  score: scoreSection,
  columns: columnsSection,
  cases: casesSection,
  file: scoreFileSection,
  "case log": caseLogSection,
  indicators: indicatorsSection,
  duckdb: duckdbSection,
  import: importSection,
  size: sizeSection,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(", ")}. Known: ${Object.keys(sections).join(", ")}`);
  process.exit(4);
}
if (!existsSync(fileURLToPath(new URL("../packages/cli/dist/main.js", import.meta.url)))) {
  console.error("The benches measure the built packages. Build them first: npm run build");
  process.exit(4);
}

const texts: string[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const section of await measure(rounds)) {
    texts.push(sectionText(section));
    console.log(texts.at(-1));
  }
}
if (named.length === 0) writeFileSync(page, [headText(rounds), ...texts].join("\n"));
