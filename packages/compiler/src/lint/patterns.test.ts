import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { patterns } from "./patterns.ts";

describe("patterns", () => {
  it("finds the patterns of context fields and items that differ between languages", () => {
    expect(
      tell(patterns, { [`${paths.instrument}#/context/0/pattern`]: "^\\d+$", [`${paths.instrument}#/items/5/pattern`]: "^.*$" }),
    ).toEqual([
      `${paths.instrument}#/context/0/pattern — \\d differs between languages`,
      `${paths.instrument}#/items/5/pattern — the dot means different characters in different languages`,
    ]);
  });
});
