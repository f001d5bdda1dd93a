import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { randomSurvey } from "./random-survey.ts";
import { best, csv, instrument, type Row } from "./survey-rows.ts";
import { type TwoEngines, twoEngines } from "./two-engines.ts";

// a machine that does other work besides takes its time over queries of this size
vi.setConfig({ testTimeout: 240_000 });

let engines: TwoEngines;
beforeEach(() => {
  engines = twoEngines();
});
afterEach(() => engines.remove());

const outputs = ["scores.csv", "problems.csv", "summary.json"] as const;

const ndjson = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("what score --engine duckdb refuses, and what it does not", () => {
  const rows = csv([best, { ...best, case_id: "A-2" }]);

  it("A file name is never SQL, nor a pattern of several files.", async () => {
    await engines.expectSame(engines.written("o'neill; DROP TABLE x; --.csv", rows));
    await engines.expectSame(engines.written("a*[b]?.csv", rows));
  });

  it("Rows of a table that are more header are passed over, and rows keep their numbers.", async () => {
    const [header = "", ...lines] = rows.split("\n");
    const tags = header.split(",").map(() => "#tag");
    await engines.expectSame(engines.written("a.csv", [header, tags.join(","), ...lines].join("\n")));
    await engines.expectSame(engines.written("b.csv", `\uFEFF${rows.replaceAll("\n", "\r\n")}\r\n`));
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
    const { code, err } = await engines.score("duckdb", engines.written("a.csv", broken(rows)), ["--instrument", instrument]);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining(expected) });
    expect(err).toContain("Leave out --engine duckdb");
    expect(() => engines.read("scores.csv")).toThrow("ENOENT");
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
        const file = engines.written("a.csv", many.slice(0, place) + text + many.slice(place));
        const ours = await engines.score("duckdb", file, ["--instrument", instrument]);
        if (ours.code === 3 && ours.err.includes("Leave out --engine duckdb")) {
          refused++;
          continue;
        }
        const table = ours.code === 0 ? outputs.map((name) => engines.read(name)) : [];
        const streamed = await engines.score("stream", file, ["--instrument", instrument]);
        expect({ text, place, ...ours }).toEqual({ text, place, ...streamed });
        if (ours.code === 0)
          expect({ text, place, table }).toEqual({
            text,
            place,
            table: outputs.map((name) => engines.read(name)),
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
      const [ours, streamed] = [
        await engines.score("duckdb", engines.written(name, content)),
        await engines.score("stream", join(engines.path, name)),
      ];
      expect(ours).toEqual(streamed);
    }
    expect(await engines.score("duckdb", join(engines.path, "none.csv"))).toMatchObject({
      code: 3,
      err: expect.stringContaining("There is no file"),
    });
  });

  it("Standard input, a wrong size, and options of the other engine are refused, in the user's language.", async () => {
    expect(await engines.score("duckdb", "-")).toMatchObject({ code: 3, err: expect.stringContaining("standard input") });
    expect(await engines.score("duckdb", engines.written("a.csv", rows), ["--memory", "1GB'; x"])).toMatchObject({ code: 4 });
    expect(await engines.score("stream", engines.written("a.csv", rows), ["--memory", "1GB"])).toMatchObject({ code: 4 });
    const { err } = await engines.score("stream", engines.written("a.csv", rows), ["--out-format", "parquet", "--lang", "es"]);
    expect(err).toContain("necesita --engine duckdb");
  });
});
