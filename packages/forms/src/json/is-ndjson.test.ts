import { describe, expect, it } from "vitest";
import { isNdjson } from "./is-ndjson.ts";

describe("isNdjson", () => {
  it("An object in the first line is NDJSON, also alone and behind blank lines.", () => {
    expect(isNdjson('\n{"a":1}\r\n{"a":2}\r\n', true)).toBe(true);
    expect(isNdjson('{"a":1}', true)).toBe(true);
  });

  it("A page of an API in one line or in many is not.", () => {
    expect(isNdjson('{"count":1,"results":[{"a":1}]}\n', true)).toBe(false);
    expect(isNdjson('{"results":[\n{"a":1},\n{"a":2}\n]}', true)).toBe(false);
    expect(isNdjson('{\n"value":[\n{"a":1}\n]}', true)).toBe(false);
  });

  describe("edge cases", () => {
    it("A broken first line is told by the second one.", () => {
      expect(isNdjson('{"a":\n{"a":2}\n', true)).toBe(true);
      expect(isNdjson('{"a":\n2}\n', true)).toBe(false);
    });

    it("A line that does not end within the text is one document.", () => {
      expect(isNdjson('{"results":[{"a":1},{"a"', false)).toBe(false);
    });
  });
});
