/**
 * How large the difference of two shares is, as Cohen's h: from -π to π, 0 where they are equal.
 *
 * Small is 0.2, medium 0.5, large 0.8. Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), ch. 6.
 *
 * @example
 * cohensH(1, 0); // => Math.PI
 */
export function cohensH(first: number, second: number): number {
  const angle = (share: number): number => 2 * Math.asin(Math.sqrt(share));
  return angle(first) - angle(second);
}
