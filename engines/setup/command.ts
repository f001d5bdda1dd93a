import { spawn } from "node:child_process";

export interface CommandResult {
  /** 0 is success; a program that is not there gives 127, one that was ended by a signal or the time limit 1. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to its standard input. */
  readonly input?: string;
  readonly timeoutSeconds?: number;
}

/** Runs a program without a shell and resolves with all that it printed; never rejects. */
export function command(program: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      timeout: options.timeoutSeconds === undefined ? undefined : options.timeoutSeconds * 1000,
      killSignal: "SIGKILL",
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", (error) => done({ code: "code" in error && error.code === "ENOENT" ? 127 : 1, stdout, stderr: error.message }));
    child.on("close", (code) =>
      done({ code: code ?? 1, stdout, stderr: code === null ? `${stderr}\nended by a signal or the time limit` : stderr }),
    );
    child.stdin.on("error", () => {}); // a program may end before it has read all; its exit code says so
    child.stdin.end(options.input ?? "");
  });
}
