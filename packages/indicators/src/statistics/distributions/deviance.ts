/**
 * How far a count lies from what was expected, as a term of the deviance: `x ln(x / expected) + expected - x`, never below 0.
 *
 * Both above 0. Close to each other they are compared by their relative difference, so that nothing cancels.
 */
export function deviance(x: number, expected: number): number {
  const relative = (x - expected) / expected;
  if (Math.abs(relative) > 0.5) return x * Math.log(x / expected) + expected - x;
  return expected * ((1 + relative) * Math.log1p(relative) - relative);
}
