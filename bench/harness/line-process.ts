import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A running program that answers each line with a line. */
export interface LineProcess {
  readonly ask: (line: string) => Promise<string>;
  readonly end: () => void;
}

/** Starts a program; what it says on standard error is shown. */
export function startLines(command: string, args: readonly string[]): LineProcess {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`${command} ${args.join(" ")} ended early`);
      return value;
    },
    end: () => child.stdin.end(),
  };
}
