import { expect, it } from "vitest";
import { numberTexts } from "./number-text.ts";

it("Numbers are written so that they read back as the same double, however many there were before.", () => {
  const text = numberTexts();
  for (let i = 1; i < 50_000; i++) expect(Number(text(i / 49_999))).toBe(i / 49_999);
  expect([0, 1, 132 / 200].map(text)).toEqual(["0", "1", "0.66"]);
});
