import type { Instrument, Problem } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importModule } from "../../test/import-module.ts";
import { anyInstrument, anyResponse } from "../../test/random-instrument.ts";
import { rich } from "../../test/rich-instrument.ts";
import { emitCheckModule } from "./check-module.ts";

interface Checks {
  check(response: unknown, options?: { asOf?: string }): { problems: Problem[] };
  checkResponse(instrument: Instrument, response: unknown, options?: { asOf?: string }): { problems: Problem[] };
}

/** The module of an instrument, with the general check beside it. The folder in which it would lie need not exist. */
const checksOf = (instrument: Instrument): Promise<Checks> =>
  importModule(
    `${emitCheckModule(instrument)}\nexport { checkResponse } from "../../../check-response.ts";`.replaceAll('"../../../', '"./'),
    "packages/schemas/src",
  );

async function expectEqualFindings(instrument: Instrument, numRuns: number): Promise<Set<string>> {
  const { check, checkResponse } = await checksOf(instrument);
  const rules = new Set<string>();
  fc.assert(
    fc.property(anyResponse(instrument), fc.constantFrom("2022-06-30", undefined), (response, asOf) => {
      const options = asOf === undefined ? {} : { asOf };
      const report = checkResponse(instrument, response, options);
      expect(check(response, options)).toEqual(report);
      for (const { rule } of report.problems) rules.add(rule);
    }),
    { numRuns },
  );
  return rules;
}

describe("emitCheckModule", () => {
  it("finds what the general check finds, in an instrument with every type and operator, over thousands of responses", async () => {
    const rules = await expectEqualFindings(rich, 5_000);
    for (const rule of [
      "answered-not-relevant",
      "not-applicable-but-relevant",
      "required-unanswered",
      "future-date",
      "dates-out-of-order",
      "answers-without-consent",
      "respondent-too-young",
      "exclusive-choice",
      "unknown-key",
      "missing-kind-not-offered",
      "out-of-range",
      "wrong-format",
      "too-long",
    ]) {
      expect(rules).toContain(rule);
    }
  });

  it("finds it also without consent, order of dates and context", async () => {
    const { consentRefused: _, ...instrument } = rich;
    await expectEqualFindings({ ...instrument, dateOrder: [] }, 1_000);
    await expectEqualFindings({ ...instrument, dateOrder: [], context: [], items: [...rich.context, ...rich.items] }, 1_000);
  });

  it("finds it in any instrument", async () => {
    await fc.assert(
      fc.asyncProperty(anyInstrument, async (instrument) => {
        await expectEqualFindings(instrument, 60);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  describe("edge cases", () => {
    it("imports only what it uses, so that the type check of generated code passes", () => {
      const source = emitCheckModule({
        id: "one",
        version: "1.0.0",
        basis: "reconstructed",
        dimensions: [],
        context: [],
        items: [{ key: "isMonth", type: "integer" }],
        identifiedBy: [],
        duplicates: [],
        dateOrder: [],
      });
      expect(source.split("\n").filter((line) => line.startsWith("import"))).toEqual([
        'import { dayAfter, type Instrument, type Item, type Problem } from "@reintegration/model";',
        'import { type CheckOptions, type CheckReport, checkedWith, checkedWithout, checkResponse } from "../../../check-response.ts";',
        'import { report } from "../../../report-item.ts";',
        'import { unknownKeyProblems } from "../../../response-problems.ts";',
      ]);
    });

    it("throws where an item decides over itself", () => {
      const circle: Instrument = {
        ...rich,
        items: [
          { key: "a", type: "text", relevance: { answered: "b" } },
          { key: "b", type: "text", relevance: { answered: "a" } },
        ],
      };
      expect(() => emitCheckModule(circle)).toThrow("whether a is asked depends on itself");
    });
  });
});
