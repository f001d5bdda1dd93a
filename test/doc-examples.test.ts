import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileExample } from "./doc-examples/compile-example.ts";
import { findExamples, findMarkdownExamples } from "./doc-examples/find-examples.ts";
import { runExample } from "./doc-examples/run-example.ts";
import { packages, root, shown, sourcesOf } from "./workspace.ts";

const pages = [...packages.map(({ folder }) => folder), join(root, "docs/guide"), root].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: folder.endsWith("guide"), encoding: "utf8" }).map((name) => join(folder, name))
    : [],
);
const files = [
  ...packages.flatMap(sourcesOf).map((path) => ({ path, examples: findExamples(readFileSync(path, "utf8")) })),
  ...pages.filter((path) => path.endsWith(".md")).map((path) => ({ path, examples: findMarkdownExamples(readFileSync(path, "utf8")) })),
];

describe("doc examples", () => {
  for (const { path, examples } of files) {
    for (const example of examples.filter(({ skipped }) => !skipped)) {
      it(`The example at ${shown(path)}:${example.line} gives the values it states.`, async () => {
        await runExample(path, example, (actual, expected, line) => expect(actual, `${shown(path)}:${line}`).toEqual(expected));
      });
    }
  }
});

describe("finding examples", () => {
  const comment = [
    "/**",
    " * Adds.",
    " *",
    " * @example",
    " * add(1, 2); // => 3",
    " *",
    " * @param a @example is no tag here",
    " */",
  ].join("\n");

  it("An example ends at the next tag and knows its line.", () => {
    expect(findExamples(`const x = 1;\n${comment}`)).toEqual([{ code: "add(1, 2); // => 3", line: 6, skipped: false }]);
  });

  it("The code of a fenced example is what stands inside the fence.", () => {
    const fenced = [
      "/**",
      " * @example",
      " * Like so:",
      " * ```ts",
      ' * import { add } from "@reintegration/x";',
      " * add(1); // => 1",
      " * ```",
      " */",
    ];
    expect(findExamples(fenced.join("\n"))).toEqual([
      { code: 'import { add } from "@reintegration/x";\nadd(1); // => 1', line: 5, skipped: false },
    ]);
  });

  it("An example that is fenced as no-run is skipped.", () => {
    expect(findExamples("/**\n * @example\n * ```ts no-run\n * fetch();\n * ```\n */")).toMatchObject([{ skipped: true }]);
  });

  it("One comment may hold several examples, also on the line of the tag.", () => {
    expect(
      findExamples("/** @example add(1); // => 1 */\n/**\n * @example\n * a;\n * @example\n * b;\n */").map(({ code }) => code),
    ).toEqual(["add(1); // => 1", "a;", "b;"]);
  });
});

describe("finding examples in Markdown", () => {
  it("A block of TypeScript is an example where it states a value.", () => {
    expect(findMarkdownExamples("# Title\n\n```ts\nadd(1); // => 1\n```\n\n```ts\nadd(1);\n```\n```sh\nls // => 1\n```\n")).toEqual([
      { code: "add(1); // => 1", line: 4, skipped: false },
    ]);
  });
});

describe("running examples", () => {
  const path = new URL("./doc-examples/find-examples.ts", import.meta.url).pathname;
  const run = async (code: string): Promise<unknown[][]> => {
    const seen: unknown[][] = [];
    await runExample(path, { code, line: 10, skipped: false }, (...all) => seen.push(all));
    return seen;
  };

  it("Each statement is compared with the value behind it, in the scope of the module's exports.", async () => {
    expect(await run('const text: string = "";\nfindExamples(text); // => []\n1 + 1; // => 3')).toEqual([
      [[], [], 11],
      [2, 3, 12],
    ]);
  });

  it("A value may stand below its statement and go on over several lines.", async () => {
    expect(await run("({ a: 1, b: 2 });\n// => { a: 1,\n//      b: 2 }")).toEqual([[{ a: 1, b: 2 }, { a: 1, b: 2 }, 10]]);
  });

  it("A declaration is compared by the value of its name.", async () => {
    expect(await run("const sum = 1 + 1; // => 2")).toEqual([[2, 2, 10]]);
  });

  it("A value inside a loop is compared each time, and one that stands nowhere is an error.", async () => {
    expect(await run("for (const n of [1, 2]) {\n  n; // => n\n}")).toEqual([
      [1, 1, 11],
      [2, 2, 11],
    ]);
    await expect(run("[1].map((n) => {\n  n; // => 1\n}); // => [undefined]")).rejects.toThrow("inside a statement that states one");
    await expect(run("1; // => 1\nif (true) {\n  // => 2\n}")).rejects.toThrow("2 values are stated, 1 of them");
  });

  it("An example may await and may import from packages of the workspace.", async () => {
    expect(await run('import { shorten } from "@reintegration/model";\nawait Promise.resolve(typeof shorten); // => "function"')).toEqual([
      ["function", "function", 11],
    ]);
  });

  it("An example without a stated value, with a wrong import or with a syntax error fails.", async () => {
    await expect(run("findExamples('');")).rejects.toThrow("states what it gives");
    await expect(run('import { nothing } from "@reintegration/model";\nnothing; // => 1')).rejects.toThrow('exports no "nothing"');
    await expect(run("findExamples(; // => 1")).rejects.toThrow();
    await expect(run("const a = 1, b = 2; // => 1")).rejects.toThrow("has no value");
    expect(() => compileExample("1; // => true, as always")).toThrow("not TypeScript");
  });
});
