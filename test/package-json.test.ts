import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Manifest, packages, published, readJson, root, shown, sourcesOf } from "./workspace.ts";

/** Which packages of the workspace each one may need at run time. Dependencies point one way: see docs/design. */
const mayNeed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  standard: ["model"],
  scoring: ["model"],
  forms: ["model"],
  schemas: ["model"],
  sql: ["model"],
  codebooks: ["model"],
  "case-management": ["model"],
  diagrams: ["model"],
  indicators: ["model", "scoring"],
  conformance: [],
  compiler: ["model", "scoring", "case-management", "diagrams"],
  cli: ["model", "standard", "scoring", "schemas", "forms", "sql", "codebooks", "case-management", "diagrams", "indicators"],
};

/** They go into any app: no third-party code. */
const core = ["model", "standard", "scoring", "case-management", "indicators"];

const keyOrder = [
  ...["name", "version", "description", "license", "type", "private", "sideEffects", "exports", "bin", "files", "scripts", "engines"],
  ...["publishConfig", "dependencies", "optionalDependencies", "peerDependencies", "peerDependenciesMeta", "devDependencies"],
];

const rootManifest = readJson(join(root, "package.json")) as Manifest;

describe("every package", () => {
  it("Every package has its row in the table of allowed dependencies.", () => {
    expect(Object.keys(mayNeed).sort()).toEqual(packages.map(({ id }) => id).sort());
  });

  for (const workspacePackage of packages) {
    const { id, folder, manifest } = workspacePackage;

    it(`${manifest.name} has the name of its folder and the licence and module type of the workspace.`, () => {
      expect(manifest).toMatchObject({ name: `@reintegration/${id}`, license: rootManifest.license, type: "module" });
    });

    it(`${manifest.name} writes its keys in the order of all packages.`, () => {
      expect(Object.keys(manifest)).toEqual(keyOrder.filter((key) => key in manifest));
    });

    it(`${manifest.name} takes packages from the workspace and versions of others from the catalog.`, () => {
      const all = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
      for (const [name, range] of Object.entries(all)) {
        expect(`${name} ${range}`).toBe(`${name} ${name.startsWith("@reintegration/") ? "workspace:^" : "catalog:"}`);
      }
    });

    it(`${manifest.name} needs at run time only the packages that the table allows.`, () => {
      const needed = runtimeDependencies(manifest);
      const own = needed.filter((name) => name.startsWith("@reintegration/")).map((name) => name.slice("@reintegration/".length));
      expect(mayNeed[id]).toEqual(expect.arrayContaining(own));
      if (core.includes(id)) expect(needed.filter((name) => !name.startsWith("@reintegration/"))).toEqual([]);
    });

    it(`${manifest.name} imports only what it declares as a dependency.`, () => {
      const declared = [...runtimeDependencies(manifest), ...(manifest.private ? Object.keys(manifest.devDependencies ?? {}) : [])];
      const undeclared = sourcesOf(workspacePackage).flatMap((path) =>
        bareImportsOf(path)
          .filter((name) => !declared.includes(name))
          .map((name) => `${shown(path)} imports ${name}`),
      );
      expect(undeclared).toEqual([]);
    });

    it(`${manifest.name} says in a README what it is.`, () => {
      if (!manifest.private) expect(existsSync(join(folder, "README.md"))).toBe(true);
    });
  }
});

describe("published packages", () => {
  for (const { folder, manifest } of published) {
    const entries = Object.entries(manifest.exports ?? {});
    const code = entries.filter(([, target]) => typeof target !== "string");

    it(`${manifest.name} asks for the Node version of the workspace and is published openly.`, () => {
      expect(manifest).toMatchObject({ engines: rootManifest.engines, publishConfig: { access: "public" } });
    });

    it(`${manifest.name} exports its package.json, and code as source, types and module in this order.`, () => {
      expect(manifest.exports).toMatchObject({ "./package.json": "./package.json" });
      for (const [subpath, target] of code) {
        const source = (target as Record<string, string>)["@reintegration/source"] ?? "";
        const built = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
        expect(source).toMatch(/^\.\/src\/.*\.ts$/);
        expect(JSON.stringify({ [subpath]: target })).toBe(
          JSON.stringify({ [subpath]: { "@reintegration/source": source, types: `${built}.d.ts`, import: `${built}.js` } }),
        );
      }
    });

    it(`${manifest.name} publishes each folder that it exports, and source without tests.`, () => {
      const files = manifest.files ?? [];
      const folders = entries.map(([, target]) => (typeof target === "string" ? target : (target["import"] ?? "")).split("/")[1] ?? "");
      expect(files).toEqual(expect.arrayContaining([...new Set(folders)].filter((name) => name !== "package.json")));
      if (code.length > 0) {
        expect(files).toEqual(expect.arrayContaining(["dist", "src", "!src/**/*.test.ts"]));
        expect(manifest).toMatchObject({ sideEffects: false, scripts: { build: "tsup" } });
        expect(existsSync(join(folder, "tsup.config.ts"))).toBe(true);
      }
    });
  }
});

function runtimeDependencies({ dependencies, optionalDependencies, peerDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/** Names of the packages that a file imports, Node's own left out. */
function bareImportsOf(path: string): string[] {
  const specifiers = ts.preProcessFile(readFileSync(path, "utf8")).importedFiles.map(({ fileName }) => fileName);
  const bare = specifiers.filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"));
  return bare.map((specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
}
