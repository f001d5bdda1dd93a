import { random } from "../rows/random.ts";
import type { OracleJob } from "./oracle-job.ts";
import { weightedSample } from "./weighted-sample.ts";

const confidences = [0.95, 0.9, 0.99, 0.8, 0.999] as const;

/** Data sets by chance, always the same: 20 of each kind. */
export function randomDataSets(): OracleJob[] {
  return Array.from({ length: 20 }, (_, index) => ofOneSeed(index + 1)).flat();
}

function ofOneSeed(seed: number): OracleJob[] {
  const chance = random(seed);
  const confidence = confidences[seed % confidences.length] ?? 0.95;
  const upTo = (most: number): number => Math.floor(chance() * (most + 1));
  const numbers = (count: number, around = 0.5, spread = 1): number[] =>
    Array.from({ length: count }, () => around + spread * (chance() + chance() - 1));
  const id = `seed ${seed}`;
  const n = 2 + upTo(400);
  const numerators = [1 + upTo(50), 1 + upTo(500)] as const;
  const denominators = [numerators[0] + 1 + upTo(100), numerators[1] + 1 + upTo(5000)] as const;
  const before = Array.from({ length: n }, () => upTo(20) / 20);
  const after = before.map((value) => Math.min(1, Math.max(0, value + (upTo(6) - 2) / 20)));
  const sample = (around: number) =>
    weightedSample(chance, {
      strata: 1 + upTo(8),
      units: 20 + upTo(500),
      cells: ["a", "b", "c", "d"].slice(0, 1 + upTo(3)),
      heaviest: 1 + chance() * 200,
      share: chance(),
      around,
    });
  const group = (): number[] => numbers(2 + upTo(30));
  return [
    { id, kind: "mean", given: { values: numbers(n, 10 * chance(), 5), confidence } },
    { id, kind: "share", given: { numerator: upTo(n), denominator: n, confidence } },
    { id, kind: "rate", given: { events: upTo(200), time: 0.1 + 1000 * chance(), confidence } },
    { id, kind: "weighted", given: { rows: sample(0.5), confidence } },
    { id, kind: "two means", given: { x: numbers(3 + upTo(80), 2), y: numbers(3 + upTo(300), 2.1, 2), confidence } },
    { id, kind: "two shares", given: { numerators, denominators, confidence } },
    { id, kind: "two samples", given: { first: sample(2), second: sample(2.2), confidence } },
    { id, kind: "paired", given: { before, after, confidence } },
    { id, kind: "p values", given: { p: Array.from({ length: 1 + upTo(30) }, () => (chance() < 0.1 ? null : chance() ** 4)) } },
    {
      id,
      kind: "standardised",
      given: {
        groups: { "f 18-35": group(), "m 18-35": group(), "f 36+": group(), "m 36+": group() },
        structure: { "f 18-35": upTo(50) + 1, "m 18-35": upTo(90) + 1, "f 36+": upTo(10), "m 36+": upTo(10) },
        confidence,
      },
    },
    {
      id,
      kind: "distribution",
      given: {
        freedom: 10 ** (7 * chance()),
        shape: 10 ** (8 * chance() - 1),
        confidence: 1 - 10 ** (-9 * chance() ** 2),
        t: 10 ** (4 * chance() - 2.5),
      },
    },
    { id, kind: "two rates", given: { events: [1 + upTo(40), 1 + upTo(400)], times: [1 + upTo(4000), 1 + upTo(40000)], confidence } },
  ];
}
