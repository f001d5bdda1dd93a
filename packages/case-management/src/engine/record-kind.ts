import {
  isObject,
  ownValue,
  type RecordData,
  type RecordType,
  recordLookup,
  recordTest,
  referenceOf,
  type Workflow,
} from "@reintegration/model";

/** A record type as the engine needs it. */
export interface RecordKind {
  readonly type: RecordType;
  readonly reference: string;
  /** Nothing is wrong with a record by itself. */
  readonly passes: (record: unknown) => boolean;
  /** Its fields as conditions see them. */
  readonly lookup: ReturnType<typeof recordLookup>;
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
    passes: recordTest(type),
    lookup: recordLookup(type),
    ownKey,
    isSubject,
    hasVersions: workflow.records.filter(({ id }) => id === type.id).length > 1,
    caseKeys: isSubject ? [ownKey, ...naming.filter((key) => key !== ownKey)] : naming,
    sources: Object.entries(workflow.factSources).flatMap(([fact, { record, field }]) => (record === reference ? [{ fact, field }] : [])),
  };
}

/** A field as it stands in the record; never what every object has. */
export function fieldOf(fields: unknown, key: string): unknown {
  return typeof fields === "object" && fields !== null ? ownValue(fields as Readonly<Record<string, unknown>>, key) : undefined;
}

/** Looks fields up as conditions see them; none where a record has no fields. */
export function fieldLookup({ lookup }: RecordKind, fields: unknown, isSound = false): (key: string) => unknown {
  return lookup(isObject(fields) ? (fields as RecordData["fields"]) : noFields, isSound);
}

const noFields: RecordData["fields"] = {};

/** What tells a record from all others, in whatever version of its type: nothing where it has no id. */
export function recordIdIn(kinds: ReadonlyMap<string, RecordKind>): (record: RecordData) => string | undefined {
  return (record) => {
    const kind = kinds.get(record?.record);
    const own = kind === undefined ? undefined : record.fields?.[kind.ownKey];
    return kind !== undefined && typeof own === "string" ? recordId(kind, own) : undefined;
  };
}

/** A record's own id, with that of its type. */
export const recordId = ({ type }: RecordKind, own: string): string => `${type.id}/${own}`;
