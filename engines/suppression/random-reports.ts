import { type RandomReport, randomIndicators, randomReport } from "../../packages/indicators/test/random-report.ts";
import { random } from "../rows/random.ts";

/** A report of random size on random people: one or two fields and rounds, few and many people, weighted now and then, sometimes told apart in two ways. */
export function randomReportOf(seed: number): RandomReport {
  const next = random(seed);
  const among = <Choice>(choices: readonly Choice[]): Choice => choices[Math.floor(next() * choices.length)] as Choice;
  const indicators = randomIndicators.filter(() => next() < 0.45);
  const chosen = indicators.length > 0 ? indicators : ["trait"];
  const by = among([["area"], ["area", "sex"], ["area", "sex"], ["area", "wave"], ["area", "sex", "wave"], ["sex", "age"]]);
  return randomReport(next, {
    people: Math.round(15 * 10 ** (next() * 2)),
    areas: 2 + Math.floor(next() * 7),
    waves: 1 + Math.floor(next() * 3),
    minimum: among([5, 10]),
    by,
    weighted: next() < 0.15,
    indicators: chosen,
  });
}
