import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tellAll } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { readData } from "../read-data.ts";
import { lint } from "./lint.ts";
import { printFindings } from "./print-findings.ts";
import { sourceKeys } from "./source-keys.ts";

const root = new URL("../../../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("lint", () => {
  it("finds nothing in the standard's own definitions", () => {
    const data = readData(fileURLToPath(new URL("packages/standard/data", root)));
    const frozen = JSON.parse(textOf("packages/standard/frozen.json")) as Record<string, string>;
    expect(printFindings(lint(data, { frozen, sourceKeys: sourceKeys(textOf("docs/sources.md")) }), "data")).toBe("");
  });

  it("finds nothing in the made-up standard that the tests of the rules break", () => {
    expect(tellAll(marketFiles())).toEqual([]);
  });

  it("tells the faults of all files at once, in the order of the files", () => {
    const files = marketFiles({
      [`${paths.scoring}#/dimensions/0/total`]: 2,
      [`${paths.moods}#/answers/0/number`]: 2,
      [`${paths.instrument}#/context/0/key`]: "select",
      "notes.txt": "to do",
    });
    expect(tellAll(files)).toEqual([
      "answer-numbers: codelists/mood-3/1.0.0.json#/answers/1/number — 2 is also the number of “good”",
      "names: instruments/market-day/1.0.0.json#/context/0/key — “select” is reserved in SQL",
      "references: instruments/market-day/1.0.0.json#/identifiedBy/0 — there is no item or context field “stall_code”",
      "references: instruments/market-day/1.0.0.json#/duplicates/0/by/0 — there is no item or context field “stall_code”",
      "translations: instruments/market-day/text/fr/1.0.0.json#/texts — “context/select/text” is not translated: “Number of the stall”",
      "translations: instruments/market-day/text/fr/1.0.0.json#/texts/context~1stall_code~1text — the definition has no text “context/stall_code/text”",
      "layout: notes.txt# — this file has no place in the layout of the definitions",
      "scoring-values: scorings/market-day-equal/1.0.0.json#/dimensions/0/total — the weights of “stall” add up to 1, not to 2",
    ]);
  });

  it("leaves a file that its meta-schema refuses out of the rules of meaning, and is silent about what refers to it", () => {
    expect(tellAll(marketFiles({ [`${paths.moods}#/answers`]: "good, fair, bad" }))).toEqual([
      "structure: codelists/mood-3/1.0.0.json#/answers — must be array",
    ]);
    expect(tellAll(marketFiles({ [`${paths.instrument}#/items`]: [] }))).toEqual([
      "structure: instruments/market-day/1.0.0.json#/items — must NOT have fewer than 1 items",
    ]);
  });

  it("leaves out each of several such files, also one that is not even JSON", () => {
    expect(tellAll(marketFiles({ [paths.moods]: "good, fair, bad", [`${paths.scoring}#/scale`]: "2" }))).toEqual([
      "json: codelists/mood-3/1.0.0.json# — this is not JSON: Unexpected token 'g', \"good, fair, bad\" is not valid JSON",
      "structure: scorings/market-day-equal/1.0.0.json#/scale — must be integer",
    ]);
  });

  it("prints a finding as a line that says where, what, and how to mend it", () => {
    const finding = { rule: "names", file: "a.json", pointer: "/items/0/key", message: "“to” is reserved", mend: "choose another key" };
    expect(printFindings([finding, { ...finding, pointer: "" }], "data")).toBe(
      "data/a.json#/items/0/key — “to” is reserved — choose another key (names)\ndata/a.json — “to” is reserved — choose another key (names)\n",
    );
  });
});
