import { type RuleId, referenceOf } from "@reintegration/model";
import { catalogue } from "@reintegration/standard";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkResponse } from "../src/index.ts";
import { type Engines, loadEngines } from "./engines.ts";
import { randomResponse } from "./random-response.ts";

/** Rules that the JSON Schema holds; the others are rules of meaning. */
const structural: readonly RuleId[] = [
  "missing-instrument",
  "instrument-mismatch",
  "unknown-key",
  "wrong-type",
  "unknown-code",
  "foreign-missing-mark",
  "missing-kind-not-offered",
  "duplicate-choice",
  "not-a-date",
  "out-of-range",
  "wrong-format",
  "too-long",
];

/** The canonical form leaves blank cells out (rule M1). */
const canonical = (part: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(part).filter(
      ([, cell]) => cell !== null && cell !== "" && cell !== "absent" && !(Array.isArray(cell) && cell.length === 0),
    ),
  );

const references = catalogue.filter(({ kind }) => kind === "instrument").map(({ reference }) => reference);

describe.each(references)("what is generated for %s", (reference) => {
  let engines: Engines;

  beforeAll(async () => {
    engines = await loadEngines(reference);
  });

  it("finds what the general check finds, in the same order, in 10,000 random responses", () => {
    const rules = new Set<string>();
    fc.assert(
      fc.property(randomResponse(engines.instrument), fc.constantFrom("2022-06-30", undefined), (response, asOf) => {
        const options = asOf === undefined ? {} : { asOf };
        const report = checkResponse(engines.instrument, response, options);
        expect(engines.check(response, options)).toEqual(report);
        for (const { rule } of report.problems) rules.add(rule);
      }),
      { numRuns: 10_000 },
    );
    // the generator reaches the rules that it is meant to compare, as far as the survey can break them
    const items = [...engines.instrument.context, ...engines.instrument.items];
    const isBreakable: Partial<Record<RuleId, boolean>> = {
      "missing-instrument": false,
      "duplicate-choice": items.some(({ type }) => type === "multiple"),
      "exclusive-choice": items.some(({ type, answers = [] }) => type === "multiple" && answers.some(({ exclusive }) => exclusive)),
      "answered-not-relevant": items.some(({ relevance }) => relevance),
      "dates-out-of-order": engines.instrument.dateOrder.length > 0,
      "respondent-too-young": engines.instrument.tooYoung !== undefined,
    };
    for (const rule of [
      ...structural,
      "answered-not-relevant",
      "required-unanswered",
      "future-date",
      "dates-out-of-order",
      "answers-without-consent",
      "respondent-too-young",
      "exclusive-choice",
      "impossible-date",
    ] as const) {
      if (isBreakable[rule] !== false) expect(rules, rule).toContain(rule);
    }
  });

  /** A text that reads like a missing kind is a text to a schema. */
  const isTextLikeMissing = (rule: RuleId, key: unknown): boolean =>
    rule === "missing-kind-not-offered" && engines.instrument.context.some((item) => item.key === key && item.type === "text");

  it("accepts and refuses the same responses in ajv, in zod, in an independent validator and in the check", () => {
    fc.assert(
      fc.property(randomResponse(engines.instrument), ({ instrument: named, context, answers }) => {
        const response = { instrument: named, context: canonical(context), answers: canonical(answers) };
        const isValid = engines.ajv(response);
        const refusedBy = engines.check(response).problems.filter(({ rule }) => structural.includes(rule));
        fc.pre(!refusedBy.some(({ rule, params }) => isTextLikeMissing(rule, params["item"])));
        expect(
          { check: refusedBy.length === 0, zod: engines.zod(response), independent: engines.independent(response) },
          JSON.stringify({ response, refusedBy }),
        ).toEqual({
          check: isValid,
          zod: isValid,
          independent: isValid,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  describe("edge cases", () => {
    it.each([{ response: undefined }, { response: null }, { response: 7 }, { response: "text" }, { response: [] }, { response: {} }])(
      "refuses $response as a response in every engine",
      ({ response }) => {
        expect([engines.ajv(response), engines.zod(response)]).toEqual([false, false]);
        expect(engines.check(response)).toEqual(checkResponse(engines.instrument, response));
        expect(engines.check(response).problems.length).toBeGreaterThan(0);
      },
    );

    it("accepts a response without any answer as structure, since an answer is never required by the schema", () => {
      const response = { instrument: referenceOf(engines.instrument), context: {}, answers: {} };
      expect([engines.ajv(response), engines.zod(response), engines.independent(response)]).toEqual([true, true, true]);
    });
  });
});
