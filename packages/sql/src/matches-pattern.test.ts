import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, databases } from "../test/databases.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { textLiteral } from "./text-literal.ts";

let opened: Database[] = [];
beforeAll(async () => {
  opened = await databases();
}, 120_000);
afterAll(async () => {
  for (const { close } of opened) await close();
});

describe("matchesPattern", () => {
  it.each([
    "^[a-z]{2,3}$",
    "^(?:ab|c)*$",
    "^a[.]b\\.c$",
    "^[^a-z]+$",
    "^[\\^a\\]\\\\-]+$",
    "^[a&&b~[]+$",
    "^(a|b)?-[0-9]{1,2}$",
    "^\\$\\{x\\}$",
  ])("%s lets pass in DuckDB and PostgreSQL what it does in JavaScript", async (pattern) => {
    const texts = [
      "ab",
      "abc",
      "abcd",
      "ab\n",
      "\nab",
      "",
      "ababc",
      "a.b.c",
      "aXb.c",
      "ABC",
      "^a]\\-",
      "a&b",
      "a&&b~[",
      "-7",
      "a-12",
      `$\{x}`,
      "é",
      "ab ",
      "A\nB",
    ];
    for (const { dialect, query } of opened) {
      const columns = texts.map((text, index) => `${matchesPattern(dialect, textLiteral(dialect, text), pattern)} AS t${index}`);
      const [row = {}] = await query(`SELECT ${columns.join(", ")}`);
      expect(Object.values(row)).toEqual(texts.map((text) => new RegExp(pattern, "u").test(text)));
    }
  });

  it("in Spark the end of a text is not in front of a line break", () => {
    expect(matchesPattern("spark", "code", "^[a-z]{2,3}$")).toBe("code RLIKE '\\\\A(?:[a-z]{2,3})\\\\z'");
  });

  it.each(["[a-z]+", "^a|b$", "^\\d$", "^a.b$", "^(?=a)a$", "^(a)\\1$", "^é$", "^[]$", "^(a$", "^a{1,300}$", "^a$b$"])(
    "refuses %s",
    (pattern) => {
      expect(() => matchesPattern("duckdb", "code", pattern)).toThrow("cannot be said in SQL");
    },
  );
});
