/** Where results go, so that no compiler takes work for unneeded. */
export const sink: { last: unknown } = { last: undefined };

const batchSeconds = 0.02;
const warmUpSeconds = 0.3;

/**
 * A measurement of a function: the seconds of one call, as the mean over a batch of about 20 ms. Seconds of processor time,
 * since other programs disturb it least. The function is called until it is compiled before the size of the batch is fixed.
 */
export function timed(run: (call: number) => unknown): () => number {
  const batch = (calls: number): number => {
    const start = process.cpuUsage();
    for (let call = 0; call < calls; call++) sink.last = run(call);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  for (let spent = 0; spent < warmUpSeconds; ) spent += batch(100);
  let calls = 100;
  while (batch(calls) < batchSeconds) calls *= 2;
  return () => batch(calls) / calls;
}
