import { describe, expect, it } from "vitest";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townPaths } from "../../../test/town-indicators.ts";

const { deadline } = townPaths;

describe("deadlineFaults", () => {
  it.each([
    {
      what: "a workflow that is not there",
      path: deadline,
      edits: { "/measure/numerator/within/deadline/workflow": "renting@1.0.0" },
      message: "/measure/numerator/within/deadline/workflow — there is no workflow renting@1.0.0",
    },
    {
      what: "a deadline that is not there",
      path: deadline,
      edits: { "/measure/numerator/within/deadline/id": "soon" },
      message: "/measure/numerator/within/deadline/id — lending@1.0.0 has no deadline “soon”",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });
});
