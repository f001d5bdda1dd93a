import { fileURLToPath } from "node:url";
import { command } from "../setup/command.ts";
import type { Export } from "./exports.ts";

const script = fileURLToPath(new URL("lay_out_exports.py", import.meta.url));

/** Writes submissions to a folder as the exports that survey tools give of them; knows the form from its workbook alone. */
export async function layOutExports(
  python: string,
  folder: string,
  job: { readonly workbook: string; readonly submissions: readonly string[]; readonly exports: readonly Export[] },
): Promise<void> {
  const { code, stderr } = await command(python, [script], { cwd: folder, input: JSON.stringify(job), timeoutSeconds: 120 });
  if (code !== 0) throw new Error(`the exports could not be laid out: ${stderr.trim()}`);
}
