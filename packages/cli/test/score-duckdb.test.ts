import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { randomSurvey } from "./random-survey.ts";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, type Row, scoring } from "./survey-rows.ts";

// a machine that does other work besides takes its time over queries of this size
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outputs = ["scores.csv", "problems.csv", "summary.json"] as const;

const scoreWith = (engine: "stream" | "duckdb", file: string, args: readonly string[] = []) =>
  runInMemory(["score", file, "--scoring", scoring, "--out", join(folder, "out"), "--force", "--engine", engine, ...args]);

/** What an engine made of a file: its outputs by name, exit code and what it printed. */
async function outcome(engine: "stream" | "duckdb", file: string, args: readonly string[]) {
  const { code, out, err } = await scoreWith(engine, file, args);
  const [scores, problems, summary] = outputs.map((name) => readFileSync(join(folder, "out", name), "utf8"));
  return { code, out, err, scores, problems, summary };
}

/** Both engines make the same of a file, letter for letter. */
async function expectSame(file: string, args: readonly string[] = ["--instrument", instrument]): Promise<void> {
  const streamed = await outcome("stream", file, args);
  expect(await outcome("duckdb", file, args)).toEqual(streamed);
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function duckdb(...statements: readonly string[]): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  let rows: unknown[][] = [];
  for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const ndjson = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("score --engine duckdb", () => {
  it("The sample that comes with the library gives the same files and summary, letter for letter.", async () => {
    const sample = fileURLToPath(new URL("../../../examples/data/rss-kobo-export.csv", import.meta.url));
    await expectSame(sample, ["--instrument", instrument, "--cutoffs", "measure-2017"]);
  });

  it("10,000 random interviews, in order and not, give the same files and summary.", async () => {
    await expectSame(written("random.csv", csv(randomSurvey(10_000, 11))), ["--instrument", instrument, "--cutoffs", "ji-hoa-2022"]);
  });

  it("Declared marks, reviews and rows that name their version themselves are read the same.", async () => {
    const file = written(
      "random.csv",
      csv(
        randomSurvey(1500, 5).map((row) => ({ rs_instrument: instrument, ...row })),
        { delimiter: ";" },
      ),
    );
    await expectSame(file, ["--missing", "-99=refused,NA=absent,2.5=dont_know", "--approved-only"]);
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
    await expectSame(written("a.ndjson", typed.map((row) => `${JSON.stringify(row)}\n`).join("")));
    await expectSame(written("a.json", JSON.stringify(typed, null, 1)));
  });

  it("Parquet gives the rows that the same table as CSV gives, whatever the types of its columns.", async () => {
    const rows = [...randomSurvey(1500, 7), { ...best, case_id: "T-1", productive_assets: "land animals", sampling_weight: "2" }];
    const [table, parquet] = [written("a.csv", csv(rows)), join(folder, "a.parquet")];
    const source = `read_csv('${table}', all_varchar = true)`;
    await duckdb(
      `CREATE TYPE rounds AS ENUM (SELECT DISTINCT round FROM ${source} WHERE round IS NOT NULL)`,
      `COPY (SELECT * REPLACE (CAST(round AS rounds) AS round) FROM ${source}) TO '${parquet}' (FORMAT parquet, ROW_GROUP_SIZE 500)`,
    );
    const streamed = await outcome("stream", table, ["--instrument", instrument]);
    const ours = await outcome("duckdb", parquet, ["--instrument", instrument]);
    expect(ours.scores).toBe(streamed.scores);
    expect(ours.problems).toBe(streamed.problems);
  });

  it("Days, numbers and lists of codes in Parquet are read as such.", async () => {
    const parquet = join(folder, "typed.parquet");
    const texts = Object.entries(best).filter(([key]) => key !== "interview_date" && key !== "productive_assets");
    const columns = texts.map(([key, text]) => `'${text}' AS ${key}`).join(", ");
    await duckdb(
      `COPY (SELECT ${columns}, DATE '2022-05-17' AS interview_date, ['land', 'animals'] AS productive_assets, 2.0 AS sampling_weight, TIMESTAMP '2022-05-17 10:00:00' AS submitted) TO '${parquet}'`,
    );
    const { code } = await scoreWith("duckdb", parquet, ["--instrument", instrument]);
    const [, line] = readFileSync(join(folder, "out", "scores.csv"), "utf8").split("\r\n");
    expect({ code, line }).toMatchObject({ code: 0, line: expect.stringMatching(/^2,A-1,baseline,2022-05-17,ETH,1,scored,/) });
    expect(readFileSync(join(folder, "out", "problems.csv"), "utf8")).not.toMatch(/interview_date|productive_assets|sampling_weight,/);
  });

  it("Scores as Parquet and as NDJSON hold the same rows, names and values as scores.csv.", async () => {
    const file = written("random.csv", csv(randomSurvey(1200, 9)));
    const args = ["--instrument", instrument, "--cutoffs", "measure-2017"];
    await scoreWith("duckdb", file, args);
    const read = (name: string) => {
      const path = join(folder, "out", name);
      const source = name.endsWith(".csv")
        ? `read_csv('${path}', all_varchar = true)`
        : name.endsWith(".parquet")
          ? `'${path}'`
          : `read_json('${path}')`;
      return `SELECT "row"::INT, case_id, economic::DOUBLE, composite::DOUBLE, composite_status, composite_answered::INT, composite_share::DOUBLE, composite_band, composite_cutoffs FROM ${source}`;
    };
    const expected = await duckdb(read("scores.csv").replace("case_id,", "regexp_replace(case_id, '^''', '') AS case_id,"));
    await scoreWith("duckdb", file, [...args, "--out-format", "parquet"]);
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
      join(folder, "out"),
    ]);
    expect(again).toMatchObject({ code: 0, err: "" });
    await scoreWith("duckdb", file, [...args, "--out-format", "json"]);
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
    await expectSame(written("a.csv", csv([...many, ...rows])));
    expect(readFileSync(join(folder, "out", "problems.csv"), "utf8")).toMatch(
      /3004,,A-1,duplicate-interview.*row 3002[\s\S]*3006,,A-2,duplicate-interview.*row 3003/,
    );
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
    await expectSame(written("a.csv", csv([labelled, labelled], { columns: Object.keys(labelled) })));
  });

  describe("edge cases", () => {
    const rows = csv([best, { ...best, case_id: "A-2" }]);

    it("A file name is never SQL, nor a pattern of several files.", async () => {
      await expectSame(written("o'neill; DROP TABLE x; --.csv", rows));
      await expectSame(written("a*[b]?.csv", rows));
    });

    it("Rows of a table that are more header are passed over, and rows keep their numbers.", async () => {
      const [header = "", ...lines] = rows.split("\n");
      const tags = header.split(",").map(() => "#tag");
      await expectSame(written("a.csv", [header, tags.join(","), ...lines].join("\n")));
      await expectSame(written("b.csv", `\uFEFF${rows.replaceAll("\n", "\r\n")}\r\n`));
    });

    it.each([
      ["a blank line between others", (text: string) => text.replace("\n", "\n\n"), "blank line"],
      ["a space before a quotation mark", (text: string) => text.replace("A-2,", ' "A-2",'), "space before a quotation mark"],
      ["a row with a cell too many", (text: string) => `${text.trimEnd()},x,y\n`, "too many or too few"],
      ["a row with too few cells", (text: string) => `${text}A-3,baseline\n`, "too many or too few"],
      ["a quotation mark out of place", (text: string) => text.replace("A-2", '"A-2"x'), "out of place"],
      ["another encoding", (text: string) => Buffer.from(text.replace("A-2", "É-2"), "latin1"), "UTF-8"],
      ["records within records", () => ndjson([{ ...best, group: { a: 1 } } as never]), "other records"],
      ["a key that stands twice", () => `{"case_id":"a","round":"baseline","case_id":"b"}\n`, "each key once"],
      ["a damaged Parquet file", () => "PAR1nothing", "cannot be opened"],
    ] as const)("It refuses %s, says to leave the engine out, and leaves nothing behind.", async (_, broken, expected) => {
      const { code, err } = await scoreWith("duckdb", written("a.csv", broken(rows)), ["--instrument", instrument]);
      expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining(expected) });
      expect(err).toContain("Leave out --engine duckdb");
      expect(() => readFileSync(join(folder, "out", "scores.csv"))).toThrow("ENOENT");
    });

    it("Whatever is done to a file, it is read the same or refused.", async () => {
      const many = csv([
        ...Array.from({ length: 40 }, (_, index) => ({ ...best, case_id: `B-${index}`, stratum: "a b, c" })),
        ...randomSurvey(20, 21),
      ]);
      const strange = [
        '"',
        '""',
        '"",',
        ' "',
        '" ',
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        ",",
        ",,",
        "\t",
        "\u0000",
        "\\",
        "'",
        "\uFEFF",
        " ",
        "\u00a0",
        "#",
        ";",
      ];
      let [refused, same] = [0, 0];
      for (const [index, text] of strange.entries()) {
        for (const place of [[0, 700 + 37 * index, many.length - 1 - index * 40][index % 3] as number]) {
          const file = written("a.csv", many.slice(0, place) + text + many.slice(place));
          const ours = await scoreWith("duckdb", file, ["--instrument", instrument]);
          if (ours.code === 3 && ours.err.includes("Leave out --engine duckdb")) {
            refused++;
            continue;
          }
          const table = ours.code === 0 ? outputs.map((name) => readFileSync(join(folder, "out", name), "utf8")) : [];
          const streamed = await scoreWith("stream", file, ["--instrument", instrument]);
          expect({ text, place, ...ours }).toEqual({ text, place, ...streamed });
          if (ours.code === 0)
            expect({ text, place, table }).toEqual({
              text,
              place,
              table: outputs.map((name) => readFileSync(join(folder, "out", name), "utf8")),
            });
          same++;
        }
      }
      expect([refused > 3, same > 3]).toEqual([true, true]);
    });

    it("What the streaming engine cannot read it cannot read either, for the same reason.", async () => {
      for (const [name, content] of [
        ["empty.csv", ""],
        ["other.csv", "a,b\n1,2\n"],
      ] as const) {
        const [ours, streamed] = [await scoreWith("duckdb", written(name, content)), await scoreWith("stream", join(folder, name))];
        expect(ours).toEqual(streamed);
      }
      expect(await scoreWith("duckdb", join(folder, "none.csv"))).toMatchObject({
        code: 3,
        err: expect.stringContaining("There is no file"),
      });
    });

    it("Standard input, a wrong size, and options of the other engine are refused, in the user's language.", async () => {
      expect(await scoreWith("duckdb", "-")).toMatchObject({ code: 3, err: expect.stringContaining("standard input") });
      expect(await scoreWith("duckdb", written("a.csv", rows), ["--memory", "1GB'; x"])).toMatchObject({ code: 4 });
      expect(await scoreWith("stream", written("a.csv", rows), ["--memory", "1GB"])).toMatchObject({ code: 4 });
      const { err } = await scoreWith("stream", written("a.csv", rows), ["--out-format", "parquet", "--lang", "es"]);
      expect(err).toContain("necesita --engine duckdb");
    });
  });
});
