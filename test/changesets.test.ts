import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { published, root } from "./workspace.ts";

const notes = readdirSync(join(root, ".changeset"))
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ name, text: readFileSync(join(root, ".changeset", name), "utf8") }));

describe("change notes", () => {
  for (const { name, text } of notes) {
    it(`The note ${name} answers whether any score changes.`, () => {
      expect(text).toMatch(/^Does any score change\? (Yes|No)[:,.] \S/m);
    });

    it(`The note ${name} names published packages only.`, () => {
      const named = [...(text.split("---")[1] ?? "").matchAll(/^"(.+)": (major|minor|patch)$/gm)].map(([, packageName]) => packageName);
      expect(named.length).toBeGreaterThan(0);
      expect(published.map(({ manifest }) => manifest.name)).toEqual(expect.arrayContaining(named));
    });
  }

  it("There is a folder for notes, with its settings.", () => {
    expect(readdirSync(join(root, ".changeset"))).toContain("config.json");
  });
});
