import { loadIndicator, loadTitles } from "@reintegration/standard";
import { expect, it } from "vitest";
import { computeAll } from "../src/compute-all.ts";
import type { Cell } from "../src/indicator-table.ts";

// Joint Initiative, Sahel and Lake Chad, 31 January 2019: 54,553 eligible, 38,903 started, 7,737 completed, published as 71 % and 14 % (facts 4.7).
const [eligible, started, completed] = [54_553, 38_903, 7_737];

/** A record for each of them, and some that must not count: who was refused, helped on arrival only, left early, or came a day too late. */
function* records(): Generator<unknown> {
  for (let at = 0; at < eligible + 500; at++) {
    const [case_id, country_of_return] = [`NER-${at}`, "NER"];
    const eligibility_decision = at < eligible ? "eligible" : "not_eligible";
    yield {
      record: "reintegration-eligibility@1.0.0",
      fields: { eligibility_id: `E-${at}`, case_id, eligibility_date: "2018-05-02", eligibility_decision, country_of_return },
    };
    const assistance_kind = at < started ? "small_business" : at % 2 === 0 ? "arrival_support" : undefined;
    if (assistance_kind !== undefined)
      yield { record: "assistance@1.0.0", fields: { assistance_id: `A-${at}`, case_id, assistance_date: "2018-09-01", assistance_kind } };
    if (at < completed + 900) {
      const closure_reason = at < completed ? "completed_as_planned" : "left_area";
      yield { record: "closure@1.0.0", fields: { closure_id: `C-${at}`, case_id, closure_date: "2019-01-31", closure_reason } };
    } else if (at < started)
      yield {
        record: "closure@1.0.0",
        fields: { closure_id: `C-${at}`, case_id, closure_date: "2019-02-01", closure_reason: "completed_as_planned" },
      };
  }
}

it("The published 71 % and 14 % are both of those eligible; of those who started, 20 % completed.", async () => {
  const references = ["started-of-eligible", "completed-of-eligible", "completed-of-started"].map((name) => `reintegration-${name}@1.0.0`);
  const indicators = await Promise.all(references.map(loadIndicator));
  const { tables } = await computeAll(indicators, records(), { period: { to: "2019-01-31" }, level: "programme" });
  const figures = tables.map(({ cells, stamp }) => ({ ...(cells[0] as Cell), to: stamp.period?.to }));
  expect(figures).toMatchObject([
    { value: started / eligible, numerator: started, denominator: eligible, to: "2019-01-31" },
    { value: completed / eligible, numerator: completed, denominator: eligible, to: "2019-01-31" },
    { value: completed / started, numerator: completed, denominator: started, to: "2019-01-31" },
  ]);
  const shown = figures.map((figure) => (figure.status === "computed" ? `${(figure.value * 100).toFixed(1)} %` : figure.status));
  expect(shown).toEqual(["71.3 %", "14.2 %", "19.9 %"]);
  const words = await Promise.all(references.map(async (reference) => (await loadTitles(reference, "en"))["denominator"]));
  expect(words[0]).toBe(words[1]);
  expect(words[0]).toMatch(/eligible/);
  expect(words[2]).not.toBe(words[0]);
  expect(tables.flatMap(({ problems }) => problems)).toEqual([]);
});
