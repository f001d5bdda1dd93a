import { once } from "node:events";
import { getHeapStatistics } from "node:v8";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { SheetRows, Workbook, WorkbookOpener } from "@reintegration/forms";
import { errorAt, type Problem } from "@reintegration/model";

/** What runs in the thread: a module, and what Node needs to run it. */
export interface Thread {
  readonly file: URL;
  readonly options?: Omit<WorkerOptions, "workerData">;
}

/**
 * Opens workbooks in a thread of their own, which is ended when `seconds` are over or `signal` is aborted, whatever it is doing: reading
 * the cells is one long step that nothing in the same thread can stop. A workbook that needs more memory than there is ends only the
 * thread. Rows come over as they are asked for, so that nothing is held twice.
 */
export function openInThread(seconds: number, signal: AbortSignal, { file, options }: Thread = workbookThread()): WorkbookOpener {
  return async (bytes) => {
    const timeIsUp = AbortSignal.timeout(seconds * 1000);
    const thread = new Worker(file, { ...options, workerData: bytes });
    try {
      const opened = await answer<Omit<Workbook, "rows" | "close"> | Problem>(thread, AbortSignal.any([signal, timeIsUp]));
      if ("rule" in opened) {
        await thread.terminate();
        return opened;
      }
      return {
        ...opened,
        async rows(...asked) {
          thread.postMessage(asked);
          return answer<SheetRows>(thread, signal);
        },
        async close() {
          await thread.terminate();
        },
      };
    } catch (error) {
      await thread.terminate();
      if (timeIsUp.aborted && !signal.aborted) return errorAt("workbook-too-slow", "", { maximum: seconds });
      if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return tooLarge();
      throw error;
    }
  };
}

/** The next thing that the thread says. An error in it is thrown here. */
async function answer<Answer>(thread: Worker, signal: AbortSignal): Promise<Answer> {
  const [message] = (await once(thread, "message", { signal })) as [Answer];
  return message;
}

function tooLarge(): Problem {
  const { heap_size_limit: maximum } = getHeapStatistics();
  return errorAt("workbook-too-large", "", { value: `> ${maximum}`, maximum, expected: "bytes" });
}

/** Beside the built command, or in the source beside this folder. */
function workbookThread(): Thread {
  if (!import.meta.url.endsWith(".ts")) return { file: new URL("./workbook-thread.js", import.meta.url) };
  const execArgv = ["--conditions=@reintegration/source"];
  return { file: new URL("../workbook-thread-source.mjs", import.meta.url), options: { execArgv } };
}
