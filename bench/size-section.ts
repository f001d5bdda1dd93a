import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Goal, goal, type Section } from "./harness/report.ts";

const definition = 'export { instrument, scoring } from "@reintegration/standard/scorings/rss-open-equal-weights/1.0.0";';

/** What an app imports, and how many bytes of it may reach a browser. */
const imports: readonly { readonly name: string; readonly code: string; readonly limit?: number }[] = [
  {
    name: "one scoring function, with the definition",
    code: `export { compileScore } from "@reintegration/scoring"; ${definition}`,
    limit: 4000,
  },
  {
    name: "the whole scorer, with the definition",
    code: `export { compileScoring } from "@reintegration/scoring"; ${definition}`,
    limit: 6500,
  },
  { name: "the definition alone", code: definition },
  { name: "the standalone validator (ajv)", code: 'export { validate } from "@reintegration/schemas/ajv/rss-open/1.0.0";', limit: 8000 },
  { name: "the generated check", code: 'export { check } from "@reintegration/schemas/check/rss-open/1.0.0";' },
];

/** Bytes of what an app imports: bundled and minified by esbuild, then compressed by gzip. */
export async function sizeSection(): Promise<Section[]> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const { name, code, limit } of imports) {
    const resolveDir = fileURLToPath(new URL(".", import.meta.url));
    const { outputFiles } = await build({ stdin: { contents: code, resolveDir }, bundle: true, minify: true, format: "esm", write: false });
    const [minified, compressed] = [outputFiles[0]?.contents ?? new Uint8Array(), gzipSync(outputFiles[0]?.contents ?? "", { level: 9 })];
    rows.push([name, String(minified.length), String(compressed.length)]);
    if (limit !== undefined) goals.push(goal(`${name}: under ${limit} bytes`, compressed.length, compressed.length < limit));
  }
  return [{ title: "Size", about: "Bytes of a bundle made by esbuild.", head: ["importing", "minified", "gzip -9"], rows, goals }];
}
