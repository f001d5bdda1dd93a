import { describe, expect, it } from "vitest";
import { guideCommands } from "./guide-commands.ts";

const block = (language: string, ...lines: readonly string[]): string =>
  ["```", language, "\n", ...lines.map((each) => `${each}\n`), "```\n"].join("");

describe("guideCommands", () => {
  it("Each line of a block for a shell is a command; a backslash goes on with it on the next line.", () => {
    const guide = `# Guide\n\n${block("sh", "tool check a.csv", "tool score a.csv \\", "  --out b")}\nText.\n`;
    expect(guideCommands(guide, "tool")).toEqual([{ args: ["check", "a.csv"] }, { args: ["score", "a.csv", "--out", "b"] }]);
  });

  it("A block without a language right behind holds what the last command prints.", () => {
    const guide = `${block("sh", "tool a", "tool b")}\n${block("", "Wrote b.", "  c")}\n${block("", "something else")}`;
    expect(guideCommands(guide, "tool")).toEqual([{ args: ["a"] }, { args: ["b"], prints: "Wrote b.\n  c\n" }]);
  });

  it("Quotes hold words together.", () => {
    expect(guideCommands(block("sh", "tool a --missing '-99=refused NA=absent'"), "tool")[0]?.args).toEqual([
      ...["a", "--missing", "-99=refused NA=absent"],
    ]);
  });

  describe("edge cases", () => {
    it("Other programs, other languages and text are no commands.", () => {
      expect(guideCommands(`tool a\n${block("sh", "npm start")}${block("ts", "tool(a);")}${block("", "tool a")}`, "tool")).toEqual([]);
    });

    it("What only a shell can do is refused.", () => {
      expect(() => guideCommands(block("sh", "tool a > b"), "tool")).toThrow("not a plain command: tool a > b");
    });
  });
});
