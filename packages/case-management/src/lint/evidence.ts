import { pointerTo, referenceOf, type WorkflowDefinition } from "@reintegration/model";
import { evidencePlaces } from "./evidence-places.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("evidence");

/** The records that a workflow names are there, and have the fields that it names: of evidence, consent and transfers. */
export function evidence(definition: WorkflowDefinition, { records }: KnownDefinitions): WorkflowFault[] {
  const keysOf = (reference: string): Map<string, string> | undefined => {
    const record = records.find((candidate) => referenceOf(candidate) === reference);
    return record && new Map(record.items.map(({ key, type }) => [key, type]));
  };
  const check = (at: string, reference: string, fields: Readonly<Record<string, string>>, types?: Readonly<Record<string, string>>) => {
    const keys = keysOf(reference);
    if (keys === undefined) return [fault(`${at}/record`, `there is no record ${reference}`, "correct the reference, or write the record")];
    return Object.entries(fields).flatMap(([place, field]) => {
      const [type, expected] = [keys.get(field), types?.[place]];
      if (type === undefined)
        return [fault(`${at}/${place}`, `${reference} has no field “${field}”`, `name one of ${[...keys.keys()].join(", ")}`)];
      return expected === undefined || expected === type
        ? []
        : [fault(`${at}/${place}`, `“${field}” is of type ${type}`, `name a field of type ${expected}`)];
    });
  };
  const { consent, transfers } = definition;
  return [
    ...evidencePlaces(definition).flatMap(([at, { record, fields = [] }]) =>
      check(at, record, Object.fromEntries(fields.map((field, index) => [pointerTo("fields", index).slice(1), field]))),
    ),
    ...(consent
      ? check(
          "/consent",
          consent.record,
          { purposes: consent.purposes, date: consent.date, ...(consent.expiry === undefined ? {} : { expiry: consent.expiry }) },
          { purposes: "multiple", date: "date", expiry: "date" },
        )
      : []),
    ...(transfers ? check("/transfers", transfers.record, { from: transfers.from, to: transfers.to }) : []),
  ];
}
