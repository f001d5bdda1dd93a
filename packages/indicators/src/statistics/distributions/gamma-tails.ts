import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/** What lies below and above a value; each is precise by itself, also where it is tiny. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  readonly density: number;
}

/**
 * Lower and upper tail and density of the gamma distribution with scale 1: the regularised incomplete gamma functions P and Q.
 *
 * Chi-square with k degrees of freedom at x is shape k/2 at x/2; at least n events where x are expected is the lower tail of shape n.
 * Shape and x above 0. Source: DLMF 8.11.4 (series) and 8.9.2 (continued fraction).
 */
export function gammaTails(shape: number, x: number): Tails {
  // x^shape e^-x / Γ(shape + 1), without a factorial: a Poisson probability where shape is an integer.
  const probability = Math.exp(-stirlingError(shape) - deviance(shape, x)) / Math.sqrt(2 * Math.PI * shape);
  const density = (probability * shape) / x;
  if (x < shape + 1) {
    const lower = probability * series(shape, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = probability * shape * continuedFraction(shape, x);
  return { lower: 1 - upper, upper, density };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + ...: falls since x is below a + 1. */
function series(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1/(x+1-a- 1(1-a)/(x+3-a- 2(2-a)/(x+5-a- ...))) by Lentz's method. */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, change = 2; Math.abs(change - 1) > Number.EPSILON; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}
