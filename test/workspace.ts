import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Root folder of the workspace. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license: string;
  readonly type: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly sideEffects?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package of `packages/`: its folder name, its folder and its package.json. */
export interface WorkspacePackage {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Packages of `packages/`, by name. */
export const packages: readonly WorkspacePackage[] = readdirSync(join(root, "packages"))
  .sort()
  .map((id) => ({ id, folder: join(root, "packages", id) }))
  .filter(({ folder }) => existsSync(join(folder, "package.json")))
  .map(({ id, folder }) => ({ id, folder, manifest: readJson(join(folder, "package.json")) as Manifest }));

/** Packages that are sent to a registry. */
export const published = packages.filter(({ manifest }) => manifest.private !== true);

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Files below a folder, installed ones left out; none if the folder does not exist. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name === "node_modules") return [];
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

/** Hand-written TypeScript of a package, tests left out. */
export function sourcesOf({ folder }: WorkspacePackage): string[] {
  const generated = join(folder, "src", "gen") + sep;
  return filesBelow(join(folder, "src")).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith(generated),
  );
}

/** A path as messages show it: from the root, with `/`. */
export function shown(path: string): string {
  return relative(root, path).split(sep).join("/");
}

/** Whether a file is named for a language: a table of messages or other texts for people, and nothing else. */
export function isTextTable(path: string): boolean {
  return /[\\/](en|ar|fr|es)\.ts$/.test(path);
}
