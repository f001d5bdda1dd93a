import { spawnSync } from "node:child_process";
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
