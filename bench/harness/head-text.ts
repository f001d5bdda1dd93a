import { cpus, loadavg, totalmem } from "node:os";

/** What stands above the tables: how, when and on what was measured. */
export function headText(rounds: number): string {
  const [{ model } = { model: "unknown processor" }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `# Benchmarks

Written by \`npm run bench\`; not edited by hand, and checked by no test. Everything is measured against something else in the same
run, ${rounds} pairs in turn (A B A B …); a ratio is the median over the pairs, with the least and the most. Only ratios say something:
machines differ and are shared. Times of single functions are processor time, which other programs disturb least.

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${model.trim()}, ${memory} GB, ${process.platform}; load at the end ${loadavg()[0]?.toFixed(1)}.
`;
}
