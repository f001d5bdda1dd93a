// npm run check: the quick checks while writing; `npm run check -- types lint` runs only those named.
import { runSteps } from "./steps.mjs";

const named = process.argv.slice(2);
await runSteps(named.length > 0 ? named : ["generate", "lint", "types", "unused code"]);
