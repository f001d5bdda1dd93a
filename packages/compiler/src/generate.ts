import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { appendFrozen } from "./append-frozen.ts";
import { compile } from "./compile.ts";
import { lint } from "./lint/lint.ts";
import { printFindings } from "./lint/print-findings.ts";
import { sourceKeys } from "./lint/source-keys.ts";
import type { Outcome } from "./outcome.ts";
import { readData } from "./read-data.ts";

const data = "packages/standard/data";
const frozenList = "packages/standard/frozen.json";

/** Folders in which everything is generated. */
const generated = [
  ...["packages/model/src/gen", "packages/standard/src/gen", "packages/schemas/src/gen", "packages/schemas/json", "schemas"],
  ...["docs/reference/rules", "docs/reference/definitions"],
];

const isCommitted = (path: string): boolean => path.startsWith("schemas/") || path === frozenList;

/**
 * Checks the definitions below a workspace's root and compiles them into all that is generated. With findings nothing is written,
 * nor where the schema of a published version would change. With `check` nothing is written either way, and a committed file that
 * would change is a failure.
 */
export async function generate(root: string, { check }: { readonly check: boolean }): Promise<Outcome> {
  const read = (path: string, absent: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : absent);
  const definitions = readData(join(root, data));
  const frozen = parseFrozen(read(frozenList, "{}"));
  if (frozen === undefined) return { ok: false, text: `${frozenList} is not JSON. Bring it back: git checkout -- ${frozenList}` };
  const findings = lint(definitions, { frozen, sourceKeys: sourceKeys(read("docs/sources.md", "")) });
  if (findings.length > 0)
    return {
      ok: false,
      text: `${printFindings(findings, data)}\n${findings.length === 1 ? "1 finding" : `${findings.length} findings`}; nothing was generated.`,
    };

  const files = await compile(definitions);
  files.set(frozenList, `${JSON.stringify(appendFrozen(definitions, frozen), null, 2)}\n`);
  const changed = [...files].filter(([path, text]) => !existsSync(join(root, path)) || read(path, "") !== text).map(([path]) => path);
  const stale = generated.flatMap((folder) => filesBelow(root, folder)).filter((path) => !files.has(path));
  const broken = [...changed, ...stale].filter(
    (path) => Object.hasOwn(frozen, path.replace(schemaPath, "data/$1.json")) && existsSync(join(root, path)),
  );
  if (broken.length > 0)
    return { ok: false, text: broken.map((path) => `${path} belongs to a published version and would change. ${mendOfBroken}`).join("\n") };
  if (check) {
    const drifted = [...changed, ...stale].filter(isCommitted);
    return {
      ok: drifted.length === 0,
      text: drifted.map((path) => `${path} does not follow from ${data}. Mend it with: npm run gen`).join("\n"),
    };
  }
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
  for (const path of stale) rmSync(join(root, path));
  return { ok: true, text: `${files.size} files generated, ${changed.length} changed, ${stale.length} removed` };
}

/** The schema of a version: `schemas/<kind>s/<id>/<x.y.z>.schema.json`. */
const schemaPath = /^schemas\/(.+)\.schema\.json$/;
const mendOfBroken = "Let the compiler give what it gave, or bring the file back: git checkout.";

function parseFrozen(text: string): Record<string, string> | undefined {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return undefined;
  }
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
