import { type Condition, pointerTo, type WorkflowDefinition } from "@reintegration/model";

/** Every condition of a workflow that speaks of facts, and where it stands in the file. */
export function conditionPlaces({
  transitions,
  gates,
  deadlines,
  exclusive,
}: WorkflowDefinition): [pointer: string, condition: Condition][] {
  return [
    ...transitions.flatMap(({ guard }, index): [string, Condition][] => (guard ? [[pointerTo("transitions", index, "guard"), guard]] : [])),
    ...gates.map(({ when }, index): [string, Condition] => [pointerTo("gates", index, "when"), when]),
    ...deadlines.flatMap(({ when }, index): [string, Condition][] => (when ? [[pointerTo("deadlines", index, "when"), when]] : [])),
    ...exclusive.flatMap((group, index) =>
      group.map((condition, place): [string, Condition] => [pointerTo("exclusive", index, place), condition]),
    ),
  ];
}
