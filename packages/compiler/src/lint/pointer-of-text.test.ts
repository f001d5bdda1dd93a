import { type TextedDefinition, textsOf } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { marketFiles, paths } from "../../test/market.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
import { pointerOfText } from "./pointer-of-text.ts";

const definitionOf = (path: string): TextedDefinition => JSON.parse(marketFiles(townFiles()).get(path) ?? "") as TextedDefinition;

describe("pointerOfText", () => {
  it.each([
    { path: "title", pointer: "/title" },
    { path: "respondent", pointer: "/respondent" },
    { path: "dimensions/stall/description", pointer: "/dimensions/0/description" },
    { path: "context/agreed/answers/no", pointer: "/context/3/answers/1/label" },
    { path: "items/wares/hint", pointer: "/items/0/hint" },
    { path: "items/mood/missing/not_applicable", pointer: "/items/3/missingLabels/not_applicable" },
  ])("finds $path of an instrument at $pointer", ({ path, pointer }) => {
    expect(pointerOfText(definitionOf(paths.instrument), path)).toBe(pointer);
  });

  it.each([
    { path: "composite/title", pointer: "/composite/title" },
    { path: "cutoffs/halves/title", pointer: "/cutoffs/0/title" },
    { path: "cutoffs/halves/bands/upper", pointer: "/cutoffs/0/bands/1/title" },
  ])("finds $path of a scoring at $pointer", ({ path, pointer }) => {
    expect(pointerOfText(definitionOf(paths.scoring), path)).toBe(pointer);
  });

  it("leads to the very text, for every text of the kinds of definition", () => {
    for (const file of [paths.moods, paths.instrument, paths.scoring, townPaths.share, townPaths.published]) {
      const definition = definitionOf(file);
      for (const [path, text] of textsOf(definition)) {
        const segments = pointerOfText(definition, path).slice(1).split("/");
        expect(
          segments.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], definition),
          path,
        ).toBe(text);
      }
    }
  });
});
