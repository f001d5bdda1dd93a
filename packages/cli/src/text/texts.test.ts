import { describe, expect, it } from "vitest";
import { text as ar } from "./ar.ts";
import { text as en } from "./en.ts";
import { text as es } from "./es.ts";
import { text as fr } from "./fr.ts";
import type { Text } from "./text.ts";

/** Every text of a language by its path; a counted one as it counts two. */
function textsOf(part: unknown, path = ""): [string, string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return [[path, (part as (n: number) => string)(3)]];
  return Object.entries(part as object).flatMap(([name, each]) => textsOf(each, `${path}/${name}`));
}

const placeholders = (text: string): string[] => (text.match(/\{[a-zA-Z]+\}/g) ?? []).sort();
const english = new Map(textsOf(en));

describe("texts", () => {
  for (const [language, text] of Object.entries({ fr, es, ar } as Record<string, Text>)) {
    it(`Every ${language} text has the placeholders of the English one, and none is empty.`, () => {
      for (const [path, translated] of textsOf(text)) {
        expect({ path, placeholders: placeholders(translated) }).toEqual({ path, placeholders: placeholders(english.get(path) ?? "") });
        expect(translated.trim()).not.toBe("");
      }
    });

    it(`No ${language} text was left in English, but for signs and words of the format.`, () => {
      const same = textsOf(text).filter(([path, translated]) => english.get(path) === translated && /[a-z]{4}.* /.test(translated));
      expect(same).toEqual([]);
    });
  }

  it("Arabic counts with its own plural forms and European digits.", () => {
    expect([0, 1, 2, 3, 11, 100, 1200].map(ar.count.rows)).toEqual(["0 صف", "صف واحد", "صفان", "3 صفوف", "11 صفًا", "100 صف", "1,200 صف"]);
  });

  it("No band is ever called insufficient, and nothing reconstructed official.", () => {
    expect(en.head.reconstructed).toContain("not official");
  });
});
