import { parentPort, workerData } from "node:worker_threads";
import { openWorkbook } from "@reintegration/forms";

// The thread in which a workbook is read: it opens the one it was started with, says what is in it, then gives the rows it is asked
// for, until it is ended. `open-in-thread.ts` is the other side.
const workbook = await openWorkbook(workerData as Uint8Array<ArrayBuffer>);
if ("rule" in workbook) parentPort?.postMessage(workbook);
else {
  const { isFrom1904, ignored, sheets } = workbook;
  parentPort?.on("message", async (asked: Parameters<typeof workbook.rows>) => parentPort?.postMessage(await workbook.rows(...asked)));
  parentPort?.postMessage({ isFrom1904, ignored, sheets });
}
