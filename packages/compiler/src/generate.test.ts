import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { marketFiles } from "../test/market.ts";
import { generate } from "./generate.ts";

const data = "packages/standard/data";
const frozenList = "packages/standard/frozen.json";

describe("generate", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "generate-"));
    for (const [path, text] of marketFiles()) write(`${data}/${path}`, text);
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const edit = (path: string, from: string, to: string): void => {
    expect(read(path)).toContain(from);
    write(path, read(path).replace(from, to));
  };

  it("writes everything that is generated, and nothing the second time", async () => {
    const first = await generate(root, { check: false });
    expect(first).toEqual({ ok: true, text: expect.stringMatching(/^(\d+) files generated, \1 changed, 0 removed$/) });
    expect(await generate(root, { check: false })).toEqual({
      ok: true,
      text: expect.stringMatching(/^\d+ files generated, 0 changed, 0 removed$/),
    });
    expect(read("schemas/instruments/market-day/1.0.0.schema.json")).toContain('"title": "MarketDayResponse"');
    expect(read("docs/reference/definitions/market-day/1.0.0.md")).toContain("# A day at the market");
    expect(read(frozenList)).toBe("{}\n");
  });

  it("writes nothing where there are findings, and tells each with its place and what to do", async () => {
    edit(`${data}/codelists/mood-3/1.0.0.json`, '"number": 2', '"number": 1');
    edit(`${data}/scorings/market-day-equal/1.0.0.json`, '"total": 3', '"total": 4');
    expect(await generate(root, { check: false })).toEqual({
      ok: false,
      text: `${data}/codelists/mood-3/1.0.0.json#/answers/1/number — 1 is also the number of “good” — give each answer a number of its own (answer-numbers)
${data}/scorings/market-day-equal/1.0.0.json#/dimensions/1/total — the weights of “keeper” add up to 3, not to 4 — correct the weights, or the total (scoring-values)

2 findings; nothing was generated.`,
    });
    expect(existsSync(join(root, "schemas"))).toBe(false);
  });

  it("removes what no definition gives any more", async () => {
    await generate(root, { check: false });
    write("schemas/instruments/old/1.0.0.schema.json", "{}");
    write("docs/reference/api/index.html", "made by another tool");
    expect((await generate(root, { check: false })).text).toContain("0 changed, 1 removed");
    expect(existsSync(join(root, "docs/reference/api/index.html"))).toBe(true);
  });

  it("only looks with check: a committed file that would change, or is left over, is a failure that names the command", async () => {
    await generate(root, { check: false });
    expect(await generate(root, { check: true })).toEqual({ ok: true, text: "" });
    edit("schemas/meta/1/text.schema.json", '"title"', '"titel"');
    write("schemas/old.schema.json", "{}");
    rmSync(join(root, "docs/reference"), { recursive: true });
    expect(await generate(root, { check: true })).toEqual({
      ok: false,
      text: `schemas/meta/1/text.schema.json does not follow from ${data}. Mend it with: npm run gen\nschemas/old.schema.json does not follow from ${data}. Mend it with: npm run gen`,
    });
    expect(read("schemas/meta/1/text.schema.json")).toContain("titel");
  });

  it("freezes a version when it is published, and refuses to let it change from then on", async () => {
    await generate(root, { check: false });
    edit(`${data}/codelists/mood-3/index.json`, '"draft"', '"published"');
    expect((await generate(root, { check: true })).text).toBe(`${frozenList} does not follow from ${data}. Mend it with: npm run gen`);
    expect((await generate(root, { check: false })).ok).toBe(true);
    const frozen = JSON.parse(read(frozenList)) as Record<string, string>;
    expect(Object.keys(frozen)).toEqual(["data/codelists/mood-3/1.0.0.json", "data/codelists/mood-3/text/fr/1.0.0.json"]);
    edit(`${data}/codelists/mood-3/1.0.0.json`, '"Mood in three steps"', '"Moods in three steps"');
    const refused = await generate(root, { check: false });
    expect(refused.text).toContain(`${data}/codelists/mood-3/1.0.0.json — this file was published and has changed — take the change back`);
    expect(JSON.parse(read(frozenList))).toEqual(frozen);
  });

  it("refuses to rewrite or remove the schema of a published version", async () => {
    const schema = "schemas/instruments/market-day/1.0.0.schema.json";
    for (const id of ["codelists/mood-3", "codelists/no-answer", "instruments/market-day"])
      edit(`${data}/${id}/index.json`, '"draft"', '"published"');
    await generate(root, { check: false });
    edit(schema, "A day", "The day");
    const refusal = { ok: false, text: expect.stringMatching(`^${schema} belongs to a published version and would change.`) };
    expect(await generate(root, { check: false })).toEqual(refusal);
    expect(await generate(root, { check: true })).toEqual(refusal);
    expect(read(schema)).toContain("The day");
    rmSync(join(root, schema));
    expect((await generate(root, { check: false })).ok).toBe(true);
  });

  it("says how to bring back a list of frozen files that is not JSON", async () => {
    write(frozenList, "<<<<<<< ours");
    expect(await generate(root, { check: false })).toEqual({
      ok: false,
      text: `${frozenList} is not JSON. Bring it back: git checkout -- ${frozenList}`,
    });
  });

  it("knows the sources that docs/sources.md lists", async () => {
    edit(
      `${data}/codelists/mood-3/1.0.0.json`,
      '"source": "none",\n      "locator": "-",\n      "confidence": "reconstructed"',
      '"source": "S7", "locator": "p. 1", "confidence": "adapted"',
    );
    expect((await generate(root, { check: true })).text).toContain("“S7” is not on the list of sources");
    write("docs/sources.md", "# Sources\n\n## S7\n\nA book about moods.\n");
    expect((await generate(root, { check: false })).ok).toBe(true);
  });
});
