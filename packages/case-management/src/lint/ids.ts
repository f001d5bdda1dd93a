import { pointerTo } from "@reintegration/model";
import { faultsOf, type WorkflowRule } from "./workflow-fault.ts";

const fault = faultsOf("ids");

/** Each fact, event, state, gate and deadline has an id of its own among its kind. */
export const ids: WorkflowRule = ({ facts, events, states, gates, deadlines }) => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    facts: facts.map(({ key }) => key),
    events: events.map(({ id }) => id),
    states: states.map(({ id }) => id),
    gates: gates.map(({ id }) => id),
    deadlines: deadlines.map(({ id }) => id),
  };
  return Object.entries(kinds).flatMap(([part, names]) =>
    names.flatMap((name, index) =>
      names.indexOf(name) === index
        ? []
        : [
            fault(
              pointerTo(part, index, part === "facts" ? "key" : "id"),
              `two of the ${part} are called “${name}”`,
              "give one of the two another name",
            ),
          ],
    ),
  );
};
