import { describe, expect, it } from "vitest";
import { patternFaults } from "./pattern-faults.ts";

const messages = (pattern: string): string[] => patternFaults(pattern).map(({ message }) => message);

describe("patternFaults", () => {
  it.each(["^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "^[a-z]{2,3}$", "^(?:a|b)$", "^(a|b)+c?\\.\\$$", "^[$^.|(]\\\\$", "^é[\\-\\]]*$"])(
    "finds nothing wrong with %s",
    (pattern) => {
      expect(messages(pattern)).toEqual([]);
    },
  );

  it.each(["[a-z]+", "^[a-z]+", "[a-z]+$", "^a\\$"])("finds that %s is not anchored", (pattern) => {
    expect(messages(pattern)).toEqual(["the pattern is not anchored at both ends"]);
  });

  it("finds an anchor that holds for one alternative only", () => {
    expect(messages("^a|b$")).toEqual(["an anchor holds for one alternative only"]);
  });

  it("finds anchors inside the pattern", () => {
    expect(messages("^(a$|^b)$")).toEqual(["$ stands inside the pattern", "^ stands inside the pattern"]);
  });

  it.each([
    { pattern: "^\\d+$", part: "\\d" },
    { pattern: "^\\w$", part: "\\w" },
    { pattern: "^[\\s]$", part: "\\s" },
    { pattern: "^\\D$", part: "\\D" },
    { pattern: "^\\p{L}$", part: "\\p" },
    { pattern: "^\\u0041$", part: "\\u" },
    { pattern: "^a\\b$", part: "\\b" },
    { pattern: "^\\0$", part: "\\0" },
  ])("finds that $part in $pattern differs between languages", ({ pattern, part }) => {
    expect(messages(pattern)).toEqual([`${part} differs between languages`]);
  });

  it.each(["^(a)\\1$", "^(?<n>a)\\k<n>$"])("finds the backreference in %s", (pattern) => {
    expect(messages(pattern)).toContainEqual(expect.stringContaining("is a backreference"));
  });

  it.each(["^(?=a)a$", "^(?!b)a$", "^(?<=a)b$", "^(?<!a)b$", "^(?<n>a)$"])("finds what some languages lack in %s", (pattern) => {
    expect(messages(pattern)).toHaveLength(1);
    expect(messages(pattern)[0]).toContain("is lookaround or a named group");
  });

  it("finds the dot, but not in a class or escaped", () => {
    expect(messages("^.$")).toEqual(["the dot means different characters in different languages"]);
    expect(messages("^[.]\\.$")).toEqual([]);
  });

  it.each(["^(a$", "^[z-a]$", "^a{2,1}$", "^\\-$"])("finds that %s does not compile", (pattern) => {
    expect(messages(pattern)[0]).toContain("this is no regular expression");
  });
});
