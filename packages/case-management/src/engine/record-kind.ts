import { type RecordType, recordLookup, referenceOf, type Workflow } from "@reintegration/model";

/** A record type as the engine needs it. */
export interface RecordKind {
  readonly type: RecordType;
  readonly reference: string;
  /** The field that holds its own id. */
  readonly ownKey: string;
  /** It is what the workflow moves: it may come again under its own id, which is the case's. */
  readonly isSubject: boolean;
  /** The workflow names other versions of it too. */
  readonly hasVersions: boolean;
  /** Fields that name a case of the workflow. */
  readonly caseKeys: readonly string[];
  /** The facts that are read from it. */
  readonly sources: readonly { readonly fact: string; readonly field: string }[];
}

/** What a workflow makes of a record type. */
export function recordKindOf(type: RecordType, workflow: Workflow): RecordKind {
  const reference = referenceOf(type);
  const ownKey = type.identifiedBy[0] ?? "";
  const isSubject = type.id === workflow.subject;
  const naming = type.items.flatMap((item) => (item.type === "reference" && item.to === workflow.subject ? [item.key] : []));
  return {
    type,
    reference,
    ownKey,
    isSubject,
    hasVersions: workflow.records.filter(({ id }) => id === type.id).length > 1,
    caseKeys: isSubject ? [ownKey, ...naming.filter((key) => key !== ownKey)] : naming,
    sources: Object.entries(workflow.factSources).flatMap(([fact, { record, field }]) => (record === reference ? [{ fact, field }] : [])),
  };
}

/** A field as it stands in the record; never what every object has. */
export function fieldOf(fields: unknown, key: string): unknown {
  return typeof fields === "object" && fields !== null && Object.hasOwn(fields, key)
    ? (fields as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** Looks fields up as conditions see them; none where a record has no fields. */
export function fieldLookup({ type }: RecordKind, fields: unknown): (key: string) => unknown {
  return recordLookup(type, typeof fields === "object" && fields !== null && !Array.isArray(fields) ? (fields as Fields) : noFields);
}

type Fields = Parameters<typeof recordLookup>[1];
const noFields: Fields = {};
