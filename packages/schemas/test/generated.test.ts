import { type Instrument, referenceOf, type RuleId } from "@reintegration/model";
import { catalogue, loadInstrument } from "@reintegration/standard";
import { registerSchema, validate as validateIndependently } from "@hyperjump/json-schema/draft-2020-12";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { type Check, checkResponse, checks, type Validator } from "../src/index.ts";
import { randomResponse } from "./random-response.ts";

/** Rules that the JSON Schema holds; the others are rules of meaning. */
const structural: readonly RuleId[] = [
  "missing-instrument", "instrument-mismatch", "unknown-key", "wrong-type", "unknown-code", "foreign-missing-mark",
  "missing-kind-not-offered", "duplicate-choice", "not-a-date", "out-of-range", "wrong-format", "too-long",
];

/** The canonical form leaves blank cells out (rule M1). */
const canonical = (part: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part).filter(([, cell]) => cell !== null && cell !== "" && cell !== "absent" && !(Array.isArray(cell) && cell.length === 0)));

const generated = new URL("../src/gen/", import.meta.url).href;
const references = catalogue.filter(({ kind }) => kind === "instrument").map(({ reference }) => reference);

describe.each(references)("what is generated for %s", (reference) => {
  const path = reference.replace("@", "/");
  let instrument: Instrument;
  let check: Check;
  let validate: Validator<unknown>;
  let zod: ZodType;
  let independent: Awaited<ReturnType<typeof validateIndependently>>;

  beforeAll(async () => {
    instrument = await loadInstrument(reference);
    ({ check } = (await checks[reference]?.()) as { check: Check });
    ({ validate } = (await import(/* @vite-ignore */ `${generated}ajv/${path}.ts`)) as { validate: Validator<unknown> });
    ({ schema: zod } = (await import(/* @vite-ignore */ `${generated}zod/${path}.ts`)) as { schema: ZodType });
    const schema = JSON.parse(readFileSync(new URL(`../../../schemas/instruments/${path}.schema.json`, import.meta.url), "utf8")) as { $id: string };
    registerSchema(schema as never);
    independent = await validateIndependently(schema.$id);
  });

  it("finds what the general check finds, in the same order, in 10,000 random responses", () => {
    const rules = new Set<string>();
    fc.assert(
      fc.property(randomResponse(instrument), fc.constantFrom("2022-06-30", undefined), (response, asOf) => {
        const options = asOf === undefined ? {} : { asOf };
        const report = checkResponse(instrument, response, options);
        expect(check(response, options)).toEqual(report);
        for (const { rule } of report.problems) rules.add(rule);
      }),
      { numRuns: 10_000 },
    );
    // the generator reaches the rules that it is meant to compare
    for (const rule of [...structural, "answered-not-relevant", "required-unanswered", "future-date", "dates-out-of-order", "answers-without-consent", "exclusive-choice", "impossible-date"] as const) {
      if (rule !== "missing-instrument") expect(rules, rule).toContain(rule);
    }
  });

  it("accepts and refuses the same responses in ajv, in zod, in an independent validator and in the check", () => {
    fc.assert(
      fc.property(randomResponse(instrument), ({ instrument: named, context, answers }) => {
        const response = { instrument: named, context: canonical(context), answers: canonical(answers) };
        const isValid = validate(response);
        const refusedBy = check(response).problems.filter(({ rule }) => structural.includes(rule));
        expect({ check: refusedBy.length === 0, zod: zod.safeParse(response).success, independent: independent(response as never).valid }, JSON.stringify({ response, refusedBy })).toEqual({
          check: isValid,
          zod: isValid,
          independent: isValid,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  describe("edge cases", () => {
    it.each([{ response: undefined }, { response: null }, { response: 7 }, { response: "text" }, { response: [] }, { response: {} }])("refuses $response as a response in every engine", ({ response }) => {
      expect(validate(response)).toBe(false);
      expect(zod.safeParse(response).success).toBe(false);
      expect(check(response)).toEqual(checkResponse(instrument, response));
      expect(check(response).problems.length).toBeGreaterThan(0);
    });

    it("accepts a response without any answer as structure, since an answer is never required by the schema", () => {
      const response = { instrument: referenceOf(instrument), context: {}, answers: {} };
      expect([validate(response), zod.safeParse(response).success, independent(response).valid]).toEqual([true, true, true]);
    });
  });
});
