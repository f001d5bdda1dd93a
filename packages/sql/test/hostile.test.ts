import type { Instrument, Scoring } from "@reintegration/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkToSql, instrumentToSql, scoringToSql, tableName } from "../src/index.ts";
import { textLiteral } from "../src/text-literal.ts";
import { type Database, databases } from "./databases.ts";
import { hostileTexts, labels, scoring, survey } from "./small-survey.ts";

let opened: Database[] = [];
beforeAll(async () => {
  opened = await databases();
  for (const { query } of opened) await query("CREATE TABLE victims (name text)");
}, 120_000);
afterAll(async () => {
  for (const { close } of opened) await close();
});

const surviving = async ({ query }: Database): Promise<unknown> => query("SELECT count(*) AS victims FROM victims");

describe("what a definition may hold", () => {
  it("any text is a literal that reads as itself, and runs nothing", async () => {
    for (const database of opened) {
      const select = hostileTexts.map((text, index) => `${textLiteral(database.dialect, text)} AS text_${index}`).join(", ");
      expect(Object.values((await database.query(`SELECT ${select}`))[0] ?? {})).toEqual(hostileTexts);
      expect(JSON.stringify(await surviving(database))).toMatch(/0/);
    }
  });

  it("in Spark no variable is put in its place, and no quotation mark ends a text", () => {
    for (const text of hostileTexts) {
      const literal = textLiteral("spark", text);
      expect(literal).not.toContain("${");
      expect(literal.slice(1, -1).replace(/\\[\s\S]/g, "")).not.toContain("'");
    }
  });

  it("labels come back from the table as they were", async () => {
    for (const database of opened) {
      const { text, labels: table } = instrumentToSql(survey, [labels], { dialect: database.dialect });
      await database.query(text);
      const rows = await database.query(`SELECT item, label FROM ${table} WHERE code IS NULL`);
      expect(new Map(rows.map(({ item, label }) => [item, label]))).toEqual(
        new Map(Object.entries(labels.items).map(([key, { text: question }]) => [key, question])),
      );
      expect(await surviving(database)).toHaveLength(1);
    }
  });

  it("a condition compares with such a text, and no more", async () => {
    for (const database of opened) {
      const asked: Instrument = {
        ...survey,
        id: "asked",
        items: survey.items.map((item) =>
          item.key === "rooms" ? { ...item, relevance: { in: ["remark", hostileTexts.slice(0, 5)] } } : item,
        ),
      };
      const { dialect, query } = database;
      const { text, view } = checkToSql(asked, { dialect, source: "hostile_rows" });
      const columns = ["rs_instrument", ...[...asked.context, ...asked.items].map(({ key }) => key)];
      await query(`CREATE TABLE hostile_rows (row_number bigint, ${columns.map((column) => `${column} text`).join(", ")})`);
      for (const [index, remark] of hostileTexts.entries())
        await query(`INSERT INTO hostile_rows (row_number, remark, rooms) VALUES (${index + 1}, ${textLiteral(dialect, remark)}, '3')`);
      await query(text);
      const rows = await query(
        `SELECT row_number FROM ${view} WHERE rule = 'answered-not-relevant' AND item = 'rooms' ORDER BY row_number`,
      );
      expect(rows.map(({ row_number }) => Number(row_number))).toEqual([6, 7, 8]);
      expect(await surviving(database)).toHaveLength(1);
    }
  });
});

