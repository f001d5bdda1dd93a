import { describe, expect, it } from "vitest";
import { numberTexts } from "./number-text.ts";

describe("numberTexts", () => {
  it("Numbers are written so that they read back as the same double, however many there were before.", () => {
    const text = numberTexts();
    const values = Array.from({ length: 50_000 }, (_, i) => (i + 1) / 49_999);
    expect(values.filter((value) => Number(text(value)) !== value)).toEqual([]);
    expect([0, 1, 132 / 200, 1 / 3].map(text)).toEqual(["0", "1", "0.66", "0.3333333333333333"]);
  });

  it("A number that comes again is written the same.", () => {
    const text = numberTexts();
    expect([0.1, 0.2, 0.1, 0.2].map(text)).toEqual(["0.1", "0.2", "0.1", "0.2"]);
  });
});
