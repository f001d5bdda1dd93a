/** A function at one place: its value, above 0 or 0 where it is too small for a double, and its slope there. */
export interface Point {
  readonly value: number;
  readonly slope: number;
}

const smallestStep = 1e-14;

/**
 * Where a monotone function of the positive numbers takes a value.
 *
 * Newton's steps on the logarithm of the function, kept between the bounds that are known so far; where a step leaves them, halves or
 * doubles. Relative precision 1e-14, as far as the function itself is precise.
 *
 * @example
 * solve((x) => ({ value: Math.exp(-x), slope: -Math.exp(-x) }), 0.25, { from: 1, isFalling: true }).toFixed(12); // => Math.log(4).toFixed(12)
 */
export function solve(
  pointAt: (x: number) => Point,
  target: number,
  { from, isFalling }: { readonly from: number; readonly isFalling: boolean },
): number {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = from;
  for (let step = 0; step < 200; step++) {
    const { value, slope } = pointAt(x);
    if (value > target === isFalling) low = x;
    else high = x;
    const newton = x - (value / slope) * Math.log(value / target);
    const bisected = high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    const next = newton > low && newton < high ? newton : bisected;
    if (Math.abs(next - x) <= smallestStep * x) return next;
    x = next;
  }
  return x;
}
