import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { cutoffs } from "./cutoffs.ts";

const { scoring } = paths;
const band = (place: string): string => `${scoring}#/cutoffs/0/bands/${place}`;

describe("cutoffs", () => {
  it("finds a gap and an overlap between two bands", () => {
    expect(tell(cutoffs, { [band("1/from")]: 0.51 })).toEqual([
      `${scoring}#/cutoffs/0/bands/1/from — “lower” ends at 0.5, so scores fall between the two bands or into both`,
    ]);
    expect(tell(cutoffs, { [band("1/from")]: 0.49 })).toHaveLength(1);
  });

  it("finds bands that do not begin at 0 or end at 1", () => {
    expect(tell(cutoffs, { [band("0/from")]: 0.1, [band("1/to")]: 0.9 })).toEqual([
      `${scoring}#/cutoffs/0/bands/0/from — no band holds the scores from 0 to 0.1`,
      `${scoring}#/cutoffs/0/bands/1/to — no band holds the scores from 0.9 to 1`,
    ]);
  });

  it("finds a band that no score can lie in, and bands in falling order", () => {
    expect(tell(cutoffs, { [band("0/to")]: 0, [band("1/from")]: 0 })).toEqual([
      `${scoring}#/cutoffs/0/bands/0/to — no score lies in “lower”, from 0 to 0`,
    ]);
    const falling = [
      { id: "upper", title: "Upper", from: 0.5, to: 1 },
      { id: "lower", title: "Lower", from: 0, to: 0.5 },
    ];
    expect(tell(cutoffs, { [`${scoring}#/cutoffs/0/bands`]: falling })).toEqual([
      `${scoring}#/cutoffs/0/bands/0/from — no band holds the scores from 0 to 0.5`,
      `${scoring}#/cutoffs/0/bands/1/from — “upper” ends at 1, so scores fall between the two bands or into both`,
      `${scoring}#/cutoffs/0/bands/1/to — no band holds the scores from 0.5 to 1`,
    ]);
  });

  it("finds ids that two bands or two sets share, and a band that says that there is no score", () => {
    expect(tell(cutoffs, { [band("1/id")]: "lower" })).toEqual([`${scoring}#/cutoffs/0/bands/1/id — two bands of this set have this id`]);
    expect(tell(cutoffs, { [band("1/id")]: "insufficient" })).toEqual([
      `${scoring}#/cutoffs/0/bands/1/id — “insufficient” says that a score could not be given`,
    ]);
    const set = { id: "halves", title: "Halves again", appliesTo: ["stall"], bands: [{ id: "all", title: "All", from: 0, to: 1 }] };
    expect(tell(cutoffs, { [`${scoring}#/cutoffs/-`]: set })).toEqual([`${scoring}#/cutoffs/1/id — two cut-off sets have this id`]);
  });

  it("finds a set that applies to a score that is not there", () => {
    expect(tell(cutoffs, { [`${scoring}#/cutoffs/0/appliesTo`]: ["composite", "keeper", "weather"] })).toEqual([
      `${scoring}#/cutoffs/0/appliesTo/2 — there is no score “weather”`,
    ]);
  });

  describe("edge cases", () => {
    it("allows a scoring without cut-off sets", () => {
      expect(tell(cutoffs, { [`${scoring}#/cutoffs`]: [] })).toEqual([]);
    });
  });
});
