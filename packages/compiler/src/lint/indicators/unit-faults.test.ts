import { describe, expect, it } from "vitest";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townPaths } from "../../../test/town-indicators.ts";

const { share, sum } = townPaths;

describe("unitFaults", () => {
  it.each([
    {
      what: "a list of units that is not there",
      path: sum,
      edits: { "/units": "town-units@2.0.0" },
      message: "/units — there is no codelist town-units@2.0.0",
    },
    { what: "a unit that is not there", path: sum, edits: { "/unit": "carts" }, message: "/unit — “carts” is no unit of town-units@1.0.0" },
    {
      what: "a small group of people",
      path: share,
      edits: { "/minimumCell": 9 },
      message: "/minimumCell — “keepers” is a unit of persons, and a group of 9 could give somebody away",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });
});
