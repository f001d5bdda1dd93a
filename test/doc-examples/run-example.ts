import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { packages } from "../workspace.ts";
import { compileExample, importsOf } from "./compile-example.ts";
import type { DocExample } from "./find-examples.ts";

type Check = (actual: unknown, expected: unknown, line: number) => void;
type Run = (...scope: unknown[]) => Promise<void>;
const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => Run;

/**
 * Runs an example in the scope of the module it stands in: what the module exports, what it imports, and what the example
 * imports itself; an example of a Markdown page has only the last. `check` gets each value with the one that the example states.
 */
export async function runExample(path: string, example: DocExample, check: Check): Promise<void> {
  const { imports, body, assertions, identifiers } = compileExample(example.code);
  if (assertions === 0)
    throw new Error('An example states what it gives: "expr; // => value". Fence it as "```ts no-run" if it cannot be run.');
  const scope = new Map<string, unknown>();
  const isModule = path.endsWith(".ts");
  const module = ts.createSourceFile(path, isModule ? readFileSync(path, "utf8") : "", ts.ScriptTarget.ES2022, true);
  const inherited = importsOf(module).filter(({ local }) => identifiers.has(local));
  for (const { module: specifier, imported, local } of [...inherited, ...imports]) {
    const found = await load(specifier, path);
    if (imported !== "*" && !(imported in found)) throw new Error(`"${specifier}" exports no "${imported}".`);
    scope.set(local, imported === "*" ? found : found[imported]);
  }
  const own = isModule ? await load(path, path) : {};
  for (const [name, value] of Object.entries(own)) if (!scope.has(name)) scope.set(name, value);
  scope.delete("default");
  const run = new AsyncFunction("expectEqual", ...scope.keys(), body);
  await run((actual: unknown, expected: unknown, line: number) => check(actual, expected, example.line + line), ...scope.values());
}

/** Imports a module as the file at `path` would: a file, a package of the workspace from its source, or an installed one. */
async function load(specifier: string, path: string): Promise<Record<string, unknown>> {
  const target = specifier.startsWith(".") ? resolve(dirname(path), specifier) : (workspaceFile(specifier) ?? installed(specifier, path));
  return import(/* @vite-ignore */ target);
}

function installed(specifier: string, path: string): string {
  return specifier.startsWith("/") ? specifier : createRequire(path).resolve(specifier);
}

/** The source file behind `@reintegration/<package>[/<subpath>]`, by the package's own `exports`. */
function workspaceFile(specifier: string): string | undefined {
  const owner = packages.find(({ manifest }) => specifier === manifest.name || specifier.startsWith(`${manifest.name}/`));
  if (owner === undefined) return undefined;
  const wanted = `.${specifier.slice(owner.manifest.name.length)}`;
  for (const [subpath, target] of Object.entries(owner.manifest.exports ?? {})) {
    const [before = "", after] = subpath.split("*");
    const matches = after === undefined ? wanted === subpath : wanted.startsWith(before) && wanted.endsWith(after);
    const file = typeof target === "string" ? target : target["@reintegration/source"];
    if (matches && file !== undefined)
      return resolve(owner.folder, file.replace("*", wanted.slice(before.length, wanted.length - (after ?? "").length)));
  }
  throw new Error(`${owner.manifest.name} does not export "${wanted}".`);
}
