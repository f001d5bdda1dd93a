/**
 * How far the logarithm of the gamma function lies above Stirling's formula: `ln Γ(x + 1) - ((x + 1/2) ln x - x + ln √(2π))`.
 *
 * Densities written with it keep their precision where factorials would overflow and their logarithms cancel. `x` above 0.
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000); the series is DLMF 5.11.1.
 */
export function stirlingError(x: number): number {
  let raised = x;
  let sum = 0;
  for (; raised < 16; raised++) sum += (raised + 0.5) * Math.log1p(1 / raised) - 1;
  const square = raised * raised;
  return sum + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / raised;
}
