import type { Problem } from "@reintegration/model";
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

function read(key: keyof typeof plans, cell: unknown): { outcome: number; rules: string[] } {
  const problems: Problem[] = [];
  const outcome = readCell(plans[key], { [key]: cell }, problems);
  return { outcome, rules: problems.map(({ rule, path }) => `${rule} ${path}`) };
}

describe("readCell", () => {
  it("An answer counts as its value.", () => {
    expect(read("job", "fair")).toEqual({ outcome: 2, rules: [] });
  });

  it("Several choices count as the best of them, in any order (rule S5).", () => {
    expect(read("goods", ["tools", "animals"]).outcome).toBe(3);
    expect(read("goods", ["animals", "tools"]).outcome).toBe(3);
    expect(read("goods", ["none"]).outcome).toBe(0);
  });

  it.each(["refused", "dont_know", "not_asked"])("The missing kind %s is unanswered.", (kind) => {
    expect(read("job", kind)).toEqual({ outcome: unanswered, rules: [] });
  });

  it.each([[undefined], [null], [""], [[]], ["absent"]])("The cell %j is absent: unanswered.", (cell) => {
    expect(read("job", cell)).toEqual({ outcome: unanswered, rules: [] });
    expect(read("goods", cell)).toEqual({ outcome: unanswered, rules: [] });
  });

  it("Not applicable is unanswered where only skip logic could make it so, and leaves where it is offered.", () => {
    expect(read("job", "not_applicable").outcome).toBe(unanswered);
    expect(read("school", "not_applicable").outcome).toBe(notApplicable);
  });

  it.each<[keyof typeof plans, unknown, string]>([
    ["job", "excellent", "unknown-code /answers/job"],
    ["job", "NA", "foreign-missing-mark /answers/job"],
    ["job", 3, "wrong-type /answers/job"],
    ["job", ["good"], "wrong-type /answers/job"],
    ["school", "refused", "missing-kind-not-offered /answers/school"],
    ["goods", ["land", "none"], "exclusive-choice /answers/goods"],
    ["goods", ["land", "land"], "duplicate-choice /answers/goods"],
    ["goods", "land", "wrong-type /answers/goods"],
    ["goods", ["refused"], "unknown-code /answers/goods"],
  ])("At %s, %j is invalid: %s.", (key, cell, rule) => {
    expect(read(key, cell)).toEqual({ outcome: invalid, rules: [rule] });
  });

  describe("edge cases", () => {
    it("What a cell inherits is not in it.", () => {
      const problems: Problem[] = [];
      expect(readCell({ ...plans.job, item: { ...job, key: "constructor" } }, {}, problems)).toBe(unanswered);
      expect(problems).toEqual([]);
    });
  });
});
