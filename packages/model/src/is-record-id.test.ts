import { describe, expect, it } from "vitest";
import { isRecordId, recordIdPattern } from "./is-record-id.ts";
import { missingKinds } from "./missing.ts";

describe("isRecordId", () => {
  it("agrees with the pattern on every character, first and later", () => {
    const pattern = new RegExp(recordIdPattern, "u");
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code);
      for (const text of [character, `a${character}`, `a${character}b`])
        expect([text, isRecordId(text)]).toEqual([text, pattern.test(text)]);
    }
  });

  it("takes 64 characters and no more", () => {
    expect([isRecordId("x".repeat(64)), isRecordId("x".repeat(65))]).toEqual([true, false]);
  });

  describe("edge cases", () => {
    it.each([undefined, null, "", 7, ["a"], {}])("refuses %j", (cell) => {
      expect(isRecordId(cell)).toBe(false);
    });

    it.each(missingKinds)("refuses %s, which says that there is none", (kind) => {
      expect(isRecordId(kind)).toBe(false);
    });
  });
});
