/** One of the things that are compared: gives the seconds that one measurement took. */
export interface Candidate {
  readonly name: string;
  readonly measure: () => number | Promise<number>;
}

/** Seconds of each measurement, in the order in which they were taken; the same place in two lists is one pair. */
export interface Measured {
  readonly name: string;
  readonly seconds: readonly number[];
}

/** Measures the candidates in turn, A B A B …, so that what slows the machine down for a while slows all of them. */
export async function interleave(candidates: readonly Candidate[], rounds: number): Promise<Measured[]> {
  const measured = candidates.map(({ name }) => ({ name, seconds: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) measured[index]?.seconds.push(await candidate.measure());
  }
  return measured;
}
