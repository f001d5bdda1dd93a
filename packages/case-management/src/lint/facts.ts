import { type ItemDefinition, pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { answersKnown } from "./answers-known.ts";
import { fieldsOfRecord } from "./fields-of-record.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("facts");

/** Facts have answers that are known, and agree in type and answers with the field that they are read from. */
export function facts(definition: WorkflowDefinition, known: KnownDefinitions): WorkflowFault[] {
  return [
    ...definition.facts.flatMap((fact, index) => choices(fact, pointerTo("facts", index), known)),
    ...Object.entries(definition.factSources).flatMap(([key, { record, field }]) => {
      const at = pointerTo("factSources", key);
      const fact = definition.facts.find((candidate) => candidate.key === key);
      if (fact === undefined) return [fault(at, `there is no fact “${key}”`, "correct the key, or write the fact")];
      const fields = fieldsOfRecord(record, known.records);
      if (fields === undefined)
        return [fault(`${at}/record`, `there is no record ${record}`, "correct the reference, or write the record")];
      const source = fields.get(field);
      if (source === undefined)
        return [fault(`${at}/field`, `${record} has no field “${field}” with one answer`, `name one of ${[...fields.keys()].join(", ")}`)];
      return disagreement(fact, source, at, known);
    }),
  ];
}

function choices({ key, type, answers, codelist }: ItemDefinition, at: string, { codelists }: KnownDefinitions): WorkflowFault[] {
  if (type !== "single" && type !== "multiple") return [];
  if ((answers === undefined) === (codelist === undefined))
    return [fault(at, `“${key}” is a choice: among what?`, "give it either `answers` or a `codelist`")];
  return codelist !== undefined && answersKnown({ codelist }, codelists) === undefined
    ? [fault(`${at}/codelist`, `there is no codelist ${codelist}`, "correct the reference, or write the codelist")]
    : [];
}

function disagreement(fact: ItemDefinition, source: ItemDefinition, at: string, { codelists }: KnownDefinitions): WorkflowFault[] {
  if (fact.type !== source.type)
    return [
      fault(at, `“${fact.key}” is of type ${fact.type}, the field “${source.key}” of type ${source.type}`, "give both the same type"),
    ];
  const [expected, found] = [answersKnown(fact, codelists), answersKnown(source, codelists)];
  const codes = expected?.map(({ code }) => code).sort();
  const others = found?.map(({ code }) => code).sort();
  if (codes === undefined || others === undefined || codes.join() === others.join()) return [];
  return [fault(at, `“${fact.key}” and the field “${source.key}” do not have the same answers`, "give both the same codelist")];
}
