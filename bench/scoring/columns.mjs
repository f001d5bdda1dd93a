// scoreColumns in a process of its own, with the same manners as columns.py: it reads columns.json and the columns beside it,
// scores them each time a line comes in, and answers with the seconds of processor time; "result" writes the composite.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { compileScoring } from "@reintegration/scoring";
import { instrument, scoring } from "@reintegration/standard/scorings/rss-open-equal-weights/1.0.0";

const folder = process.argv[2];
const { rows, items } = JSON.parse(readFileSync(join(folder, "columns.json"), "utf8"));
const read = (name) => new Uint8Array(readFileSync(join(folder, name)));
const columns = Object.fromEntries(
  items.map(({ key, dtype }) => [key, dtype === "uint8" ? read(`${key}.bin`) : new Uint32Array(read(`${key}.masks`).buffer)]),
);
const { scoreColumns } = compileScoring(instrument, scoring);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === "result") {
    writeFileSync(join(folder, "composite.own"), scoreColumns(columns, rows).composite.value);
    console.log("written");
  } else {
    const start = process.cpuUsage();
    scoreColumns(columns, rows);
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e6);
  }
}
