import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, isTextTable, packages, published, root, shown, sourcesOf } from "./workspace.ts";

const maximumLines = 200;
const isCode = (path: string): boolean => /\.(ts|mjs)$/.test(path) && !/[\\/](dist|gen)[\\/]/.test(path) && !path.endsWith(".d.ts");

/** Packages that also run in a browser: no Node modules, no clock, no locale, no random. */
const portable = packages.filter(({ id }) =>
  ["model", "standard", "scoring", "schemas", "forms", "case-management", "indicators"].includes(id),
);

describe("files", () => {
  it(`No source file is longer than ${maximumLines} lines, tables of texts excepted.`, () => {
    const folders = ["packages", "examples", "test", "scripts", "bench"].map((name) => join(root, name));
    const lengths = folders
      .flatMap(filesBelow)
      .filter((path) => isCode(path) && !isTextTable(path))
      .map((path) => ({ path, lines: readFileSync(path, "utf8").trimEnd().split("\n").length }));
    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths.filter(({ lines }) => lines > maximumLines).map(({ path, lines }) => `${shown(path)} has ${lines} lines`)).toEqual([]);
  });

  it("No package and no folder is called utils, common, shared or types.", () => {
    const vague = ["utils", "common", "shared", "types"];
    const folders = ["packages", "examples"].flatMap((name) => filesBelow(join(root, name))).filter(isCode);
    const found = folders.filter((path) =>
      relative(root, path)
        .split(sep)
        .slice(0, -1)
        .some((part) => vague.includes(part)),
    );
    expect(found.map(shown)).toEqual([]);
  });
});

describe("code", () => {
  it("No source evaluates text as code.", () => {
    expect(packages.flatMap(sourcesOf).flatMap((path) => linesWith(path, evaluation))).toEqual([]);
  });

  for (const { folder, manifest } of published.filter((each) => each.manifest.exports?.["."] !== undefined)) {
    const dist = join(folder, "dist");
    it.skipIf(!existsSync(dist))(`The build of ${manifest.name} evaluates no text as code and calls no require.`, () => {
      const built = filesBelow(dist).filter((path) => path.endsWith(".js"));
      expect(built.length).toBeGreaterThan(0);
      expect(built.flatMap((path) => linesWith(path, evaluation, /(?<!["'`])\brequire\(/))).toEqual([]);
    });
  }

  for (const workspacePackage of portable) {
    const { folder, manifest } = workspacePackage;
    it(`${manifest.name} uses nothing that a browser lacks.`, () => {
      const built = filesBelow(join(folder, "dist")).filter((path) => path.endsWith(".js"));
      const nodeOnly = [/["']node:/, /\bBuffer\./, /\bprocess\./, /\b__dirname\b/];
      expect([...sourcesOf(workspacePackage), ...built].flatMap((path) => linesWith(path, ...nodeOnly))).toEqual([]);
    });

    it(`${manifest.name} asks neither clock nor locale nor chance.`, () => {
      const impure = [/\bDate\.now\(/, /\bnew Date\(\)/, /\bMath\.random\(/, /\.toLocale\w+\(/, /\.localeCompare\(/, /\bnew Intl\./];
      expect(sourcesOf(workspacePackage).flatMap((path) => linesWith(path, ...impure))).toEqual([]);
    });
  }
});

const evaluation = /\beval\(|\bnew Function\b|\bFunction\(/;

/** Lines that match a pattern, as `file:line text`, comments left out. */
function linesWith(path: string, ...patterns: readonly RegExp[]): string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const code = /^\s*(\*|\/[/*])/.test(line) ? "" : line;
    return patterns.some((pattern) => pattern.test(code)) ? [`${shown(path)}:${index + 1} ${line.trim().slice(0, 100)}`] : [];
  });
}
