import { fileURLToPath } from "node:url";
import { type RecordType, referenceOf, resolveRecord } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loan, loanRecord } from "../../../model/test/loan-record.ts";
import { importModule } from "../../test/import-module.ts";
import { anyFields, anyRecordType } from "../../test/random-record.ts";
import { readData } from "../read-data.ts";
import { parseSources } from "../sources.ts";
import { emitRecordModule } from "./record-module.ts";

const sources = parseSources(readData(fileURLToPath(new URL("../../../standard/data", import.meta.url))));
const codelists = sources.codelists.map(({ definition }) => definition);
const shipped = sources.records.map(({ definition, digest, status }) => resolveRecord(definition, codelists, { digest, status }));

interface Emitted {
  readonly record: RecordType;
  recordTest(type: RecordType): (record: unknown) => boolean;
}

/** The test of a type as it is compiled, and as it is made from the definition: a copy of a type has no compiled one. */
async function bothTests(type: RecordType): Promise<((record: unknown) => boolean)[]> {
  const { record, recordTest } = await importModule<Emitted>(
    `${emitRecordModule(type)}\nexport { recordTest } from "@reintegration/model";`,
    "packages/standard/src",
  );
  expect(record).toEqual(type);
  return [recordTest(record), recordTest(structuredClone(record))];
}

/** Asks both tests about many records and gives how often they passed and did not. */
async function verdicts(type: RecordType, numRuns: number): Promise<Readonly<Record<string, number>>> {
  const [compiled, general] = await bothTests(type);
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(anyFields(type), (fields) => {
      const record = { record: `${type.id}@${type.version}`, fields };
      const passes = general?.(record) === true;
      expect([compiled?.(record), record]).toEqual([passes, record]);
      seen[`${passes}`]++;
    }),
    { numRuns, seed: 7 },
  );
  return seen;
}

describe("emitRecordModule", () => {
  it("lets pass what the test by the definition lets pass, of any record type", async () => {
    const all = { true: 0, false: 0 };
    await fc.assert(
      fc.asyncProperty(anyRecordType, async (type) => {
        const seen = await verdicts(type, 100);
        for (const verdict of ["true", "false"] as const) all[verdict] += seen[verdict] ?? 0;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(all.true, all.false)).toBeGreaterThan(500);
  }, 60_000);

  it.each(shipped.map((type) => [referenceOf(type), type] as const))(
    "lets pass of %s what the test by the definition lets pass",
    async (_, type) => {
      const seen = await verdicts(type, 200);
      expect(Math.min(seen["true"] ?? 0, seen["false"] ?? 0)).toBeGreaterThan(0);
    },
  );

  it("looks at totals and named rows, which are not compiled", async () => {
    const priced = { ...loan, totals: [{ total: "fee_amount", parts: "book_price" }] };
    const named = { ...loan, rowNames: [{ field: "reader_ref", row: "book_title" }] };
    const fields = { fee_currency: "EUR", lent_books: [{ book_title: "A", book_price: 3 }] };
    const [total] = await bothTests(priced);
    const [name] = await bothTests(named);
    expect([3, 4].map((fee_amount) => total?.(loanRecord({ ...fields, fee_amount })))).toEqual([true, false]);
    expect(["A", "B"].map((reader_ref) => name?.(loanRecord({ reader_ref, lent_books: [{ book_title: "A" }] })))).toEqual([true, false]);
  });

  describe("edge cases", () => {
    it.each([undefined, null, 7, "text", [], {}, { record: "book-loan@1.0.0" }, { record: "book-loan@1.0.0", fields: [] }])(
      "lets %j not pass",
      async (value) => {
        expect((await bothTests(loan)).map((passes) => passes(value))).toEqual([false, false]);
      },
    );

    it("imports only what it uses, so that the type check of generated code passes", () => {
      const plain: RecordType = { ...loan, dateOrder: [], items: [{ key: "loan_id", type: "month" }] };
      expect(emitRecordModule(plain).split("\n")[1]).toBe('import { type RecordType, withCompiledTest } from "@reintegration/model";');
    });
  });
});
