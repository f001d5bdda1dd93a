// Runs the engine that is named and sends its report to the process that forked this one: engines/report/run-apart.ts.
import { knownEngines } from "./known-engines.ts";

const name = process.argv[2] ?? "";
const load = knownEngines[name];
if (load === undefined) throw new Error(`no engine "${name}"`);
const engine = await load();
const report = await engine.run();
process.send?.(report, () => process.exit());
