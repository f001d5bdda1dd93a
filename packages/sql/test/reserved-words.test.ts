import { afterAll, beforeAll, expect, it } from "vitest";
import { reservedWords } from "../src/reserved-words.ts";
import { type Database, databases } from "./databases.ts";

let opened: Database[] = [];
beforeAll(async () => {
  opened = await databases();
}, 120_000);
afterAll(async () => {
  for (const { close } of opened) await close();
});

it("every word that DuckDB and PostgreSQL reserve is refused as a name", async () => {
  const asked = {
    duckdb: "SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')",
    postgres: "SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')",
    spark: "",
  };
  for (const { dialect, query } of opened) {
    const words = (await query(asked[dialect])).map(({ word }) => String(word));
    expect(words.length).toBeGreaterThan(70);
    expect(words.filter((word) => !reservedWords.has(word))).toEqual([]);
  }
});
