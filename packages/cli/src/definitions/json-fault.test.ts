import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.ts";

const faultOf = (content: string): string => {
  try {
    JSON.parse(content);
    return "";
  } catch (error) {
    return jsonFault(error, content);
  }
};

describe("jsonFault", () => {
  it("Says the line and column at which the parser stumbled, and leaves out the scrap of text that it shows.", () => {
    expect(faultOf('{\n  "one": 1\n  "two": 2\n}')).toMatch(/^Expected .*, line 3, column 3$/);
    expect(faultOf('{ "one": }')).toBe("Unexpected token '}', line 1, column 10");
    expect(faultOf(`[\n  "${"long ".repeat(40)}",\n]\n`)).toBe("Unexpected token ']', line 3, column 1");
  });

  it("A text that ends too early is told with its last line.", () => {
    expect(faultOf('{\n  "one": [1\n')).toMatch(/, line 3, column 1$/);
  });

  describe("edge cases", () => {
    it("A byte order mark, as some editors write it, is no fault.", () => {
      expect(jsonFault(new Error("Bad"), "\uFEFF[1,]")).toBe("Bad, line 1, column 4");
    });

    it("A text that is JSON has no place: the message stays as it is.", () => {
      expect(jsonFault(new Error("no place"), "{}")).toBe("no place");
      expect(jsonFault("thrown", "{}")).toBe("thrown");
    });
  });
});
