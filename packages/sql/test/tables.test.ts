import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InstrumentSql, instrumentToSql } from "../src/index.ts";
import { type Database, databases } from "./databases.ts";
import { insertRefused, refusedByConstraint, refusedByType } from "./refused-rows.ts";
import { labels, survey } from "./small-survey.ts";

type Cells = Readonly<Record<string, string | number | null>>;

let opened: { database: Database; tables: InstrumentSql }[] = [];
beforeAll(async () => {
  opened = (await databases()).map((database) => ({
    database,
    tables: instrumentToSql(survey, [labels], { dialect: database.dialect, asOf: "2022-06-30" }),
  }));
  // twice, as a newer version of the script would be
  for (const { database, tables } of [...opened, ...opened]) await database.query(tables.text);
}, 120_000);
afterAll(async () => {
  for (const { database } of opened) await database.close();
});

const insert = ({ query }: Database, table: string, cells: Cells): Promise<unknown> =>
  query(
    `INSERT INTO ${table} (${Object.keys(cells).join(", ")}) VALUES (${Object.values(cells)
      .map((cell) => (typeof cell === "string" ? `'${cell}'` : String(cell)))
      .join(", ")})`,
  );

const good = {
  row_number: 1,
  rs_instrument: "small-survey@1.0.0",
  person: "A1",
  visit_day: "2022-05-17",
  left_month: "2021-11",
  agreed: "yes",
};
const answers = { has_house: "yes", rooms: "3", rent: "12.50", animals: "goat hen", milks_goat: "no", remark: "fine" };

describe("tables of an instrument", () => {
  it("rows without an error go from the staging table to the typed one, and the others stay", async () => {
    for (const { database, tables } of opened) {
      await insert(database, tables.staging, { ...good, ...answers });
      await insert(database, tables.staging, { ...good, ...answers, row_number: 2, rooms: "many" });
      await insert(database, tables.staging, {
        ...good,
        row_number: 3,
        visit_day: "refused",
        has_house: "refused",
        rooms: "dont_know",
        animals: "",
        rent: null,
      });
      await insert(database, tables.staging, { ...good, row_number: 4, visit_day: "2022-02-30" });
      await database.query(`INSERT INTO ${tables.typed} SELECT * FROM ${tables.valid}`);
      const rows = await database.query(
        `SELECT row_number, rooms, rooms_missing, rent, CAST(visit_day AS text) AS visit_day, visit_day_missing, animals FROM ${tables.typed} ORDER BY row_number`,
      );
      expect(
        rows.map((row) => ({ ...row, row_number: Number(row["row_number"]), rooms: row["rooms"] === null ? null : Number(row["rooms"]) })),
      ).toEqual([
        { row_number: 1, rooms: 3, rooms_missing: null, rent: 12.5, visit_day: "2022-05-17", visit_day_missing: null, animals: "goat hen" },
        {
          row_number: 3,
          rooms: null,
          rooms_missing: "dont_know",
          rent: null,
          visit_day: null,
          visit_day_missing: "refused",
          animals: null,
        },
      ]);
    }
  });

  it.each(refusedByConstraint)("the typed table refuses $why", async (refused) => {
    for (const { database, tables } of opened)
      await expect(database.query(insertRefused(tables.typed, refused))).rejects.toThrow(/constraint/i);
  });

  it.each(refusedByType)("the types of the table refuse $why", async (refused) => {
    for (const { database, tables } of opened)
      await expect(database.query(insertRefused(tables.typed, refused))).rejects.toThrow(/conversion error|invalid input syntax/i);
  });

  it("codes have their numbers, and missing kinds stand among them", async () => {
    for (const { database, tables } of opened) {
      const rows = await database.query(
        `SELECT code, number, is_missing, stands_alone FROM ${tables.codes} WHERE item = 'animals' ORDER BY code`,
      );
      expect(rows.map((row) => ({ ...row, number: row["number"] === null ? null : Number(row["number"]) }))).toEqual([
        { code: "goat", number: 1, is_missing: false, stands_alone: false },
        { code: "hen", number: 2, is_missing: false, stands_alone: false },
        { code: "none", number: 3, is_missing: false, stands_alone: true },
        { code: "refused", number: null, is_missing: true, stands_alone: true },
      ]);
    }
  });
});
