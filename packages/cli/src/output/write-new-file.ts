import { writeFile } from "node:fs/promises";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** Writes a file that is not there yet; with `force` also in place of one that is. Stops where it cannot. */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  text: Text,
  { force = false }: { readonly force?: boolean },
): Promise<void> {
  await writeFile(path, content, { flag: force ? "w" : "wx" }).catch(({ code, message }: NodeJS.ErrnoException) => {
    const { alreadyThere, isFolder, cannotWrite } = text.stops;
    const template = code === "EEXIST" ? alreadyThere : code === "EISDIR" ? isFolder : cannotWrite;
    throw new Stop(exitCodes.unreadable, fill(template, { path, reason: message }));
  });
}
