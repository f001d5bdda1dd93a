import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/** Both tails of Student's t together, and its density. */
export interface TwoTails {
  /** The probability of a value at least as far from 0, on either side. */
  readonly outside: number;
  readonly density: number;
}

/**
 * The probability that Student's t lies at least as far from 0 as `t`, and its density there.
 *
 * Degrees of freedom above 0, also fractional; `t` above 0. Relative precision 1e-11 up to a million degrees of freedom. The regularised incomplete beta function I_x(df/2, 1/2) at
 * x = df / (df + t²). Source: DLMF 8.17.22 (continued fraction).
 */
export function tTails(t: number, degreesOfFreedom: number): TwoTails {
  const a = degreesOfFreedom / 2;
  const square = t * t;
  const x = degreesOfFreedom / (degreesOfFreedom + square);
  const y = square / (degreesOfFreedom + square);
  const power = betaPower(a, 0.5, x, y);
  const outside = x < (a + 1) / (a + 2.5) ? (power / a) * continuedFraction(a, 0.5, x) : 1 - (power / 0.5) * continuedFraction(0.5, a, y);
  return { outside, density: power / t };
}

/** x^a y^b / B(a, b), without a factorial; x + y = 1. */
function betaPower(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

/** 1/(1 + d₁/(1 + d₂/(1 + ...))) of the incomplete beta function by Lentz's method. */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1, change = 2; Math.abs(change - 1) > Number.EPSILON; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}
