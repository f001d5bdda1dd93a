import { referenceOf, type ScoredInstrument, type Scoring } from "@reintegration/model";

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;

/** Why a scoring cannot be printed for an instrument: they do not fit together, or a number is not what rule S1 says. */
export function scoringFaults(instrument: ScoredInstrument, scoring: Scoring): string[] {
  const { items, dimensions, composite, scale, cutoffs } = scoring;
  const faults: string[] = [];
  const expect = (isFine: boolean, fault: string): void => {
    if (!isFine) faults.push(fault);
  };
  expect(scoring.instrument === referenceOf(instrument), `it scores ${JSON.stringify(scoring.instrument)}, not ${referenceOf(instrument)}`);
  expect(isCount(scale) && scale > 0, "its scale is no positive integer");
  const keys = items.map(({ item }) => item);
  const weighed = dimensions.flatMap(({ weights }) => Object.keys(weights));
  for (const key of new Set([...keys, ...weighed])) {
    const values = items[keys.indexOf(key)]?.values ?? {};
    const answers = instrument.items.find((item) => item.key === key)?.answers;
    const isWhole = answers?.every(({ code }) => Object.hasOwn(values, code) && isCount(values[code]) && (values[code] as number) <= scale);
    expect(
      isWhole === true && weighed.includes(key),
      `${JSON.stringify(key)} needs a weight, and a value from 0 to the scale for each of its answers`,
    );
  }
  for (const { id, weights, minAnsweredShare } of dimensions) {
    const sum = Object.values(weights).reduce((all, weight) => all + (isCount(weight) ? weight : Number.NaN), 0);
    expect(isCount(sum * scale), `the weights of ${JSON.stringify(id)} are no integers whose sum times the scale lies below 2^53`);
    expect(isShare(minAnsweredShare), `minAnsweredShare of ${JSON.stringify(id)} is no share`);
  }
  expect(Object.values(composite.weights).every(isCount), "the weights of the composite are no integers");
  expect(isShare(composite.minScoredShare ?? 1), "minScoredShare is no share");
  const bounds = cutoffs.flatMap(({ bands }) => bands.flatMap(({ from, to }) => [from, to]));
  expect(
    bounds.every((bound) => typeof bound === "number" && Number.isFinite(bound)),
    "a bound of a band is no number",
  );
  return faults;
}
