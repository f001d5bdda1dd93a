import { writeFile } from "node:fs/promises";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** Writes a file that is not there yet; with `force` also in place of one that is. Stops where it cannot. */
export async function writeNewFile(path: string, content: string, text: Text, { force }: { readonly force?: true }): Promise<void> {
  try {
    await writeFile(path, content, { flag: force ? "w" : "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new Stop(exitCodes.badArguments, fill(text.stops.alreadyThere, { path }));
    throw new Stop(exitCodes.unreadable, fill(text.stops.cannotWrite, { path, reason: message }));
  }
}
