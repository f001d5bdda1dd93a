import { readFileSync } from "node:fs";
import type { ScoringDefinition } from "@reintegration/model";
import { loadIndicator } from "@reintegration/standard";
import { beforeAll, describe, expect, it } from "vitest";
import { computeInternal, type InternalResult } from "../src/compute-internal.ts";
import { smallProgramme } from "./small-programme.ts";

const scoringFile = new URL("../../standard/data/scorings/rss-open-equal-weights/1.0.0.json", import.meta.url);

// Counted by hand over the records of small-programme.ts, up to 30 June 2024.
const counted: readonly (readonly [id: string, figure: Record<string, unknown>])[] = [
  ["eutf-3-4", { value: 3 }], // c1, c2, c5: assisted, and with a day of return
  ["eutf-3-5", { value: 2 }], // c1, c3
  ["eutf-3-5-bis", { value: 4 }], // c1, c2, c5, c6: no part of 3.5
  ["eutf-1-3", { value: 1 }],
  ["eutf-1-4", { value: 2 }],
  ["eutf-1-1", { value: 8 }], // 5 + 3, without the 7 that are planned
  ["eutf-3-3", { value: 150 }],
  ["eutf-3-6", { value: 2 }], // the ministry once
  ["srf-5847bb1-3a44a", { value: 1 }],
  ["eutf-4-6", { value: 2 }], // a local plan is counted by 2.1
  ["reintegration-eligible", { value: 5 }],
  ["reintegration-started-of-eligible", { numerator: 3, denominator: 5 }],
  ["reintegration-completed-of-eligible", { numerator: 1, denominator: 5 }],
  ["reintegration-completed-of-started", { numerator: 1, denominator: 3 }],
  ["cases-completed", { numerator: 1, denominator: 3 }],
  ["cases-left-early", { numerator: 2, denominator: 3 }],
  ["exit-interviews", { numerator: 1, denominator: 2 }],
  ["in-time-decision", { numerator: 3, denominator: 5, missing: { not_applicable: 1 } }], // 10, 22, 9, -, 2 days; c6 may still be
  ["days-registration-to-decision", { value: 9.5, n: 4 }], // 2, 9, 10, 22
  ["days-return-to-plan", { value: 48.5, n: 2 }], // 27 and 70
  ["days-referral-to-answer", { value: 2, n: 3 }], // 1, 2, 25
  ["days-complaint-to-answer", { value: 4, n: 1 }],
  ["referrals-acknowledged", { numerator: 3, denominator: 4 }],
  ["referrals-accepted", { numerator: 2, denominator: 4 }],
  ["referrals-provided", { numerator: 1, denominator: 4 }],
  ["referrals-provided-of-accepted", { numerator: 1, denominator: 2 }],
  ["referral-providers", { value: 2 }],
  ["ji-hoa-so3-1", { numerator: 1, denominator: 3 }], // of people, not of referrals
  ["in-time-answer-emergency", { numerator: 1, denominator: 1 }],
  ["in-time-answer-routine", { numerator: 0, denominator: 1, missing: { not_applicable: 1 } }], // 25 days; f4 may still be
  ["in-time-complaints", { numerator: 1, denominator: 2 }],
  ["contacts-per-case-month", { value: 1.5 }], // 3 in 60 days
  ["home-visits-per-case-month", { value: 1 }],
  ["children-registered", { value: 2 }],
  ["children-alone-with-procedure", { numerator: 1, denominator: 1 }], // c6 is with the family
  ["children-handed-over-after-determination", { numerator: 1, denominator: 2 }], // of c6 it was determined to stay
  ["children-heard", { numerator: 1, denominator: 2 }],
  ["children-determination-in-time", { numerator: 2, denominator: 2 }], // after three and four days
  ["children-visited-in-time", { numerator: 1, denominator: 2 }], // after two days; after twelve, not seven
  ["children-care-checked", { numerator: 1, denominator: 2 }],
  ["people-trained", { value: 3 }],
  ["training-places", { value: 4 }],
  ["training-gain", { value: 0.2, n: 2, missing: { refused: 1 } }], // 0.4 and 0
  ["training-knows-more", { numerator: 2, denominator: 3, missing: { dont_know: 1 } }],
  ["women-among-trained", { numerator: 1, denominator: 2 }],
  ["community-projects-completed", { numerator: 1, denominator: 2 }],
  ["community-projects-chosen-by-members", { numerator: 1, denominator: 2, missing: { dont_know: 1 } }],
  ["sdg-10-7-2-domain-score", { value: 0.6, numerator: 3, denominator: 5 }], // 60 of 100
  ["satisfaction-assistance-share", { numerator: 2, denominator: 3, missing: { not_applicable: 1 } }],
  ["satisfaction-caseworker-share", { numerator: 2, denominator: 3, missing: { refused: 1 } }],
  ["satisfaction-caseworker-mean", { value: expect.closeTo(2 / 3, 12), n: 3 }], // 0.75, 0.25, 1
  ["ji-hoa-oo-1", { numerator: 1, denominator: 2, missing: { dont_know: 1 } }],
  ["ji-hoa-so1-1", { value: 1 }],
  ["ji-hoa-2-2-3", { numerator: 1, denominator: 2, missing: { not_applicable: 1 } }],
  ["ji-hoa-so3-2", { numerator: 2, denominator: 3, missing: { dont_know: 1 } }], // one yes decides it, an unknown beside two no does not
  ["rss-composite-at-ji-hoa-2022", { numerator: 3, denominator: 6 }],
  ["rss-most-urgent-measure-2017", { numerator: 3, denominator: 6 }],
  ["ji-hoa-so3-3", { numerator: 2, denominator: 3 }], // endline only
  ["rss-economic-change", { value: 0.5, pairs: { matched: 2, lost: 1, joined: 1, insufficient: 0 } }],
  ["rss-composite-improved", { numerator: 1, denominator: 2 }],
  ["rss-composite-worsened", { numerator: 0, denominator: 2 }],
];

describe("A programme so small that every figure can be counted by hand", () => {
  let result: InternalResult;
  beforeAll(async () => {
    const scoring = JSON.parse(readFileSync(scoringFile, "utf8")) as ScoringDefinition;
    const indicators = await Promise.all(counted.map(([id]) => loadIndicator(`${id}@1.0.0`)));
    const run = computeInternal(indicators, { period: { to: "2024-06-30" }, asOf: "2024-06-30" });
    for (const record of smallProgramme(scoring)) run.add(record);
    result = run.finish();
  }, 60_000);

  for (const [index, [id, figure]] of counted.entries()) {
    it(`${id} gives what is counted by hand.`, () => {
      expect(result.tables[index]?.cells).toMatchObject([{ group: {}, status: "computed", ...figure }]);
    });
  }

  it("Nothing is wrong with the records, and none is passed over.", () => {
    expect(result.tables.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"))).toEqual([]);
    expect(result.passedOver).toEqual({});
  });
});
