import { describe, expect, it } from "vitest";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townPaths } from "../../../test/town-indicators.ts";

const { share, published } = townPaths;

describe("mappingFaults", () => {
  it.each([
    {
      what: "a framework that is not there",
      path: share,
      edits: { "/mappings/0/codelist": "city-goals@1.0.0" },
      message: "/mappings/0/codelist — there is no codelist city-goals@1.0.0",
    },
    {
      what: "an entry that is not there",
      path: share,
      edits: { "/mappings/0/code": "g_3" },
      message: "/mappings/0/code — town-goals@1.0.0 has no entry “g_3”",
    },
    {
      what: "reconstructed wording that is the same as an entry",
      path: share,
      edits: { "/mappings/0/relation": "same" },
      message: "/mappings/0/relation — what is reconstructed is not the same as an entry of a framework",
    },
    {
      what: "a sourced statement of no entry",
      path: published,
      edits: { "/mappings/0/relation": "close" },
      message: "/statement — a sourced statement is that of an entry of a framework, and none is named as the same",
    },
    {
      what: "a sourced statement without its source",
      path: published,
      edits: { "/mappings/0/provenance/0/confidence": "adapted" },
      message: "/mappings/0/provenance — published wording has a source",
    },
    {
      what: "a statement in other words",
      path: published,
      edits: { "/statement": "Number of bakers" },
      message: "/mappings/0/relation — the same as “1.1 Number of happy bakers” it is not, word by word",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });
});
