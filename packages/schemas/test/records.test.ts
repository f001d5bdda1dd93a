import { readFileSync } from "node:fs";
import { hasSchema, registerSchema, validate as validateIndependently } from "@hyperjump/json-schema/draft-2020-12";
import { explainProblem, plainItem, type RecordType, type RuleId, referenceOf } from "@reintegration/model";
import { messages } from "@reintegration/model/messages/en";
import { catalogue, loadRecord } from "@reintegration/standard";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { checkRecord, type Validator } from "../src/index.ts";
import { randomRecord } from "./random-record.ts";

const generated = new URL("../src/gen/", import.meta.url).href;

/** Rules that the JSON Schema holds; the others are rules of meaning. */
const structural: readonly RuleId[] = [
  "missing-record-type",
  "record-mismatch",
  "unknown-field",
  "wrong-type",
  "unknown-code",
  "foreign-missing-mark",
  "missing-kind-not-offered",
  "duplicate-choice",
  "not-a-date",
  "out-of-range",
  "wrong-format",
  "too-long",
  "too-many-rows",
];

const isBlank = (value: unknown): boolean => value === null || value === "" || value === "absent";

/** The canonical form leaves blank cells out (rule M1); of the empty arrays only those of lists stay. */
function canonical(cells: Readonly<Record<string, unknown>>, type: RecordType): Record<string, unknown> {
  const lists = new Set(type.items.filter((item) => item.type === "list").map(({ key }) => key));
  const inRow = (row: unknown): unknown =>
    typeof row === "object" && row !== null && !Array.isArray(row) ? canonical(row as Record<string, unknown>, type) : row;
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([key, cell]) => !isBlank(cell) && !(Array.isArray(cell) && cell.length === 0 && !lists.has(key)))
      .map(([key, cell]) => [key, lists.has(key) && Array.isArray(cell) ? cell.map(inRow) : cell]),
  );
}

const met = new Set<string>();
const references = catalogue.filter(({ kind }) => kind === "record").map(({ reference }) => reference);

describe.each(references)("what is generated for the record %s", (reference) => {
  let type: RecordType;
  let ajv: Validator<unknown>;
  let zod: ZodType;
  let independent: (record: unknown) => boolean;

  beforeAll(async () => {
    const path = reference.replace("@", "/");
    type = await loadRecord(reference);
    ({ validate: ajv } = (await import(/* @vite-ignore */ `${generated}ajv/${path}.ts`)) as { validate: Validator<unknown> });
    ({ schema: zod } = (await import(/* @vite-ignore */ `${generated}zod/${path}.ts`)) as { schema: ZodType });
    const json = JSON.parse(readFileSync(new URL(`../../../schemas/records/${path}.schema.json`, import.meta.url), "utf8")) as {
      $id: string;
    };
    if (!hasSchema(json.$id)) registerSchema(json as never);
    const evaluated = await validateIndependently(json.$id);
    independent = (record) => evaluated(record as never).valid;
  });

  it("accepts and refuses the same records in ajv, in zod, in an independent validator and in the check", () => {
    const isText = (key: unknown): boolean =>
      type.items
        .flatMap((item) => (item.type === "list" ? item.items : [item]))
        .some((item) => item.key === key && plainItem(item).type === "text");
    fc.assert(
      fc.property(randomRecord(type), (sample) => {
        const record = { record: sample.record, fields: canonical(sample.fields, type) };
        const { problems } = checkRecord(type, record, { asOf: "2022-06-30" });
        for (const { rule } of problems) met.add(rule);
        const refusedBy = problems.filter(({ rule }) => structural.includes(rule));
        // a text that reads like a missing kind is a text to a schema
        fc.pre(!refusedBy.some(({ rule, params }) => rule === "missing-kind-not-offered" && isText(params["item"])));
        const isValid = ajv(record);
        expect(
          { check: refusedBy.length === 0, zod: zod.safeParse(record).success, independent: independent(record) },
          JSON.stringify({ record, refusedBy }),
        ).toEqual({ check: isValid, zod: isValid, independent: isValid });
      }),
      { numRuns: 150 },
    );
  });

  it("accepts a record without any field as structure, and says what is missing in words", () => {
    const record = { record: referenceOf(type), fields: {} };
    expect([ajv(record), zod.safeParse(record).success, independent(record)]).toEqual([true, true, true]);
    const { problems } = checkRecord(type, record);
    expect(problems.map(({ rule }) => rule)).toContain("record-without-id");
    for (const problem of problems) expect(explainProblem(problem, messages).message).not.toContain("{");
  });

  it("refuses what is no record", () => {
    for (const record of [undefined, null, 7, "text", [], {}]) {
      expect([ajv(record), zod.safeParse(record).success]).toEqual([false, false]);
      expect(checkRecord(type, record).problems.length).toBeGreaterThan(0);
    }
  });
});

describe("the random records", () => {
  it("reach every rule of a record", () => {
    const { checked } = checkRecord({ items: [], identifiedBy: [], dateOrder: [], id: "a", version: "1.0.0", basis: "adapted" }, null);
    const rare: readonly RuleId[] = ["exclusive-choice", "dates-out-of-order"];
    expect(checked.filter((rule) => !met.has(rule) && !rare.includes(rule))).toEqual([]);
  });
});

describe("checkRecord", () => {
  it("says what was checked, and what not without a day of checking", async () => {
    const type = await loadRecord(references[0] as string);
    const { checked, skipped } = checkRecord(type, {});
    expect(checked).not.toContain("future-date");
    expect(skipped).toEqual([{ rule: "future-date", reason: "no day of checking (asOf) was given" }]);
    expect(checkRecord(type, {}, { asOf: "2022-06-30" })).toMatchObject({ checked: [...checked, "future-date"], skipped: [] });
  });
});
