import type { Instrument, Item } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { scoredInstrument } from "./scored-instrument.ts";

const answers = [{ code: "yes", number: 1 }];
const single = (key: string, rest: Partial<Item> = {}): Item => ({ key, type: "single", answers, ...rest });
const instrument: Instrument = {
  id: "work",
  version: "1.0.0",
  basis: "reconstructed",
  status: "draft",
  digest: "abc",
  dimensions: ["all"],
  identifiedBy: ["shop"],
  duplicates: [],
  dateOrder: [],
  context: [single("shop"), single("open"), single("day", { relevance: { answered: "shop" } })],
  items: [
    single("first", {
      relevance: { and: [{ eq: ["second", "yes"] }, { not: { answered: "open" } }] },
      dimension: "all",
      required: true,
      missing: ["refused"],
    }),
    single("second", { relevance: { or: [{ answered: "third" }, { answered: "first_of_circle" }] } }),
    single("third"),
    single("unneeded", { relevance: { answered: "day" } }),
    single("first_of_circle", { relevance: { answered: "second_of_circle" } }),
    single("second_of_circle", { relevance: { answered: "first_of_circle" } }),
  ],
};

describe("scoredInstrument", () => {
  it("keeps the scored items and what their relevance names, also at second hand, in the order of the instrument", () => {
    const { context, items } = scoredInstrument(instrument, { items: [{ item: "first", values: { yes: 1 } }] });
    expect(context?.map(({ key }) => key)).toEqual(["open"]);
    expect(items.map(({ key }) => key)).toEqual(["first", "second", "third", "first_of_circle", "second_of_circle"]);
  });

  it("keeps of an item what scoring needs, and of the instrument what the stamp needs", () => {
    const scored = scoredInstrument(instrument, { items: [{ item: "third", values: { yes: 1 } }] });
    expect(scored).toEqual({
      id: "work",
      version: "1.0.0",
      basis: "reconstructed",
      status: "draft",
      digest: "abc",
      items: [{ key: "third", type: "single", answers }],
    });
    const [first] = scoredInstrument(instrument, { items: [{ item: "first", values: { yes: 1 } }] }).items;
    expect(first).toEqual({
      key: "first",
      type: "single",
      answers,
      relevance: { and: [{ eq: ["second", "yes"] }, { not: { answered: "open" } }] },
      missing: ["refused"],
    });
  });

  describe("edge cases", () => {
    it("leaves the context out where no relevance names it, and status and digest where there are none", () => {
      const { status: _, digest: __, ...custom } = instrument;
      expect(Object.keys(scoredInstrument(custom, { items: [{ item: "third", values: {} }] }))).toEqual([
        "id",
        "version",
        "basis",
        "items",
      ]);
    });
  });
});
