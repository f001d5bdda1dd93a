import { describe, expect, it } from "vitest";
import { instrument } from "../test/household.ts";
import { decodeCell } from "./decode-cell.ts";

const [, job, goods, , , age] = instrument.items;

describe("decodeCell", () => {
  it.each([
    [0, undefined],
    [3, "good"],
    [250, "poor"],
    [251, "not_asked"],
    [252, "not_applicable"],
    [253, "refused"],
    [254, "dont_know"],
    [255, "absent"],
    [4, 4],
    [256, 256],
    [3.5, 3.5],
    [-1, -1],
  ])("In a single choice %d stands for %j.", (cell, meant) => {
    expect(decodeCell(job, cell)).toEqual(meant);
  });

  it.each([
    [0, undefined],
    [0b1, ["land"]],
    [0b11, ["land", "animals"]],
    [2 ** 13 + 1, ["land", "tools"]],
    [2 ** 14, ["none"]],
    [2 ** 27, "not_asked"],
    [2 ** 29, "refused"],
    [2 ** 31, "absent"],
    [0b100, [3]],
    [2 ** 29 + 1, ["land", 30]],
    [-1, -1],
    [2 ** 32, 2 ** 32],
    [1.5, 1.5],
  ])("In a multiple choice %d stands for %j.", (cell, meant) => {
    expect(decodeCell(goods, cell)).toEqual(meant);
  });

  it.each([
    [0, 0],
    [17, 17],
    [Number.NaN, undefined],
    [null, undefined],
    ["2022-05-17", "2022-05-17"],
    ["", ""],
  ])("Elsewhere %j stands for %j.", (cell, meant) => {
    expect(decodeCell(age, cell)).toEqual(meant);
  });
});
