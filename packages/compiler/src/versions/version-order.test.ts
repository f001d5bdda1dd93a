import { describe, expect, it } from "vitest";
import { versionOrder } from "./version-order.ts";

describe("versionOrder", () => {
  it("compares major before minor before patch, as numbers", () => {
    expect(["1.10.0", "2.0.0", "1.9.12", "1.9.2", "10.0.0"].sort(versionOrder)).toEqual(["1.9.2", "1.9.12", "1.10.0", "2.0.0", "10.0.0"]);
    expect(versionOrder("1.2.3", "1.2.3")).toBe(0);
  });
});
