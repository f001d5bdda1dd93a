import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { explore } from "../explore/explore.ts";
import { faultsOf, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("deadlines");
const units = ["years", "months", "weeks", "days"];

/** A deadline is a duration of the calendar (rule D1), and one of its events can meet it after one of them has started it. */
export function deadlines(definition: WorkflowDefinition): WorkflowFault[] {
  const { moves, paths } = explore(definition);
  const made = moves.filter(({ from }) => from === undefined || paths.has(from));
  return definition.deadlines.flatMap(({ from, until, within }, index) => {
    const at = pointerTo("deadlines", index);
    const reached = new Set(made.filter(({ event }) => from.includes(event)).map(({ to }) => to));
    for (const state of reached) for (const move of moves) if (move.from === state) reached.add(move.to);
    const isMet = moves.some((move) => until.includes(move.event) && move.from !== undefined && reached.has(move.from));
    const isDuration =
      Object.keys(within).length > 0 &&
      Object.entries(within).every(([unit, count]) => units.includes(unit) && Number.isSafeInteger(count) && count > 0);
    return [
      ...(isDuration
        ? []
        : [fault(`${at}/within`, "this is no duration of the calendar", `write whole numbers of ${units.join(", ")}; there are no hours`)]),
      ...(isMet
        ? []
        : [fault(at, "none of its events can meet it after it has started", "name in `until` an event that comes after those in `from`")]),
    ];
  });
}
