import { rules } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { rulePages } from "./rule-pages.ts";

const pages = rulePages();

describe("rulePages", () => {
  it("gives a page for each rule, and a list of them", () => {
    expect([...pages.keys()].sort()).toEqual(["README.md", ...Object.keys(rules).map((rule) => `${rule}.md`)].sort());
  });

  it("says the severity, and in each of four languages the message and what to do", () => {
    const page = pages.get("invalid-definition.md") ?? "";
    expect(page).toContain("# invalid-definition\n\n**Error.**");
    expect(page).toContain("| English | The definition is not valid: {value}. | Correct the definition file. |");
    expect([...page.matchAll(/^\| (\p{L}+) \| .+ \| .+ \|$/gmu)].map(([, language]) => language)).toEqual([
      "English",
      "Français",
      "Español",
      "العربية",
    ]);
    expect(pages.get("future-date.md")).toContain("# future-date\n\n**Warning.**");
  });

  it("keeps each table in its columns, whatever the messages hold", () => {
    for (const page of pages.values())
      for (const line of page.split("\n").filter((each) => each.startsWith("|"))) expect(line.match(/(?<!\\)\|/g), line).toHaveLength(4);
  });
});
