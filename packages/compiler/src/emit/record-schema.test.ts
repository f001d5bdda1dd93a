import { type Labels, labelsOf, recordProblems, resolveRecord } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { importModule } from "../../test/import-module.ts";
import { lendingFiles, lendingPaths } from "../../test/lending.ts";
import { marketFiles } from "../../test/market.ts";
import { parseSources } from "../sources.ts";
import { newAjv } from "./new-ajv.ts";
import { recordSchema } from "./record-schema.ts";
import { emitZodModule } from "./zod-module.ts";

const sources = parseSources(marketFiles(structuredClone(lendingFiles)));
const codelists = sources.codelists.map(({ definition }) => definition);
const definition = sources.records.find(({ path }) => path === lendingPaths.loan)?.definition;
if (definition === undefined) throw new Error("the loan is gone");
const loan = resolveRecord(definition, codelists);
const labels: Labels = labelsOf(definition, codelists, "en", () => undefined, "none");
const schema = recordSchema(loan, labels, new Map([["book_mood", "mood-3"]]));
const properties = (schema["properties"] as { fields: { properties: Record<string, object> } }).fields.properties;

describe("recordSchema", () => {
  it("names the record and its version, and asks for nothing else", () => {
    expect(schema).toMatchObject({
      $id: "urn:reintegration:record:book-loan:1.0.0",
      title: "BookLoanRecord",
      additionalProperties: false,
      required: ["record", "fields"],
      properties: { record: { const: "book-loan@1.0.0" }, fields: { type: "object", additionalProperties: false } },
    });
    expect(JSON.stringify(schema).match(/"required"/g)).toHaveLength(1);
  });

  it("makes a list an array of closed objects, and a reference a text with the form of an id", () => {
    expect(properties["lent_books"]).toEqual({
      description: "Books",
      type: "array",
      maxItems: 20,
      items: { $ref: "#/$defs/LentBooksRow" },
    });
    expect(properties["reader_ref"]).toEqual({
      description: "Whose loan is it?",
      type: "string",
      minLength: 1,
      maxLength: 64,
      pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",
    });
    expect((schema["$defs"] as Record<string, object>)["LentBooksRow"]).toEqual({
      title: "LentBooksRow",
      type: "object",
      additionalProperties: false,
      properties: {
        book_title: { description: "Title of the book", type: "string", minLength: 1, maxLength: 100 },
        book_mood: { description: "What is it like?", $ref: "#/$defs/Mood3" },
        book_price: { description: "Price of the book", type: "number", minimum: 0, maximum: 9007199254740991 },
        book_back: expect.objectContaining({ minLength: 10, maxLength: 10 }) as object,
      },
    });
  });

  it("lets through in ajv and in zod what the check finds no structural fault in", async () => {
    const validate = newAjv().compile(schema as object);
    const { schema: zod } = await importModule<{ schema: ZodType }>(emitZodModule(schema), "packages/compiler/src");
    const cell = fc.constantFrom<unknown>("L-1", "a b", "yes", "EUR", "good", "2022-05-01", "1/5/22", 0, -1, 2.5, "refused", {}, ["x"]);
    const keys = loan.items.flatMap((item) => (item.type === "list" ? [item.key, ...item.items.map(({ key }) => key)] : [item.key]));
    const cells = fc.dictionary(fc.constantFrom(...keys, "other"), cell, { maxKeys: 3 });
    const record = fc.record({
      record: fc.constantFrom("book-loan@1.0.0", "book-loan@1.0.0", "other@1.0.0"),
      fields: fc
        .tuple(cells, fc.array(fc.oneof(cells, fc.constant(7)), { maxLength: 2 }))
        .map(([own, rows]) => ({ ...own, lent_books: rows })),
    });
    const ofMeaning = ["record-without-id", "amount-without-currency", "exclusive-choice", "impossible-date"];
    const counts = { valid: 0, invalid: 0 };
    for (const sample of fc.sample(record, { numRuns: 3000, seed: 1 })) {
      const faults = recordProblems(loan, sample).filter(({ rule, severity }) => severity === "error" && !ofMeaning.includes(rule));
      // a text that reads like a missing kind is a text to a schema
      if (faults.some(({ rule }) => rule === "missing-kind-not-offered")) continue;
      const isValid = faults.length === 0;
      expect({ ajv: validate(sample), zod: zod.safeParse(sample).success }, JSON.stringify({ sample, faults })).toEqual({
        ajv: isValid,
        zod: isValid,
      });
      counts[isValid ? "valid" : "invalid"]++;
    }
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(100);
  });
});
