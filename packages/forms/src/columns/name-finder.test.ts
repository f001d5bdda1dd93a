import { describe, expect, it } from "vitest";
import { columnTargets } from "./column-target.ts";
import type { Field } from "./fields-of.ts";
import { nameFinder } from "./name-finder.ts";

const field = (key: string, type: Field["item"]["type"], codes: readonly string[] = []): Field => ({
  item: { key, type, answers: codes.map((code, index) => ({ code, number: index + 1 })) },
  part: "answers",
  path: `/answers/${key}`,
  labels: new Map(),
  isList: false,
});
const find = nameFinder(
  [field("tools", "multiple", ["hoe", "works"]), field("works", "single", ["yes"]), field("age", "integer")],
  columnTargets(),
);
const found = (header: string) => {
  const target = find(header);
  return target && [target.field.item.key, target.part, target.code];
};

describe("nameFinder", () => {
  it("A code behind a multiple choice is its choice, also where an item has that name.", () => {
    expect(found("g/tools/works")).toEqual(["tools", "choice", "works"]);
    expect(found("g/works")).toEqual(["works", "answer", undefined]);
    expect(found("tools/refused")).toEqual(["tools", "choice", "refused"]);
  });

  it("An item behind a group of a multiple choice's name is the item.", () => {
    expect(found("tools/age")).toEqual(["age", "answer", undefined]);
  });

  it("Numbers and dates have a companion, choices do not.", () => {
    expect(found("g-age_missing")).toEqual(["age", "missing", undefined]);
    expect(found("works_missing")).toBeUndefined();
  });

  describe("edge cases", () => {
    it("Groups may have names in other scripts; what holds spaces or marks that separate cells is no name.", () => {
      expect(found("مجموعة/age")).toEqual(["age", "answer", undefined]);
      for (const header of ["my age", "group one/age", "x,age", "x;age", "x~age", "age/", "/", ""]) expect(found(header)).toBeUndefined();
    });

    it("One target is one object, so that two columns of it are seen.", () => {
      expect(find("a/age")).toBe(find("b/age"));
      expect(find("tools/rake")).toBe(find("x/tools/rake"));
    });
  });
});
