import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { randomSurvey } from "./random-survey.ts";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";
import { type TwoEngines, twoEngines } from "./two-engines.ts";

// a machine that does other work besides takes its time over queries of this size
vi.setConfig({ testTimeout: 240_000 });

let engines: TwoEngines;
beforeEach(() => {
  engines = twoEngines();
});
afterEach(() => engines.remove());

async function duckdb(...statements: readonly string[]): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  let rows: unknown[][] = [];
  for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

describe("score --engine duckdb", () => {
  it("The sample that comes with the library gives the same files and summary, letter for letter.", async () => {
    const sample = fileURLToPath(new URL("../../../examples/data/rss-kobo-export.csv", import.meta.url));
    await engines.expectSame(sample, ["--instrument", instrument, "--cutoffs", "measure-2017"]);
  });

  it("10,000 random interviews, in order and not, give the same files and summary.", async () => {
    await engines.expectSame(engines.written("random.csv", csv(randomSurvey(10_000, 11))), [
      "--instrument",
      instrument,
      "--cutoffs",
      "ji-hoa-2022",
    ]);
  });

  it("Declared marks, reviews and rows that name their version themselves are read the same.", async () => {
    const file = engines.written(
      "random.csv",
      csv(
        randomSurvey(1500, 5).map((row) => ({ rs_instrument: instrument, ...row })),
        { delimiter: ";" },
      ),
    );
    await engines.expectSame(file, ["--missing", "-99=refused,NA=absent,2.5=dont_know", "--approved-only"]);
  });

  it("NDJSON and JSON give the same, also with numbers, null and lists in them.", async () => {
    const rows = randomSurvey(1500, 3);
    const typed = rows.map((row, index) => ({
      ...row,
      ...(index % 7 === 0 && { sampling_weight: index / 2 }),
      ...(index % 11 === 0 && { productive_assets: ["land", "animals"] }),
      ...(index % 13 === 0 && { able_to_stay: null }),
      ...(index % 17 === 0 && { housing_access: 3 }),
    }));
    await engines.expectSame(engines.written("a.ndjson", typed.map((row) => `${JSON.stringify(row)}\n`).join("")));
    await engines.expectSame(engines.written("a.json", JSON.stringify(typed, null, 1)));
  });

  it("Parquet gives the rows that the same table as CSV gives, whatever the types of its columns.", async () => {
    const rows = [...randomSurvey(1500, 7), { ...best, case_id: "T-1", productive_assets: "land animals", sampling_weight: "2" }];
    const [table, parquet] = [engines.written("a.csv", csv(rows)), join(engines.path, "a.parquet")];
    const source = `read_csv('${table}', all_varchar = true)`;
    await duckdb(
      `CREATE TYPE rounds AS ENUM (SELECT DISTINCT round FROM ${source} WHERE round IS NOT NULL)`,
      `COPY (SELECT * REPLACE (CAST(round AS rounds) AS round) FROM ${source}) TO '${parquet}' (FORMAT parquet, ROW_GROUP_SIZE 500)`,
    );
    const streamed = await engines.outcome("stream", table, ["--instrument", instrument]);
    const ours = await engines.outcome("duckdb", parquet, ["--instrument", instrument]);
    expect(ours.scores).toBe(streamed.scores);
    expect(ours.problems).toBe(streamed.problems);
  });

  it("Days, numbers and lists of codes in Parquet are read as such.", async () => {
    const parquet = join(engines.path, "typed.parquet");
    const texts = Object.entries(best).filter(([key]) => key !== "interview_date" && key !== "productive_assets");
    const columns = texts.map(([key, text]) => `'${text}' AS ${key}`).join(", ");
    await duckdb(
      `COPY (SELECT ${columns}, DATE '2022-05-17' AS interview_date, ['land', 'animals'] AS productive_assets, 2.0 AS sampling_weight, TIMESTAMP '2022-05-17 10:00:00' AS submitted) TO '${parquet}'`,
    );
    const { code } = await engines.score("duckdb", parquet, ["--instrument", instrument]);
    const [, line] = engines.read("scores.csv").split("\r\n");
    expect({ code, line }).toMatchObject({ code: 0, line: expect.stringMatching(/^2,A-1,baseline,2022-05-17,ETH,1,scored,/) });
    expect(engines.read("problems.csv")).not.toMatch(/interview_date|productive_assets|sampling_weight,/);
  });

  it("Scores as Parquet and as NDJSON hold the same rows, names and values as scores.csv.", async () => {
    const file = engines.written("random.csv", csv(randomSurvey(1200, 9)));
    const args = ["--instrument", instrument, "--cutoffs", "measure-2017"];
    await engines.score("duckdb", file, args);
    const read = (name: string) => {
      const path = join(engines.path, "out", name);
      const source = name.endsWith(".csv")
        ? `read_csv('${path}', all_varchar = true)`
        : name.endsWith(".parquet")
          ? `'${path}'`
          : `read_json('${path}')`;
      return `SELECT "row"::INT, case_id, economic::DOUBLE, composite::DOUBLE, composite_status, composite_answered::INT, composite_share::DOUBLE, composite_band, composite_cutoffs FROM ${source}`;
    };
    const expected = await duckdb(read("scores.csv").replace("case_id,", "regexp_replace(case_id, '^''', '') AS case_id,"));
    await engines.score("duckdb", file, [...args, "--out-format", "parquet"]);
    expect(await duckdb(read("scores.parquet"))).toEqual(expected);
    // written by this command before: replaced without --force
    const again = await runInMemory([
      "score",
      file,
      "--scoring",
      scoring,
      ...args,
      "--engine",
      "duckdb",
      "--out-format",
      "parquet",
      "--out",
      join(engines.path, "out"),
    ]);
    expect(again).toMatchObject({ code: 0, err: "" });
    await engines.score("duckdb", file, [...args, "--out-format", "json"]);
    expect(await duckdb(read("scores.ndjson"))).toEqual(expected);
  });

  it("A response that the reader reads as the same case as a plain one is a repeated interview of it.", async () => {
    const rows = [
      best,
      { ...best, case_id: "A-2" },
      { ...best, case_id: " A-1 " },
      { ...best, case_id: "A-3" },
      { ...best, case_id: "A-2" },
    ];
    // so many that the first ones are not looked at anyhow
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...best, case_id: `B-${index}` }));
    await engines.expectSame(engines.written("a.csv", csv([...many, ...rows])));
    expect(engines.read("problems.csv")).toMatch(/3004,,A-1,duplicate-interview.*row 3002[\s\S]*3006,,A-2,duplicate-interview.*row 3003/);
  });

  it("Headers and cells that are labels are read the same.", async () => {
    const { loadInstrument, loadLabels } = await import("@reintegration/standard");
    const [{ items, context }, labels] = [await loadInstrument(instrument), await loadLabels(instrument, "fr")];
    const labelled = Object.fromEntries(
      [...context, ...items].flatMap(({ key }) => {
        const texts = labels.items[key];
        const code = best[key];
        return texts?.text === undefined || code === undefined ? [] : [[texts.text, texts.answers?.[code] ?? code]];
      }),
    );
    await engines.expectSame(engines.written("a.csv", csv([labelled, labelled], { columns: Object.keys(labelled) })));
  });
});
