import {
  type ConditionFinding,
  type IndicatorDefinition,
  type IndicatorSource,
  pointerTo,
  type RecordItemDefinition,
} from "@reintegration/model";
import type { LookUp } from "../look-up.ts";
import { fieldsOfSource } from "./fields-of-source.ts";
import { countedSource } from "./places-in-measure.ts";
import { sourceFaults } from "./source-faults.ts";

/**
 * What is wrong with the groups of an indicator: fields of the records that it counts, or of `groupsFrom`, that are single choices with
 * the same answers wherever they stand.
 */
export function groupFaults({ measure, disaggregations }: IndicatorDefinition, known: LookUp): ConditionFinding[] {
  if (measure === undefined)
    return disaggregations.length === 0
      ? []
      : [{ pointer: "/disaggregations", message: "what is not computed has no groups", mend: "write an empty list" }];
  const { each, groupsFrom = [] } = measure;
  const further = groupsFrom.map((record): IndicatorSource => ({ record }));
  const fields = [countedSource(measure), ...further].map((source) => fieldsOfSource(source, known));
  if (fields.includes(undefined)) return further.flatMap((source, index) => placed(sourceFaults(source, "", known), index));
  return [
    ...further.flatMap((source, index) =>
      each === undefined || fieldsOfSource(source, known)?.has(each)
        ? []
        : [
            {
              pointer: pointerTo("measure", "groupsFrom", index),
              message: `${groupsFrom[index]} has no field “${each}”`,
              mend: `name a record that has “${each}”`,
            },
          ],
    ),
    ...disaggregations.flatMap((key, index) => {
      const found = fields.flatMap((each) => each?.get(key) ?? []);
      return faultsOfGroup(key, found, known).map((fault) => ({ ...fault, pointer: pointerTo("disaggregations", index) }));
    }),
  ];
}

function faultsOfGroup(key: string, found: readonly RecordItemDefinition[], known: LookUp): Omit<ConditionFinding, "pointer">[] {
  if (found.length === 0)
    return [
      { message: `none of its records has a field “${key}” outside lists`, mend: "correct the key, or name the record in groupsFrom" },
    ];
  if (found.some((item) => item.type !== "single" || item.sensitive))
    return [{ message: `“${key}” is not a single choice`, mend: "name a single choice that is not sensitive" }];
  const lists = new Set(
    found.map((item) =>
      item.type === "single"
        ? known
            .answers(item)
            ?.map(({ code }) => code)
            .join()
        : undefined,
    ),
  );
  return lists.size > 1
    ? [{ message: `“${key}” has not the same answers in all records that it is read from`, mend: "take it out, or name fewer records" }]
    : [];
}

const placed = (faults: readonly ConditionFinding[], index: number): ConditionFinding[] =>
  faults.map((fault) => ({ ...fault, pointer: pointerTo("measure", "groupsFrom", index) }));
