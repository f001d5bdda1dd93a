import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consent, found, head, lines, record, summaryOf } from "./record-rows.ts";
import { runInMemory } from "./run-in-memory.ts";
import { instrument } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
describe("records as JSON", () => {
  it("A file of records of several types is checked without being told what it holds: each names its own.", async () => {
    const summary = await summaryOf(
      file(
        "mixed.ndjson",
        lines(
          consent({ consent_date: "2025-02-30" }),
          head,
          consent({ consent_id: "K-2", consent_purposes: ["assistance", "fun"], colour: "red" }),
          consent({ consent_id: "K-1", consent_decision: undefined }),
          consent({ consent_id: "K-3", case_id: "C-9", consent_giver: undefined }),
        ),
      ),
    );
    expect(summary).toMatchObject({
      code: 2,
      instruments: [],
      records: [{ reference: "consent@1.0.0", basis: "adapted", status: "draft" }, { reference: "case@1.0.0" }],
      responses: { read: 5, valid: 2, withErrors: 3, scored: null },
      problems: { errors: 4, rowsWithErrors: 3, warnings: 2 + 4 + 2 + 1 },
    });
    expect(found(summary).filter((each) => !each.includes("understood"))).toEqual([
      "impossible-date consent_date 1",
      "unknown-code consent_purposes 3",
      "unknown-field - 3",
      "record-repeated consent_id 4",
      "required-unanswered country_of_return 2",
      "required-unanswered office_code 2",
      "required-unanswered consent_decision 4",
      "required-unanswered consent_giver 5",
      "reference-not-found case_id 5",
    ]);
  });

  it("One record, also over several lines, and a list of records.", async () => {
    const path = file("one.json", JSON.stringify(consent({ consent_understood: "yes" }), null, 2));
    expect(await summaryOf(path)).toMatchObject({ code: 0, responses: { read: 1, valid: 1 }, problems: { warnings: 0 } });
    const list = file("list.json", JSON.stringify([consent(), consent()]));
    const summary = await summaryOf(list, "--record", "consent@1.0.0");
    expect(summary).toMatchObject({ code: 2, responses: { read: 2, valid: 1, withErrors: 1 } });
    expect(found(summary)[0]).toBe("record-repeated consent_id 2");
  });

  it("problems.csv names the case and, in place of a column, the JSON Pointer, also in a list.", async () => {
    const plan = record("reintegration-plan", {
      plan_id: "P-1",
      case_id: "C-1",
      plan_activities: [{ activity_code: "a", activity_cost: 5 }, { activity_code: 7 }],
      earlier_plan_id: "P-0",
    });
    const out = join(folder, "out");
    const { code } = await runInMemory(["validate", file("plan.ndjson", lines(plan, head)), "--out", out, "--lang", "fr"]);
    expect(code).toBe(2);
    const written = readFileSync(join(out, "problems.csv"), "utf8").split("\r\n");
    const line = (start: string): string | undefined => written.find((each) => each.startsWith(start));
    expect(written[0]).toBe("\uFEFFrow,column,case,rule,severity,message,what_to_do");
    expect(line("1,/fields/plan_activities/0/activity_cost,C-1,amount-without-currency,error,")).toContain("(activity_cost)");
    expect(line("1,/fields/plan_activities/1/activity_code,C-1,wrong-type,error,")).toBeDefined();
    expect(line("1,/fields/earlier_plan_id,,reference-not-found,warning,")).toContain("« P-0 » n’est l’identifiant d’aucune fiche");
    expect(line("2,/fields/office_code,C-1,required-unanswered,warning,")).toBeDefined();
    expect(JSON.parse(readFileSync(join(out, "summary.json"), "utf8"))).toMatchObject({ command: "validate", responses: { read: 2 } });
  });

  it("A record of an unknown version gets all known ones, those of its name first, and the others are checked.", async () => {
    const { flat, code } = await runInMemory([
      "validate",
      file("versions.ndjson", lines({ ...consent(), record: "consent@9.0.0" }, consent())),
    ]);
    expect(code).toBe(2);
    expect(flat).toContain("There is no record version “consent@9.0.0”.");
    expect(flat).toContain("→ Use one of the known versions: consent@1.0.0, assistance@1.0.0, ");
    expect(flat).toContain("2 read 1 valid");
  });
});

describe("references between records of a file", () => {
  it("are only followed to types of which the file holds records, and what is not followed is said.", async () => {
    const { rules } = await summaryOf(file("alone.ndjson", lines(consent())));
    expect(rules.checked).toContain("record-repeated");
    expect(rules.skipped).toEqual([{ rule: "reference-not-found", reason: "the file holds no record of: case" }]);
    const both = await summaryOf(file("both.ndjson", lines(consent(), head)));
    expect(both.rules.skipped).toEqual([]);
    expect(both.rules.checked).toContain("reference-not-found");
    expect(found(both).filter((each) => each.startsWith("reference"))).toEqual([]);
  });

  it("A row is counted once, whether its warnings come at once or at the end.", async () => {
    const path = file(
      "late.ndjson",
      lines(consent({ case_id: "C-8" }), consent({ consent_id: "K-2", case_id: "C-8", consent_understood: "no" }), head),
    );
    const { problems } = await summaryOf(path);
    expect(problems.rowsWithWarnings).toBe(3);
    expect(problems.groups.find(({ rule }) => rule === "reference-not-found")).toMatchObject({ rows: 2, exampleRows: [1, 2] });
  });
});

describe("edge cases", () => {
  it("Responses and records may stand in one file.", async () => {
    const summary = await summaryOf(file("all.ndjson", lines({ instrument, context: { case_id: "C-1" }, answers: {} }, consent())));
    expect(summary).toMatchObject({ instruments: [{ reference: instrument }], records: [{ reference: "consent@1.0.0" }] });
    expect(summary.rules.checked).toEqual(
      expect.arrayContaining(["duplicate-interview", "record-repeated", "unknown-key", "unknown-field"]),
    );
  });

  it("What is no record is a problem of its place, and the rest is checked.", async () => {
    const strange = [{ record: 5, fields: {} }, { record: "consent@1.0.0" }, { record: "consent@1.0.0", fields: [] }, consent()];
    const summary = await summaryOf(file("strange.ndjson", `${lines(...strange)}nonsense\n`));
    expect(summary).toMatchObject({ code: 2, responses: { read: 4, withErrors: 3 } });
    expect(found(summary).filter((each) => !each.startsWith("required"))).toEqual([
      "invalid-json - 5",
      "unknown-record-type - 1",
      "record-without-id consent_id 2",
      "wrong-type fields 3",
    ]);
  });

  it("The summary speaks Arabic, of records.", async () => {
    const { out } = await runInMemory(["validate", file("arabic.ndjson", lines(consent())), "--lang", "ar"]);
    expect(out).toContain("السجلات");
    expect(out).not.toContain("الاستمارات");
  });
});
