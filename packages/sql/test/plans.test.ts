import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scoringToSql } from "../src/index.ts";
import { scoring, survey } from "./small-survey.ts";

const database = await PGlite.create();
const scores = scoringToSql(survey, scoring, { dialect: "postgres", source: "flat_rows" });
beforeAll(async () => {
  const columns = [...survey.context, ...survey.items].map(({ key }) => `${key} text`).join(", ");
  await database.exec(`CREATE TABLE flat_rows (row_number bigint PRIMARY KEY, rs_instrument text, ${columns});`);
  await database.exec(
    `INSERT INTO flat_rows (row_number, rs_instrument, has_house, animals, milks_goat)
     SELECT number, 'small-survey@1.0.0', CASE WHEN number % 2 = 0 THEN 'yes' ELSE 'no' END, 'hen', 'no' FROM generate_series(1, 5000) AS number`,
  );
  await database.exec(`ANALYZE flat_rows; ${scores.text}`);
}, 60_000);
afterAll(() => database.close());

const plan = async (query: string): Promise<string> => {
  const { rows } = await database.query<{ "QUERY PLAN": string }>(`EXPLAIN ${query}`);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
};

it("PostgreSQL works rows out, and does not look for rows alike among those worked out before", async () => {
  expect(await plan(`SELECT * FROM ${scores.view}`)).not.toContain("Memoize");
});

it("PostgreSQL picks a row by its index before it scores it", async () => {
  expect(await plan(`SELECT * FROM ${scores.view} WHERE row_number = 17`)).toContain("Index Scan using flat_rows_pkey");
});
