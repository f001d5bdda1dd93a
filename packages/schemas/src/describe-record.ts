import {
  isObject,
  type Labels,
  missingKindOf,
  ownValue,
  type RecordData,
  type RecordItem,
  type RecordType,
  type Vocabulary,
} from "@reintegration/model";

/** A node of JSON-LD. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue };

/** What a property of a node holds. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/**
 * A record as JSON-LD in one of the vocabularies of its type, such as schema.org or Dublin Core.
 *
 * The type says what each field is there; fields that are not named there are left out, and so are those without an answer. One
 * value stands alone, several in an array, in the order of the record. Labels are given in the language of `labels`. The context is
 * in the result: nothing is fetched. The record is taken to be checked; what does not fit is left out.
 */
export function describeRecord(
  type: RecordType,
  { fields }: RecordData,
  { context, types, properties }: Vocabulary,
  labels: Labels,
): JsonLdNode {
  const cells: Cells = fields;
  const code = cells[types.field];
  const typeOfNode = typeof code === "string" ? ownValue(types.values, code) : undefined;
  return { "@context": context, "@type": typeOfNode ?? types.otherwise, ...nodeOf(properties, cells, { type, labels }) };
}

type Cells = Readonly<Record<string, unknown>>;
type Property = Vocabulary["properties"][number];

interface Described {
  readonly type: RecordType;
  readonly labels: Labels;
}

function nodeOf(properties: readonly Property[], cells: Cells, described: Described): JsonLdNode {
  const values = new Map<string, JsonLdValue[]>();
  for (const entry of properties) {
    const found = scopesOf(entry, cells).flatMap((scope) => valuesOf(entry, scope, described));
    if (found.length > 0) values.set(entry.property, [...(values.get(entry.property) ?? []), ...found]);
  }
  return Object.fromEntries([...values].map(([property, found]) => [property, found.length === 1 ? (found[0] as JsonLdValue) : found]));
}

/** The rows that a property is said of, or the record itself. A row also sees the fields of its record. */
function scopesOf({ each }: Property, cells: Cells): Cells[] {
  if (each === undefined) return [cells];
  const rows = cells[each];
  return Array.isArray(rows) ? rows.filter(isObject).map((row) => ({ ...cells, ...row })) : [];
}

function valuesOf({ field, as, without = [], datatype, type, properties }: Property, cells: Cells, described: Described): JsonLdValue[] {
  if (properties !== undefined) {
    const node = nodeOf(properties, cells, described);
    return Object.keys(node).length === 0 ? [] : [{ ...(type !== undefined && { "@type": type }), ...node }];
  }
  const cell = field === undefined ? undefined : cells[field];
  return (Array.isArray(cell) ? cell : [cell]).flatMap((value: unknown): JsonLdValue[] => {
    if (missingKindOf(value) !== undefined || (typeof value !== "string" && typeof value !== "number")) return [];
    if (typeof value === "string" && without.includes(value)) return [];
    if (as === "address") return [{ "@id": String(value) }];
    if (as === "label") return labelled(field ?? "", String(value), described);
    return [datatype === undefined ? value : { "@type": datatype, "@value": String(value) }];
  });
}

/** The label of a code, with its language. A code that its list does not have is left out. */
function labelled(key: string, code: string, { type, labels }: Described): JsonLdValue[] {
  const fields = type.items.flatMap((item): readonly RecordItem[] => (item.type === "list" ? item.items : [item]));
  const item = fields.find((each) => each.key === key);
  if (item === undefined || !("answers" in item) || !item.answers?.some((answer) => answer.code === code)) return [];
  return [{ "@value": labels.items[key]?.answers?.[code] ?? code, "@language": labels.language }];
}
