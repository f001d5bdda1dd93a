import { compileScore } from "@reintegration/scoring";
import { instrument, scoring } from "@reintegration/standard/scorings/rss-open-equal-weights/1.0.0";
import { interleave, type Measured } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, ratioText, type Section } from "../harness/report.ts";
import { timed } from "../harness/timed.ts";
import { validResponse } from "../records.ts";

const copies = 64;

/** Scoring one response against reading its JSON. */
export async function scoreSection(rounds: number): Promise<Section[]> {
  const score = compileScore(instrument, scoring);
  const text = JSON.stringify(validResponse);
  const records = Array.from({ length: copies }, () => JSON.parse(text) as typeof validResponse);
  const measured = await interleave(
    [
      { name: "score", measure: timed((call) => score(records[call % copies] as typeof validResponse)) },
      { name: "JSON.parse", measure: timed(() => JSON.parse(text)) },
    ],
    rounds,
  );
  const [scored, parsed] = measured as [Measured, Measured];
  const ratio = ratioOf(scored, parsed);
  return [
    {
      title: "Scoring one response",
      about: `${scoring.items.length} items in ${scoring.dimensions.length} dimensions; the record has ${text.length} bytes.`,
      head: ["", "time", "times JSON.parse"],
      rows: measured.map((each) => [each.name, durationText(median(each.seconds)), ratioText(ratioOf(each, parsed))]),
      goals: [goal("score costs no more than JSON.parse of the record", ratio.median, ratio.median <= 1)],
    },
  ];
}
