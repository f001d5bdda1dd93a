import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.ts";
import { readData } from "./read-data.ts";

/** Folders in which everything is generated. */
const generated = ["packages/model/src/gen", "packages/standard/src/gen", "packages/schemas/src/gen", "packages/schemas/json", "schemas"];

const root = fileURLToPath(new URL("../../..", import.meta.url));
const files = await compile(readData(join(root, "packages/standard/data")));
const isCheck = process.argv.includes("--check");
const committed = (path: string): boolean => path.startsWith("schemas/");

const changed = [...files].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text).map(([path]) => path);
const stale = generated
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((path) => !files.has(path));

if (isCheck) {
  const drifted = [...changed, ...stale].filter(committed);
  for (const path of drifted) console.error(`${path} does not follow from packages/standard/data. Mend it with: pnpm gen`);
  process.exitCode = drifted.length > 0 ? 1 : 0;
} else {
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
  for (const path of stale) rmSync(join(root, path));
  console.log(`${files.size} files generated, ${changed.length} changed, ${stale.length} removed`);
}
