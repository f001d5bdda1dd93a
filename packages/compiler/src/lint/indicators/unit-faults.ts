import type { ConditionFinding, IndicatorDefinition } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";

/** Smallest number of people of whom a figure is published (rule A2). */
const fewestPeople = 10;

/** The unit is on the list of units, and no group of fewer than ten people is published. */
export function unitFaults({ units, unit, minimumCell }: IndicatorDefinition, known: LookUp): ConditionFinding[] {
  const list = known.codelist(units);
  if (list === undefined)
    return known.hasFile("codelists", units)
      ? []
      : [{ pointer: "/units", message: `there is no codelist ${units}`, mend: "correct the reference, or write the codelist" }];
  const answer = list.answers.find(({ code }) => code === unit);
  if (answer === undefined)
    return [
      {
        pointer: "/unit",
        message: `“${unit}” is no unit of ${units}`,
        mend: `name one of ${list.answers.map(({ code }) => code).join(", ")}`,
      },
    ];
  return answer.ofPersons && minimumCell < fewestPeople
    ? [
        {
          pointer: "/minimumCell",
          message: `“${unit}” is a unit of persons, and a group of ${minimumCell} could give somebody away`,
          mend: `write ${fewestPeople} or more`,
        },
      ]
    : [];
}
