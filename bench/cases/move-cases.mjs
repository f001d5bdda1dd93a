// `transition` in a process of its own, as an application has it: reads a workflow, or the reference of one of the standard, and the
// events of a case, moves many such cases each time a line comes in, and answers with the seconds of processor time that one of them took.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { open, transition } from "@reintegration/case-management";
import { loadWorkflow } from "@reintegration/standard";

const { workflow: given, events } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const workflow = typeof given === "string" ? await loadWorkflow(given) : given;
const warmUpCases = 20_000;
const cases = 1_500;

function moveCase() {
  let moved;
  for (const event of events) {
    const outcome = moved === undefined ? open(workflow, event) : transition(workflow, moved, event);
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.problems));
    moved = outcome.case;
  }
  return moved;
}

let last;
for (let count = 0; count < warmUpCases; count++) last = moveCase();
for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.cpuUsage();
  for (let count = 0; count < cases; count++) last = moveCase();
  const { user, system } = process.cpuUsage(start);
  if (last.events.length !== events.length) throw new Error("events were lost");
  console.log((user + system) / 1e6 / cases);
}
