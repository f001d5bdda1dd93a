// Starts the thread from its source: a thread does not take over what reads TypeScript in the thread that starts it. Not part of the build.
import { register } from "tsx/esm/api";

register();
await import("./workbook-thread.ts");
