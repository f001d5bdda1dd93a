import { readFileSync } from "node:fs";
import { compileScoring } from "@reintegration/scoring";
import { catalogue, loadInstrument } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { checkScoring } from "../src/definitions/check-scoring.ts";

const scorings = catalogue.filter(({ kind }) => kind === "scoring").map(({ reference }) => reference);

/** The definition file of a scoring of the standard, under an id of one's own. */
function copyOf(reference: string) {
  const path = `../../standard/data/scorings/${reference.replace("@", "/")}.json`;
  return { ...JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")), id: "a-copy" };
}

describe("a copy of a scoring of the standard", () => {
  for (const reference of scorings) {
    it(`${reference} under another id has no fault and can be used: the check asks no more than the format does.`, async () => {
      const copy = copyOf(reference);
      const instrument = await loadInstrument(copy.instrument);
      expect(checkScoring(copy, [instrument])).toEqual([]);
      expect(compileScoring(instrument, copy).stamp).toMatchObject({ scoring: `a-copy@${copy.version}`, digests: { scoring: "custom" } });
    });
  }
});
