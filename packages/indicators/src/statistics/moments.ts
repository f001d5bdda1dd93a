/** Count, mean and spread of the numbers of a stream, kept as they come. Changed by `addToMoments`. */
export interface Moments {
  n: number;
  /** 0 while there is no number. */
  mean: number;
  /** Sum of the squared differences from the mean. */
  squares: number;
}

/** The moments of nothing yet. */
export function newMoments(): Moments {
  return { n: 0, mean: 0, squares: 0 };
}
