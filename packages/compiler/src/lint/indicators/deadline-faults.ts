import type { ConditionFinding, MeasureDefinition } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";
import { selectionsIn } from "./places-in-measure.ts";

/** The deadlines that a measure names stand in the workflow that it names (rule D1). */
export function deadlineFaults(measure: MeasureDefinition, known: LookUp): ConditionFinding[] {
  return selectionsIn(measure).flatMap(({ part: { within }, at }): ConditionFinding[] => {
    if (within === undefined) return [];
    const { workflow: reference, id } = within.deadline;
    const pointer = `${at}/within/deadline`;
    const workflow = known.workflow(reference);
    if (workflow === undefined)
      return known.hasFile("workflows", reference)
        ? []
        : [{ pointer: `${pointer}/workflow`, message: `there is no workflow ${reference}`, mend: "correct the reference" }];
    const ids = workflow.deadlines.map((deadline) => deadline.id);
    return ids.includes(id)
      ? []
      : [{ pointer: `${pointer}/id`, message: `${reference} has no deadline “${id}”`, mend: `name one of ${ids.join(", ")}` }];
  });
}
