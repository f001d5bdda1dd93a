import type { Moments } from "./moments.ts";

/**
 * The moments of two sets of numbers together.
 *
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances (1979).
 *
 * @example
 * mergeMoments({ n: 2, mean: 3, squares: 2 }, { n: 1, mean: 9, squares: 0 }); // => { n: 3, mean: 5, squares: 26 }
 */
export function mergeMoments(a: Readonly<Moments>, b: Readonly<Moments>): Moments {
  const n = a.n + b.n;
  if (n === 0) return { n: 0, mean: 0, squares: 0 };
  const difference = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (difference * b.n) / n,
    squares: a.squares + b.squares + (difference * difference * a.n * b.n) / n,
  };
}
