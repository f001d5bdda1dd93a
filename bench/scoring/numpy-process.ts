import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Pythons that may have numpy: one that the environment names, one beside the bench, the system's. */
const pythons = [process.env["PYTHON"], fileURLToPath(new URL("../.venv/bin/python", import.meta.url)), "python3"];

/** A Python with numpy and the versions of both; `undefined` where there is none. */
export function findNumpy(): { readonly python: string; readonly versions: string } | undefined {
  const question = "import sys, numpy; print(f'Python {sys.version.split()[0]}, numpy {numpy.__version__}')";
  for (const python of pythons) {
    if (python === undefined) continue;
    const { status, stdout } = spawnSync(python, ["-c", question], { encoding: "utf8" });
    if (status === 0) return { python, versions: stdout.trim() };
  }
  return undefined;
}

/** A running `columns.py`: each request is a line, and so is each answer. */
export interface NumpyProcess {
  readonly ask: (line: string) => Promise<string>;
  readonly end: () => void;
}

/** Starts `columns.py` on the columns of a folder. */
export function startNumpy(python: string, folder: string): NumpyProcess {
  const child: ChildProcessWithoutNullStreams = spawn(python, [fileURLToPath(new URL("columns.py", import.meta.url)), folder]);
  child.stderr.pipe(process.stderr);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error("columns.py ended early");
      return value;
    },
    end: () => child.stdin.end(),
  };
}
