// npm test: everything, on a fresh clone with only Node and npm.
import { runSteps } from "./steps.mjs";

await runSteps();
