import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { explore } from "../explore/explore.ts";
import { isSatisfiable } from "../explore/is-satisfiable.ts";
import { always } from "../explore/moves-of.ts";
import { pathText } from "../explore/path-text.ts";
import { conditionPlaces } from "./condition-places.ts";
import { evidencePlaces } from "./evidence-places.ts";
import { faultsOf, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("ways");

/**
 * Every state can be reached, every case can be closed, and whatever stands in a workflow can happen: no condition that never holds,
 * no transition that an earlier one always forestalls.
 */
export function ways(definition: WorkflowDefinition): WorkflowFault[] {
  return [...states(definition), ...transitions(definition), ...deadConditions(definition)];
}

function states(definition: WorkflowDefinition): WorkflowFault[] {
  const { paths, closing } = explore(definition);
  return definition.states.flatMap(({ id }, index) => {
    const path = paths.get(id);
    const at = pointerTo("states", index);
    if (path === undefined) return [fault(at, `no path leads to the state “${id}”`, "write a transition to it, or take it out")];
    return closing.has(id)
      ? []
      : [fault(at, `a case in the state “${id}” can never be closed: ${pathText(path)}`, "write a way out of it")];
  });
}

function transitions(definition: WorkflowDefinition): WorkflowFault[] {
  return explore(definition).dead.flatMap(({ index, event, from }) => {
    const { guard = always } = definition.transitions[index] ?? {};
    // a guard that can never hold is told by itself
    if (!isSatisfiable(guard, definition.exclusive)) return [];
    const where = from === undefined ? "at the opening" : `in the state “${from}”`;
    return [
      fault(
        pointerTo("transitions", index),
        `“${event}” is never taken ${where}: an earlier transition always comes first`,
        "put it before that one, or narrow the other’s guard",
      ),
    ];
  });
}

function deadConditions(definition: WorkflowDefinition): WorkflowFault[] {
  const { exclusive, consent, transfers } = definition;
  const mend = "correct it, or take out what hangs on it";
  const overRecords = [
    ...evidencePlaces(definition).flatMap(([at, { where }]) => (where ? [[`${at}/where`, where] as const] : [])),
    ...(consent ? [["/consent/given", consent.given] as const] : []),
    ...(transfers?.accepted ? [["/transfers/accepted", transfers.accepted] as const] : []),
  ];
  return [
    ...conditionPlaces(definition).flatMap(([at, condition]) =>
      isSatisfiable(condition, exclusive) ? [] : [fault(at, "this condition can never hold", mend)],
    ),
    ...overRecords.flatMap(([at, condition]) => (isSatisfiable(condition) ? [] : [fault(at, "this condition can never hold", mend)])),
  ];
}
