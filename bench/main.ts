import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { checkSection } from "./check/check-section.ts";
import { type Section, sectionText } from "./harness/report.ts";
import { importSection } from "./process/import-section.ts";
import { scoreFileSection } from "./process/score-file-section.ts";
import { columnsSection } from "./scoring/columns-section.ts";
import { scoreSection } from "./scoring/score-section.ts";

const rounds = 15;
const page = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));

if (!existsSync(fileURLToPath(new URL("../packages/cli/dist/main.js", import.meta.url)))) {
  console.error("The benches measure the built packages. Build them first: npx pnpm@12.21.0 build");
  process.exit(4);
}

const parts = [
  `# Benchmarks

Written by \`pnpm bench\`; not edited by hand. Everything is measured against something else in the same run, ${rounds} pairs in turn
(A B A B …); a ratio is the median over the pairs, with the least and the most. Only ratios say something: machines differ and are shared.

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}.
`,
];
const measure: readonly ((rounds: number) => Promise<Section[]>)[] = [
  checkSection,
  scoreSection,
  columnsSection,
  scoreFileSection,
  importSection,
];
for (const part of measure) {
  for (const section of await part(rounds)) {
    const text = sectionText(section);
    console.log(text);
    parts.push(text);
  }
}
writeFileSync(page, parts.join("\n"));
