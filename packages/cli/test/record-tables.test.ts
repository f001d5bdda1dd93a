import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { consent, found, lines, summaryOf } from "./record-rows.ts";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
describe("records in tables", () => {
  const header = "consent_id,case_id,consent_date,consent_decision,consent_purposes,consent_giver,consent_form,consent_understood";
  const rest = "given,assistance referral,returnee,oral,yes";

  it("A CSV with --record, with row, column, and what a cell of a spreadsheet does to a date.", async () => {
    const path = file("consents.csv", `${header}\r\nK-1,C-1,2025-01-12,${rest}\r\nK-2,C-1,45000,${rest}\r\n,C-1,03/04/2025,${rest}\r\n`);
    const summary = await summaryOf(path, "--record", "consent@1.0.0");
    expect(summary).toMatchObject({ code: 2, responses: { read: 3, valid: 2, withErrors: 1 } });
    const [first, second] = summary.problems.groups;
    expect([first, second]).toMatchObject([
      { rule: "record-without-id", exampleRows: [4], example: { column: "consent_id" } },
      { rule: "not-a-date", exampleRows: [4], example: { column: "consent_date", path: "/fields/consent_date" } },
    ]);
    expect(found(summary)).toContain("excel-date consent_date 3");
  });

  it("A workbook gives what the CSV file of the same rows gives.", async () => {
    const rows = [header, `K-1,C-1,2025-02-30,${rest}`, `K-1,C-1,2025-01-12,${rest}`].map((row) => row.split(","));
    const data = rows.map((row) => row.map((value) => ({ value, type: String })));
    const book = await writeExcelFile([{ sheet: "Records", data }] as never).toBuffer();
    const tables = [file("same.csv", rows.map((row) => `${row.join(",")}\n`).join("")), file("same.xlsx", book)];
    const [fromCsv, fromBook] = await Promise.all(tables.map((path) => summaryOf(path, "--record", "consent@1.0.0")));
    expect(fromBook).toMatchObject({ file: { format: "xlsx" }, problems: { errors: 2 } });
    expect(fromBook?.problems).toEqual(fromCsv?.problems);
  });

  it("A column rs_record names the type of each row.", async () => {
    const path = file(
      "named.csv",
      `rs_record,${header}\nconsent@1.0.0,K-1,C-1,2025-01-12,${rest}\nconsent@2.0.0,K-2,C-1,2025-01-12,${rest}\n`,
    );
    const summary = await summaryOf(path);
    expect(summary).toMatchObject({ records: [{ reference: "consent@1.0.0" }], responses: { valid: 1, withErrors: 1 } });
    expect(summary.problems.groups[0]).toMatchObject({ rule: "unknown-record-type", example: { row: 3, column: "rs_record" } });
    expect(found(await summaryOf(path, "--record", "consent@1.0.0"))[0]).toBe("record-mismatch - 3");
  });

  it("Headers may be the questions in a language, with labels in the cells.", async () => {
    const { out } = await runInMemory(["schema", "consent@1.0.0", "--names", "--lang", "fr"]);
    const question = (key: string): string => new RegExp(`^${key} {2}.*\\n {4}(.*)`, "m").exec(out)?.[1] ?? "";
    const label = /^ +given = (.*)$/m.exec(out)?.[1] ?? "";
    expect(label).not.toBe("");
    const path = file("labels.csv", `${["consent_id", "case_id", "consent_decision"].map(question).join(";")}\nK-1;C-1;${label}\n`);
    const summary = await summaryOf(path, "--record", "consent@1.0.0");
    expect(summary).toMatchObject({ code: 0, file: { language: "fr" }, columns: { notRecognised: [] } });
  });

  it("A list has no place in a row, which is said once; its columns are named as not read.", async () => {
    const path = file(
      "plans.csv",
      "plan_id,case_id,plan_date,activity_code,plan_activities\nP-1,C-1,2025-01-12,a,shop\nP-2,C-1,2025-01-12,b,\n",
    );
    const summary = await summaryOf(path, "--record", "reintegration-plan@1.0.0");
    expect(summary.columns.notRecognised).toEqual(["activity_code"]);
    expect(found(summary).filter((each) => each.includes("plan_activities"))).toEqual(["list-not-read plan_activities "]);
  });
});

describe("wrong arguments give exit code 4 and say what to do", () => {
  it.each([
    ["an unknown record", ["--record", "consent@7.0.0"], "There is no record version “consent@7.0.0”.\n  Known:\n  assistance@1.0.0"],
    ["a survey as record", ["--record", instrument], `${instrument} is a survey, not a record: use --instrument.`],
    ["a record as survey", ["--instrument", "consent@1.0.0"], "is a record, not a survey"],
    ["both", ["--record", "consent@1.0.0", "--instrument", instrument], "leave out --record"],
    ["records read as a survey", ["--instrument", instrument], "Use --record consent@1.0.0"],
  ])("%s", async (_, args, message) => {
    const { code, err } = await runInMemory(["validate", file("consent.ndjson", lines(consent())), ...args]);
    expect(code).toBe(4);
    expect(err).toContain(message);
  });

  it("Responses to a survey read as records, in JSON and CSV.", async () => {
    const named = csv([best])
      .replace(/^/, "rs_instrument,")
      .replace(/\n(?=.)/g, `\n${instrument},`);
    const nested = lines({ instrument, context: {}, answers: {} });
    for (const [name, content] of Object.entries({ "survey.csv": named, "survey.ndjson": nested })) {
      const { code, err } = await runInMemory(["validate", file(name, content), "--record", "consent@1.0.0"]);
      expect({ code, err }).toMatchObject({ code: 4, err: expect.stringContaining(`Use --instrument ${instrument}`) });
    }
  });
});
