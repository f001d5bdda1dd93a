import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
import { versions } from "./versions.ts";

const files = marketFiles();
/** A later version of a file of the made-up standard, with one text in it replaced. */
const later = (path: string, version: string, from = "", to = ""): Record<string, string> => ({
  [path.replace("1.0.0", version)]: (files.get(path) ?? "").replace('"version": "1.0.0"', `"version": "${version}"`).replace(from, to),
});
const { instrument, moods, scoring } = paths;

describe("versions", () => {
  it("finds nothing where the version says what changed, or more", () => {
    expect(
      tell(versions, {
        ...later(moods, "1.0.1", '"Fair"', '"So so"'),
        ...later(instrument, "1.1.0"),
        ...later(scoring, "2.0.0", '"scale": 2', '"scale": 4'),
      }),
    ).toEqual([]);
  });

  it("finds a version that promises less than what changed", () => {
    expect(
      tell(versions, {
        ...later(moods, "1.1.0", '"fair"', '"so_so"'),
        ...later(instrument, "1.0.1", '"maximum": 50', '"maximum": 60'),
        ...later(scoring, "1.1.0", '"fair": 1', '"fair": 2'),
      }),
    ).toEqual([
      "codelists/mood-3/1.1.0.json#/answers — the answer “fair” is gone since mood-3@1.0.0: that is a major change, and the version says minor",
      "instruments/market-day/1.0.1.json#/items/1/maximum — helpers: maximum is wider since market-day@1.0.0: that is a minor change, and the version says patch",
      "scorings/market-day-equal/1.1.0.json#/items/1/values — the value of “fair” of “mood” was 1 and is 2 since market-day-equal@1.0.0: that is a major change, and the version says minor",
      "codelists/mood-3/1.1.0.json#/answers/1/number — 2 was the number of “fair” in version 1.0.0",
    ]);
  });

  it("finds an indicator that promises the same figure and gives another", () => {
    const town = townFiles();
    const changed = JSON.stringify(town[townPaths.sum]).replace('"version":"1.0.0"', '"version":"1.1.0"').replace('"bread"', '"fruit"');
    expect(tell(versions, { ...town, [townPaths.sum.replace("1.0.0", "1.1.0")]: changed })).toEqual([
      "indicators/helpers-at-work/1.1.0.json#/measure — what is computed has changed since helpers-at-work@1.0.0: that is a major change, and the version says minor",
    ]);
  });

  it("compares each version with the one before it by number, not by name", () => {
    const told = tell(versions, { ...later(moods, "1.9.0", '"Fair"', '"So so"'), ...later(moods, "1.10.0", '"ordered": true,', "") });
    expect(told).toEqual([
      "codelists/mood-3/1.10.0.json#/ordered — whether the answers are a scale has changed since mood-3@1.9.0: that is a major change, and the version says minor",
    ]);
  });

  it("finds a number that belonged to another answer in any earlier version, also of a major version", () => {
    expect(tell(versions, { ...later(instrument, "2.0.0", '"rent"', '"sun"'), ...later(instrument, "3.0.0", '"rent"', '"wind"') })).toEqual(
      [
        "instruments/market-day/2.0.0.json#/items/4/answers/1/number — 2 was the number of “rent” in version 1.0.0",
        "instruments/market-day/3.0.0.json#/items/4/answers/1/number — 2 was the number of “rent” in version 1.0.0",
      ],
    );
  });

  describe("edge cases", () => {
    it("allows a copy, which a new version begins as", () => {
      expect(tell(versions, { ...later(moods, "1.0.1"), ...later(instrument, "1.0.1"), ...later(scoring, "1.0.1") })).toEqual([]);
    });

    it("leaves two answers of one version with one number to another rule", () => {
      expect(tell(versions, { [`${moods}#/answers/1/number`]: 1 })).toEqual([]);
    });
  });
});
