import type { WorkbookOptions } from "@reintegration/forms";
import type { Io } from "../io.ts";
import { openInThread } from "./open-in-thread.ts";

/** How the command reads workbooks: in a thread that can be ended, and for so many seconds from its last byte to its last row. */
export function workbookOptions(seconds: number, { signal }: Pick<Io, "signal">): WorkbookOptions {
  return { timeLimit: { seconds, now: () => performance.now() }, openWorkbook: openInThread(seconds, signal) };
}
