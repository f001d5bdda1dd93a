import { describe, expect, it } from "vitest";
import { objectBuilder } from "./object-builder.ts";

const keys = Array.from({ length: 70 }, (_, index) => `k${index}`);
const values = (present: (index: number) => boolean): unknown[] => keys.map((_, index) => (present(index) ? index : undefined));
const expected = (present: (index: number) => boolean) =>
  Object.fromEntries(keys.flatMap((key, index) => (present(index) ? [[key, index]] : [])));

describe("objectBuilder", () => {
  it("Keys stand in their order, those without a value are left out, whatever was built before.", () => {
    const build = objectBuilder(keys);
    for (let round = 0; round < 2; round++) {
      for (let step = 1; step < 30; step++) {
        const present = (index: number): boolean => index % step === 0;
        const object = build(values(present));
        expect(object).toStrictEqual(expected(present));
        expect(Object.keys(object)).toEqual(Object.keys(expected(present)));
      }
    }
  });

  it("With fixed keys each object has them all, and those without a value hold undefined.", () => {
    const build = objectBuilder(keys, true);
    for (const step of [2, 3]) {
      const object = build(values((index) => index % step === 0));
      expect(object).toStrictEqual(Object.fromEntries(keys.map((key, index) => [key, index % step === 0 ? index : undefined])));
      expect(Object.keys(object)).toEqual(keys);
    }
  });

  it("Each object is another one, and changing it changes no other.", () => {
    const build = objectBuilder(keys, true);
    const first = build(values(() => true));
    first["k0"] = "changed";
    expect(build(values(() => true))["k0"]).toBe(0);
  });

  describe("edge cases", () => {
    it("Without keys or values the object is empty.", () => {
      expect(objectBuilder([])([])).toStrictEqual({});
      expect(objectBuilder(keys)(values(() => false))).toStrictEqual({});
    });

    it("null, false, 0 and blank texts are values.", () => {
      expect(objectBuilder(["a", "b", "c", "d"])([null, false, 0, ""])).toStrictEqual({ a: null, b: false, c: 0, d: "" });
    });
  });
});
