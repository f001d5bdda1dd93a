import { describe, expect, it } from "vitest";
import { toCsvw, toDdi, toFhirQuestionnaire, toFrictionless, toR, toSpss, toStata } from "../src/index.ts";
import { smallSource } from "./small-source.ts";

/** What each format makes of the small survey, as files to be read by people: `npx vitest run -u` writes them anew. */
const golden = {
  "small.R": toR,
  "small.sps": toSpss,
  "small.do": toStata,
  "small.ddi.xml": toDdi,
  "small.datapackage.json": toFrictionless,
  "small.csvw.json": toCsvw,
  "small.fhir.json": toFhirQuestionnaire,
} as const;

describe("golden codebooks", () => {
  for (const [name, make] of Object.entries(golden)) {
    it(`${name} is what is made today.`, async () => {
      await expect(make(smallSource)).toMatchFileSnapshot(`golden/${name}`);
    });
  }

  it("The same source gives the same text, and leaves it as it was.", () => {
    const before = JSON.stringify(smallSource);
    for (const make of Object.values(golden)) expect(make(smallSource)).toBe(make(smallSource));
    expect(JSON.stringify(smallSource)).toBe(before);
  });
});
