import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DefinitionWords, definitionWords, tracesIn } from "./definition-traces.ts";
import { isTextTable, packages, shown, sourcesOf } from "./workspace.ts";

const words = definitionWords();

/** A tool that writes the definition it names, and so cannot but name it. */
const writers = ["packages/compiler/src/update-countries.ts", "packages/compiler/src/update-currencies.ts"];

/** Tables of texts may well speak as a label does; of keys and versions they are free too. */
const wordsFor = (path: string): DefinitionWords => (isTextTable(path) ? { ...words, texts: [] } : words);

describe("no definitions in code", () => {
  it("There are definitions to look for.", () => {
    expect(words.keys).toEqual(expect.arrayContaining(["economic_satisfaction", "case_id", "round"]));
    expect(words.ids).toContain("rss-open");
    expect(words.texts).toContain("Date of the interview");
  });

  for (const workspacePackage of packages.filter((each) => sourcesOf(each).length > 0)) {
    it(`The code and comments of ${workspacePackage.manifest.name} name no item, no definition version and no label.`, () => {
      const sources = sourcesOf(workspacePackage).filter((path) => !writers.includes(shown(path)));
      const traces = sources.flatMap((path) =>
        readFileSync(path, "utf8")
          .split("\n")
          .flatMap((line, index) => tracesIn(line, wordsFor(path)).map((trace) => `${shown(path)}:${index + 1} names "${trace}"`)),
      );
      expect(traces).toEqual([]);
    });
  }
});

describe("finding traces", () => {
  const traced: readonly [line: string, trace: string][] = [
    ['const key = "economic_satisfaction";', "economic_satisfaction"],
    ["row.context.case_id", "case_id"],
    ["const { interview_date } = row.context;", "interview_date"],
    ["{ case_id: 1 }", "case_id"],
    ['lookup("round")', "round"],
    ["context.sex", "sex"],
    ["const [stratum] = [row.context.stratum];", "stratum"],
    ['row["sex"]', "sex"],
    ['if (key === "respondent") return;', "respondent"],
    ["response.context.respondent", "respondent"],
    [" * score(`rss-open@1.0.0`)", "rss-open@1.0.0"],
    ['const label = "Date of the interview:";', "Date of the interview"],
  ];
  for (const [line, trace] of traced) {
    it(`The line ${line} is found to name "${trace}".`, () => {
      expect(tracesIn(line, words)).toContain(trace);
    });
  }

  const innocent = [
    "Math.round(value)",
    "const round = 1; // of one round",
    'put("respondent", definition.respondent);',
    "my_case_id_column",
    "instrument example@1.0.0",
    "the sex of nobody",
  ];
  for (const line of innocent) {
    it(`The line ${line} is found to name nothing.`, () => {
      expect(tracesIn(line, words)).toEqual([]);
    });
  }
});
