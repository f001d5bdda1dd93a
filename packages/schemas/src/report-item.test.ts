import { checkItem, type Item, type Problem } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { report } from "./report-item.ts";

const goods: Item = {
  key: "goods",
  type: "multiple",
  answers: [
    { code: "land", number: 1 },
    { code: "none", number: 2, exclusive: true },
  ],
  required: true,
};
const day: Item = { key: "day", type: "date", notInFuture: true };

const reported = (item: Item, cell: unknown, isRelevant = true, isExpected = true, latest = "2022-06-02"): Problem[] => {
  const problems: Problem[] = [];
  report(problems, item, `/answers/${item.key}`, cell, isRelevant, isExpected, latest);
  return problems;
};

describe("report", () => {
  const cells = [
    undefined,
    null,
    "",
    [],
    "lan",
    ["lan"],
    ["land", "none"],
    ["none", "land"],
    '["lan"]',
    ["lan", 1],
    [["lan"]],
    7,
    {},
    "x".repeat(200),
  ];

  it("Words what it meets again as checkItem words it, in each situation.", () => {
    for (const round of [1, 2, 3]) {
      for (const cell of cells) {
        for (const [isRelevant, isExpected] of [
          [true, true],
          [true, false],
          [false, true],
          [false, false],
        ] as const) {
          const situation = { isRelevant, isExpected, latest: "2022-06-02" };
          expect(reported(goods, cell, isRelevant, isExpected), `round ${round}`).toEqual(
            checkItem(goods, "/answers/goods", cell, situation),
          );
        }
      }
    }
  });

  it("A text is worded once, and so is a list of texts; a text that looks like a list is none.", () => {
    expect(reported(goods, "again")[0]).toBe(reported(goods, "again")[0]);
    expect(reported(goods, ["again"])[0]).toBe(reported(goods, ["again"])[0]);
    expect(reported(goods, '["again"]')).not.toEqual(reported(goods, ["again"]));
  });

  it("What lies in the future changes with the day of checking.", () => {
    const rulesOf = (latest: string): string[] => reported(day, "2022-06-10", true, true, latest).map(({ rule }) => rule);
    expect([rulesOf("2022-06-09"), rulesOf("2022-06-10"), rulesOf("2022-06-09")]).toEqual([["future-date"], [], ["future-date"]]);
  });

  describe("edge cases", () => {
    it("More faults than are remembered are all worded.", () => {
      for (let round = 0; round < 1000; round++)
        expect(reported(goods, `code_${round}`)).toMatchObject([{ params: { value: `code_${round}` } }]);
    });
  });
});
