import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeSample } from "./make-sample.ts";
import { writeReadme } from "./write-readme.ts";

const folder = fileURLToPath(new URL("../data/", import.meta.url));
const { csv, facts } = await makeSample();

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}rss-kobo-export.csv`, csv);
writeFileSync(`${folder}README.md`, writeReadme(facts));
console.log(`${facts.responses} synthetic responses in examples/data/rss-kobo-export.csv`);
