import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** What a whole process took. */
export interface ProcessCost {
  readonly seconds: number;
  /** Largest resident set, in megabytes (10^6 bytes). */
  readonly megabytes: number;
}

/** Tells the largest resident set (kilobytes) on the last line of standard error. */
const reporter = `data:text/javascript,process.on("exit",()=>process._rawDebug(String(process.resourceUsage().maxRSS)))`;

/** Runs node with these arguments to its end; throws where it fails. */
export function runProcess(args: readonly string[]): ProcessCost {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", reporter, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
  return { seconds, megabytes: (Number(stderr.trim().split("\n").at(-1)) * 1024) / 1e6 };
}
