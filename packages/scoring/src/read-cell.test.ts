import { describe, expect, it } from "vitest";
import { instrument, scoring } from "../test/household.ts";
import { invalid, notApplicable, planItem, unanswered } from "./plan-item.ts";
import { readCell } from "./read-cell.ts";

const [, job, goods, school] = instrument.items;
const [, jobValues, goodsValues, schoolValues] = scoring.items;
const plans = {
  job: planItem(job, jobValues, undefined),
  goods: planItem(goods, goodsValues, undefined),
  school: planItem(school, schoolValues, undefined),
};

const read = (key: keyof typeof plans, cell: unknown): number => readCell(plans[key], { [key]: cell });

describe("readCell", () => {
  it("An answer counts as its value.", () => {
    expect(read("job", "fair")).toBe(2);
  });

  it("Several choices count as the best of them, in any order (rule S5).", () => {
    expect(read("goods", ["tools", "animals"])).toBe(3);
    expect(read("goods", ["animals", "tools"])).toBe(3);
    expect(read("goods", ["none"])).toBe(0);
  });

  it.each(["refused", "dont_know", "not_asked"])("The missing kind %s is unanswered.", (kind) => {
    expect(read("job", kind)).toBe(unanswered);
  });

  it.each([[undefined], [null], [""], [[]], ["absent"]])("The cell %j is absent: unanswered.", (cell) => {
    expect(read("job", cell)).toBe(unanswered);
    expect(read("goods", cell)).toBe(unanswered);
  });

  it("Not applicable is unanswered where only skip logic could make it so, and leaves where it is offered.", () => {
    expect(read("job", "not_applicable")).toBe(unanswered);
    expect(read("school", "not_applicable")).toBe(notApplicable);
  });

  it.each<[keyof typeof plans, unknown]>([
    ["job", "excellent"],
    ["job", "NA"],
    ["job", 3],
    ["job", ["good"]],
    ["school", "refused"],
    ["goods", ["land", "none"]],
    ["goods", ["land", "land"]],
    ["goods", "land"],
    ["goods", ["refused"]],
    ["goods", ["land", 7]],
    ["goods", {}],
  ])("At %s, %j is invalid.", (key, cell) => {
    expect(read(key, cell)).toBe(invalid);
  });

  describe("edge cases", () => {
    it("What a cell inherits is not in it.", () => {
      const named = { ...plans.job, item: { ...job, key: "constructor" } };
      expect(readCell(named, {})).toBe(unanswered);
      expect(readCell(named, { constructor: Object })).toBe(invalid);
      expect(readCell(plans.goods, Object.create({ goods: ["sand"] }))).toBe(unanswered);
    });
  });
});