describe("what is refused", () => {
  const bad = "x'; DROP TABLE victims; --";
  const refusal = (print: () => unknown): string => {
    try {
      print();
    } catch (error) {
      return (error as Error).message;
    }
    return "printed";
  };
  const first = <Part>(list: readonly Part[], change: Partial<Part>): Part[] => [{ ...(list[0] as Part), ...change }, ...list.slice(1)];

  it.each<[string, Partial<Instrument>]>([
    ["an id", { id: bad }],
    ["a version", { version: "1.0.0\n; DROP" }],
    ["a digest", { digest: "abc\n; DROP" }],
    ["a key", { items: first(survey.items, { key: bad }) }],
    ["a key that is a reserved word", { items: first(survey.items, { key: "select" }) }],
    ["a key of the table itself", { items: first(survey.items, { key: "row_number" }) }],
    ["a code", { items: first(survey.items, { answers: [{ code: bad, number: 1 }] }) }],
    ["a code that is a missing kind", { items: first(survey.items, { answers: [{ code: "refused", number: 1 }] }) }],
    ["a relevance in a circle", { items: first(survey.items, { relevance: { answered: "rooms" } }) }],
    ["an unknown key in the order of dates", { dateOrder: [[bad, "visit_day"]] }],
    ["an unknown key in what tells interviews apart", { duplicates: [{ by: [bad] }] }],
    ["a pattern that engines read differently", { context: first(survey.context, { pattern: "^\\d+$" }) }],
    ["a bound that is no number", { items: survey.items.map((item) => ({ ...item, minimum: "1); DROP" as unknown as number })) }],
    ["a length that is no number", { context: first(survey.context, { maxLength: "5) OR 1" as unknown as number }) }],
  ])("%s of an instrument", (_, change) => {
    const changed = { ...survey, ...change };
    for (const dialect of ["duckdb", "postgres", "spark"] as const) {
      expect(refusal(() => checkToSql(changed, { dialect }))).toMatch(/cannot be|is no |cannot hold/);
      expect(refusal(() => instrumentToSql(changed, [labels], { dialect }))).not.toBe("printed");
    }
  });

  it.each<[string, Partial<Scoring>]>([
    ["an id", { id: bad }],
    ["an instrument that is not the one given", { instrument: "other@1.0.0" }],
    ["a dimension", { dimensions: first(scoring.dimensions, { id: bad }) }],
    ["a weight", { dimensions: first(scoring.dimensions, { weights: { has_house: "1) OR (1" as unknown as number } }) }],
    ["a value", { items: first(scoring.items, { values: { yes: "4 END" as unknown as number, no: 0 } }) }],
    ["an item that is not scored", { items: first(scoring.items, { item: bad }) }],
    ["a share", { dimensions: first(scoring.dimensions, { minAnsweredShare: "0.5)" as unknown as number }) }],
    ["a scale", { scale: "4)" as unknown as number }],
    ["a cut-off set", { cutoffs: first(scoring.cutoffs, { id: bad }) }],
    ["a band", { cutoffs: first(scoring.cutoffs, { bands: [{ id: bad, from: 0, to: 1 }] }) }],
    ["a bound", { cutoffs: first(scoring.cutoffs, { bands: [{ id: "low", from: 0, to: "1)" as unknown as number }] }) }],
    ["a weight of the composite", { composite: { weights: { home: "1)" as unknown as number, farm: 1 } } }],
  ])("%s of a scoring", (_, change) => {
    for (const dialect of ["duckdb", "postgres", "spark"] as const)
      expect(refusal(() => scoringToSql(survey, { ...scoring, ...change }, { dialect }))).toMatch(/cannot be printed as SQL/);
  });

  it("all faults at once", () => {
    const message = refusal(() => scoringToSql({ ...survey, id: "No" }, { ...scoring, version: "one", scale: 0 }, { dialect: "duckdb" }));
    for (const part of ['"No"', '"one"', "scale", "it scores"]) expect(message).toContain(part);
  });

  it("table names that are more than a name", () => {
    for (const name of [bad, "a.b.c", "A", "a b", "a-b", 'a"b', "", "a.", `${"x".repeat(64)}`, "a\n", "ä"]) {
      expect(() => tableName(name)).toThrow("is no table name");
      expect(() => scoringToSql(survey, scoring, { dialect: "duckdb", source: name })).toThrow("is no table name");
    }
    expect(tableName("raw_data.visits_2022")).toBe("raw_data.visits_2022");
  });

  it("NUL characters, names that are too long, and cut-off sets and days that there are not", () => {
    expect(() => textLiteral("postgres", "a\u0000b")).toThrow("NUL");
    const long = `a${"-bcdefghi".repeat(7)}`;
    expect(refusal(() => scoringToSql({ ...survey }, { ...scoring, id: long }, { dialect: "duckdb" }))).toContain("a database keeps 63");
    expect(refusal(() => scoringToSql(survey, scoring, { dialect: "spark", cutoffs: bad }))).toContain("Known: halves");
    expect(refusal(() => checkToSql(survey, { dialect: "spark", asOf: "2022-02-30'" }))).toContain("is no day of the calendar");
    expect(refusal(() => checkToSql(survey, { dialect: "spark", submission: "a; b" }))).toContain("is no column name");
  });
});
