import { describe, expect, it } from "vitest";
import { plain } from "./plain.ts";

describe("plain", () => {
  it.each([
    { text: "a | b", markdown: "a \\| b" },
    { text: "*very* `good`", markdown: "\\*very\\* \\`good\\`" },
    { text: "<b>&amp;", markdown: "&lt;b>&amp;amp;" },
    { text: "[x](y)", markdown: "\\[x\\](y)" },
    { text: "one\n  two", markdown: "one two" },
    { text: "_much_ of dont_know", markdown: "\\_much\\_ of dont_know" },
  ])("writes $text as $markdown", ({ text, markdown }) => {
    expect(plain(text)).toBe(markdown);
  });
});
