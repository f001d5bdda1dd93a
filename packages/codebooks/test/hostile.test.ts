import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { toCsvw, toDdi, toFhirQuestionnaire, toFrictionless, toR, toSpss, toStata } from "../src/index.ts";
import { oneLine } from "../src/text/one-line.ts";
import { wellFormed } from "../src/text/well-formed.ts";
import { hostileSource, hostileTexts } from "./hostile-source.ts";

const makers = { toR, toSpss, toStata, toDdi, toFrictionless, toCsvw, toFhirQuestionnaire };
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** The strings of SPSS syntax, its pieces joined again; what is left is the syntax itself. */
function spssStrings(syntax: string): { strings: string[]; rest: string } {
  const strings: string[] = [];
  const rest = syntax.replace(/'(?:[^'\n]|'')*'(?: \+\n\s*'(?:[^'\n]|'')*')*/g, (literal) => {
    const pieces = literal.split(/ \+\n\s*/).map((piece) => piece.slice(1, -1).replaceAll("''", "'"));
    strings.push(pieces.join(""));
    return "STRING";
  });
  return { strings, rest };
}

/** Reads a line of Stata as its parser does: macros first, then quotes. Says what would go wrong. */
function stataFault(line: string): string | undefined {
  const own = line.replaceAll("`\"`input'\"'", '"x"').replaceAll("`input'", "x");
  if (/(^|[^\\])\$/.test(own)) return "a macro of $";
  const masked = own.replace(/\\[$`]/g, "x");
  const strings = [...masked.matchAll(/`"((?:(?!"'|`").)*)"'/g)];
  const left = masked.replace(/`"((?:(?!"'|`").)*)"'/g, "STRING");
  if (/[`]/.test(left) || /"'/.test(left)) return "an open compound quote";
  if (strings.some(([, text = ""]) => /\/\*|\*\/|\/\//.test(text))) return "a comment";
  return undefined;
}

describe("hostile texts", () => {
  for (const [name, make] of Object.entries(makers)) {
    it(`${name} writes text that is UTF-8, without control characters.`, () => {
      const text = make(hostileSource);
      expect(wellFormed(text)).toBe(text);
      expect(text).not.toMatch(controls);
    });
  }

  it("In SPSS every text is a string again, in lines that SPSS reads whole.", () => {
    const syntax = toSpss(hostileSource);
    expect(syntax.split("\n").filter((line) => bytes(line) > 250)).toEqual([]);
    const { strings, rest } = spssStrings(syntax);
    for (const text of hostileTexts) {
      const shown = oneLine(text);
      const found = strings.some(
        (string) => string === shown || (string.endsWith("…") && bytes(string) <= 120 && shown.startsWith(string.slice(0, -1))),
      );
      expect([shown.slice(0, 40), found]).toEqual([shown.slice(0, 40), true]);
    }
    expect(rest).not.toMatch(/DROP TABLE|whoami|'/);
    // outside of strings a command ends at each period at the end of a line
    expect(rest.split("\n").filter((line) => /^EXECUTE\.$/.test(line))).toHaveLength(1);
  });

  it("In Stata no line opens a macro, a comment or a quotation mark that it does not close.", () => {
    const faults = toStata(hostileSource)
      .split("\n")
      .map((line) => [stataFault(line), line.slice(0, 120)])
      .filter(([fault]) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  it("The faults of Stata lines are found where they are.", () => {
    expect(['label x `"a $b"\'', 'label x `"a "\' b"\'', 'label x `"a `" b"\'', 'label x `"a /* b"\''].map(stataFault)).not.toContain(
      undefined,
    );
  });

  it("In R every text is a string again.", () => {
    const questions = toR(hostileSource).split("questions <- list()")[1]?.split("# ---- reading")[0] ?? "";
    const literals = [...questions.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([literal]) => {
      return JSON.parse(literal) as string;
    });
    const expected = hostileTexts.map((text) => wellFormed(text).replaceAll("\u0000", "\ufffd"));
    expect(expected.filter((text) => !literals.includes(text))).toEqual([]);
  });

  it("In DDI every text reads back from the XML, but for characters that XML has no way to write.", () => {
    const { root } = parseXml(toDdi(hostileSource));
    const labels: string[] = [];
    const walk = (element: XmlElement): void => {
      if (element.name === "labl" && element.attributes["xml:lang"] === "ar") labels.push(element.text);
      for (const child of element.children) if (child instanceof XmlElement) walk(child);
    };
    walk(root as XmlElement);
    const expected = hostileTexts.map((text) =>
      wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd"),
    );
    expect(expected.filter((text) => !labels.includes(text)).map((text) => text.slice(0, 60))).toEqual([]);
  });

  it("In Frictionless, CSVW and FHIR every text reads back from the JSON.", () => {
    const texts = (json: string): string[] => {
      const found: string[] = [];
      JSON.parse(json, (_, value: unknown) => {
        if (typeof value === "string") found.push(value);
        return value;
      });
      return found;
    };
    const whole = hostileTexts.map(wellFormed);
    expect(whole.filter((text) => !texts(toFrictionless(hostileSource)).includes(text))).toEqual([]);
    const notes = texts(toCsvw(hostileSource));
    expect(whole.filter((text) => !notes.some((note) => note.endsWith(`: ${text}`)))).toEqual([]);
    const clean = whole.map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd"));
    expect(clean.filter((text) => !texts(toFhirQuestionnaire(hostileSource)).includes(text))).toEqual([]);
  });
});
