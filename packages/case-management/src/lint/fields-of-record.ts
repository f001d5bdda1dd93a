import { type ItemDefinition, type RecordDefinition, referenceOf } from "@reintegration/model";

/**
 * The fields of a record that hold one answer, by their keys: neither lists nor references to other records. `undefined` where the
 * record is not known.
 */
export function fieldsOfRecord(reference: string, records: readonly RecordDefinition[]): ReadonlyMap<string, ItemDefinition> | undefined {
  const record = records.find((candidate) => referenceOf(candidate) === reference);
  const fields = record?.items.flatMap((item) => (item.type === "list" || item.type === "reference" ? [] : [item]));
  return fields && new Map(fields.map((field) => [field.key, field]));
}
