import type { Instrument, Labels, Problem } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { importModule } from "../../test/import-module.ts";
import { anyInstrument, anyResponse } from "../../test/random-instrument.ts";
import { newAjv } from "./new-ajv.ts";
import { responseSchema } from "./response-schema.ts";
import { emitZodModule } from "./zod-module.ts";

interface Checks {
  checkResponse(instrument: Instrument, response: unknown): { problems: Problem[] };
}

const labels: Labels = { language: "en", title: "Any", dimensions: {}, items: {}, digest: "none" };

describe("schema, validator and check of one instrument", () => {
  it("accepts in ajv and in zod what the check finds no structural fault in, for any instrument", async () => {
    const { checkResponse } = await importModule<Checks>('export { checkResponse } from "./check-response.ts";', "packages/schemas/src");
    const ofMeaning = [
      "exclusive-choice",
      "impossible-date",
      "answered-not-relevant",
      "not-applicable-but-relevant",
      "required-unanswered",
      "dates-out-of-order",
      "answers-without-consent",
      "respondent-too-young",
    ];
    const counts = { valid: 0, invalid: 0 };
    for (const instrument of fc.sample(anyInstrument, { numRuns: 15 })) {
      const schema = responseSchema(instrument, labels, new Map());
      const validate = newAjv().compile(schema as object);
      const { schema: zod } = await importModule<{ schema: ZodType }>(emitZodModule(schema), "packages/compiler/src");
      const isText = (item: unknown): boolean =>
        [...instrument.context, ...instrument.items].some(({ key, type }) => key === item && type === "text");
      for (const sample of fc.sample(anyResponse(instrument), { numRuns: 200 })) {
        const response =
          sample === undefined
            ? null
            : (JSON.parse(JSON.stringify(sample), (_, value: unknown) => (isBlank(value) ? undefined : value)) as unknown);
        const faults = checkResponse(instrument, response).problems.filter(({ rule }) => !ofMeaning.includes(rule));
        // the words for missing kinds are texts to a schema
        if (faults.some(({ rule, params }) => rule === "missing-kind-not-offered" && isText(params["item"]))) continue;
        const isValid = validate(response);
        expect({ isValid, zod: zod.safeParse(response).success }, JSON.stringify({ response, faults })).toEqual({
          isValid: faults.length === 0,
          zod: isValid,
        });
        counts[isValid ? "valid" : "invalid"]++;
      }
    }
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(100);
  });
});

/** What reads as absent, and what the canonical form therefore leaves out. */
const isBlank = (value: unknown): boolean =>
  value === null || value === "" || value === "absent" || (Array.isArray(value) && value.length === 0);
