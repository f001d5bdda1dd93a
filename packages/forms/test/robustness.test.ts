import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

const csvParts = [
  "person",
  "mood",
  "crops/maize",
  "crops",
  "good",
  "maize beans",
  "1",
  "0",
  "2022-05-17",
  "é",
  "ب",
  " ",
  ",",
  ",",
  ";",
  '"',
  '""',
  "\n",
  "\n",
  "\r\n",
  "\r",
  "\t",
];
const jsonParts = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"mood"',
  '"good"',
  '"crops"',
  "1",
  "null",
  '"results"',
  '"answers"',
  '"__proto__"',
  "\n",
  '{"mood":"good"}\n',
  '"',
  "\\u00e9",
];
const xmlParts = [
  "<",
  ">",
  "</",
  "/>",
  "<data>",
  "</data>",
  "<mood>good</mood>",
  "<crops>",
  "</crops>",
  "<g>",
  "</g>",
  " ",
  "a",
  "=",
  '"',
].concat(["<!DOCTYPE a", "<!--", "-->", "<![CDATA[", "]]>", "&", "&amp;", "&x;", "<?", "?>", "<a:__proto__>", "</a:__proto__>", "\n", "ب"]);
const textOf = (parts: readonly string[]) => fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((chosen) => chosen.join(""));
const told = async (file: string | Uint8Array, size?: number) => {
  const { rows, report } = await read(file, {}, size);
  return { rows: rows.map(({ row, response, problems, submission }) => ({ row, response, problems, submission })), report };
};

describe("any file", () => {
  it("Nothing is thrown, and what is unreadable or empty is said, for whatever stands in a CSV file.", async () => {
    await fc.assert(
      fc.asyncProperty(textOf(csvParts), async (body) => {
        const { rows, report } = await told(`person,mood,crops\n${body}`);
        expect(report.rows).toBe(rows.length);
        expect(rows.length > 0 || report.problems.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("The same holds for JSON and NDJSON.", async () => {
    await fc.assert(
      fc.asyncProperty(textOf(jsonParts), fc.constantFrom("", "[", "{", '{"results":[', '{"mood":"bad"}\n'), async (body, start) => {
        const { rows, report } = await told(start + body);
        expect(report.rows).toBe(rows.length);
        expect(rows.length > 0 || report.unreadable).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("The same holds for XML.", async () => {
    await fc.assert(
      fc.asyncProperty(
        textOf(xmlParts),
        fc.constantFrom("<data>", "<data><mood>good</mood>", "<?xml version='1.0'?>"),
        async (body, start) => {
          const { rows, report } = await told(start + body);
          expect(report.rows).toBe(rows.length);
          expect(rows.length > 0 || report.unreadable).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("The same holds for any bytes.", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { rows, report } = await told(bytes);
        expect(rows.length > 0 || report.unreadable).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("In what pieces a file comes makes no difference.", async () => {
    const padding = "P-0,good,\n".repeat(500);
    await fc.assert(
      fc.asyncProperty(textOf(csvParts), fc.integer({ min: 1, max: 50 }), async (body, size) => {
        const bytes = new TextEncoder().encode(`person,mood,crops\n${padding}${body}`);
        expect(await told(bytes, size)).toEqual(await told(bytes));
      }),
      { numRuns: 60 },
    );
  });
});
