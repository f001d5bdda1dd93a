import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { EngineReport } from "../engine.ts";

const script = fileURLToPath(new URL("../run-one.ts", import.meta.url));
const minutes = 20;
const running = new Set<number>();

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.on(signal, () => {
    for (const pid of running) endGroup(pid);
    process.exit(code);
  });

/**
 * Runs an engine in a process of its own, so that a crash, a lack of memory or an endless wait is the failure of this engine alone.
 *
 * What it printed is shown only where it gives no report.
 */
export function runApart(name: string): Promise<EngineReport> {
  return new Promise((done) => {
    const child = fork(script, [name], { detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    let report: EngineReport | undefined;
    let printed = "";
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const limit = setTimeout(() => {
      printed += `\nended after ${minutes} minutes`;
      if (pid !== undefined) endGroup(pid);
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (printed += text));
    child.on("message", (message) => (report = message as EngineReport));
    child.on("error", (error) => (printed += `\n${error.message}`));
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      if (pid !== undefined) {
        running.delete(pid);
        endGroup(pid); // what it may have left running
      }
      done(report ?? crashed(name, `it gave no report and ended with ${signal ?? code}\n${printed.trim()}`));
    });
  });
}

const crashed = (name: string, failure: string): EngineReport => ({
  engine: name,
  groups: [{ name: "run", passed: 0, notExpressible: {}, failed: [failure] }],
});

/** The child leads a group of its own, which holds all that it started. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // nothing is left of it
  }
}
