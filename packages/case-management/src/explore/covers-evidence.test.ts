import type { Evidence } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { coversEvidence } from "./covers-evidence.ts";

describe("coversEvidence", () => {
  const signed: Evidence = { record: "note@1.0.0", fields: ["signed_on"], where: { eq: ["note_agrees", "yes"] } };

  it("takes the same evidence, and more than what is asked, for enough", () => {
    expect(coversEvidence(signed, signed)).toBe(true);
    expect(coversEvidence({ ...signed, new: true, fields: ["signed_by", "signed_on"] }, signed)).toBe(true);
    expect(coversEvidence(signed, { record: "note@1.0.0" })).toBe(true);
  });

  it("takes another version, a field too few, another condition or an older record for not enough", () => {
    expect(coversEvidence({ ...signed, record: "note@1.1.0" }, signed)).toBe(false);
    expect(coversEvidence({ ...signed, fields: ["signed_by"] }, signed)).toBe(false);
    expect(coversEvidence({ ...signed, where: { eq: ["note_agrees", "no"] } }, signed)).toBe(false);
    expect(coversEvidence(signed, { ...signed, new: true })).toBe(false);
  });

  describe("edge cases", () => {
    it("takes a condition for no other even where it would follow from it", () => {
      expect(coversEvidence({ ...signed, where: { and: [{ eq: ["note_agrees", "yes"] }] } }, signed)).toBe(false);
    });
  });
});
