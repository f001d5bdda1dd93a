#!/usr/bin/env node
import { run } from "./run.ts";

const interruption = new AbortController();
process.once("SIGINT", () => {
  interruption.abort();
  process.stdin.destroy();
});
// whoever reads our output may stop early, as `head` does: that is no error
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  signal: interruption.signal,
});
