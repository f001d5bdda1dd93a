import { symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Text } from "../text/text.ts";
import { refuse } from "./refuse.ts";

/** A path that DuckDB takes for one file: where the file's own has characters that stand for several, a link in `folder`. */
export async function plainPath(path: string, folder: string, text: Text): Promise<string> {
  const whole = resolve(path);
  if (!/[*?[\]{}]/.test(whole)) return whole;
  const link = join(folder, "input");
  if (/[*?[\]{}]/.test(link)) throw refuse(text, "fileName");
  await symlink(whole, link).catch(() => {
    throw refuse(text, "fileName");
  });
  return link;
}
