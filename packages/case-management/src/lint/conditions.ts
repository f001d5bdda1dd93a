import { type Condition, type ConditionScope, conditionFindings, pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { answersKnown } from "./answers-known.ts";
import { conditionPlaces } from "./condition-places.ts";
import { evidencePlaces } from "./evidence-places.ts";
import { fieldsOfRecord } from "./fields-of-record.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("conditions");

/** Guards, gates and deadlines speak of facts, evidence and consent of the fields of their record, as the types allow (rule M4). */
export function conditions(definition: WorkflowDefinition, known: KnownDefinitions): WorkflowFault[] {
  const { transfers } = definition;
  const answers: ConditionScope["answers"] = (item) => answersKnown(item, known.codelists);
  const facts = new Map(definition.facts.map((fact) => [fact.key, fact]));
  const check = (condition: Condition, at: string, scope: ConditionScope): WorkflowFault[] =>
    conditionFindings(condition, at, scope).map(({ pointer, message, mend }) => fault(pointer, message, mend));
  const overRecord = (condition: Condition, at: string, record: string): WorkflowFault[] => {
    const items = fieldsOfRecord(record, known.records);
    return items === undefined ? [] : check(condition, at, { items, answers, what: `field of ${record} with one answer` });
  };
  return [
    ...conditionPlaces(definition).flatMap(([at, condition]) => check(condition, at, { items: facts, answers, what: "fact" })),
    ...evidencePlaces(definition).flatMap(([at, { where, record }]) =>
      where === undefined ? [] : overRecord(where, at + pointerTo("where"), record),
    ),
    ...(definition.consent ? overRecord(definition.consent.given, "/consent/given", definition.consent.record) : []),
    ...(transfers?.accepted ? overRecord(transfers.accepted, "/transfers/accepted", transfers.record) : []),
  ];
}
