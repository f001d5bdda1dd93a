import { cpuSeconds } from "./cpu-seconds.ts";

const batchSeconds = 0.02;
const warmUpSeconds = 0.3;

/**
 * A measurement of a function: the seconds of one call, as the mean over a batch of about 20 ms. The function is called
 * until it is compiled before the size of the batch is fixed.
 */
export function timed(run: (call: number) => unknown): () => number {
  const batch = (calls: number): number =>
    cpuSeconds(() => {
      let last: unknown;
      for (let call = 0; call < calls; call++) last = run(call);
      return last;
    });
  for (let spent = 0; spent < warmUpSeconds; ) spent += batch(100);
  let calls = 100;
  while (batch(calls) < batchSeconds) calls *= 2;
  return () => batch(calls) / calls;
}
