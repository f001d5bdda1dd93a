import type { Item } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { inOrderOfRelevance } from "./in-order-of-relevance.ts";

const item = (key: string, ...needs: readonly string[]): Item => ({
  key,
  type: "text",
  ...(needs.length > 0 && { relevance: { and: needs.map((need) => ({ answered: need })) } }),
});
const order = (...items: readonly Item[]): string =>
  inOrderOfRelevance(items)
    .map(({ key }) => key)
    .join(" ");

describe("inOrderOfRelevance", () => {
  it("puts an item after those that its relevance names, also at second hand", () => {
    expect(order(item("a", "c"), item("b"), item("c", "d"), item("d"))).toBe("d c a b");
  });

  it("keeps the order where nothing asks for another", () => {
    expect(order(item("a"), item("b", "a"), item("c", "a", "b"))).toBe("a b c");
  });

  it("throws where relevance leads back to its item", () => {
    expect(() => order(item("a", "b"), item("b", "c"), item("c", "a"))).toThrow("whether a is asked depends on itself");
    expect(() => order(item("a", "a"))).toThrow("whether a is asked depends on itself");
  });

  describe("edge cases", () => {
    it("passes a key that no item has, and a key that two ways lead to", () => {
      expect(order(item("a", "nobody"), item("b", "c", "d"), item("c", "e"), item("d", "e"), item("e"))).toBe("a e c d b");
    });
  });
});
