import { type Instrument, type MissingKind, ownValue } from "@reintegration/model";

type Cells = Readonly<Record<string, unknown>>;

/** A response nested as we write it (rule N2), or a record that is no survey, and what else the object holds. */
export interface NestedResponse {
  readonly instrument: unknown;
  readonly context: Cells;
  readonly answers: Cells;
  readonly rest: Cells;
  /** `instrument` is the type of a record, `answers` are its fields. */
  readonly isRecord: boolean;
}

/**
 * Takes an object apart that is a response as we write it: `answers` is an object, or `instrument` and `context` are there; or a
 * record as we write it: `record` and `fields` are there, or `record` names a version. Anything else is a flat record, and gives `undefined`. What is there is not looked at: it goes to the check as it is.
 */
export function nestedResponse(record: Cells): NestedResponse | undefined {
  const own = (key: string): unknown => ownValue(record, key);
  const type = own("record");
  if (type !== undefined && (Object.hasOwn(record, "fields") || (typeof type === "string" && namesVersion.test(type)))) {
    const { record: _, fields, ...rest } = record;
    return { instrument: type, context: {}, answers: (fields ?? {}) as Cells, rest, isRecord: true };
  }
  const isNested = isCells(own("answers")) || (isCells(own("context")) && typeof own("instrument") === "string");
  if (!isNested) return undefined;
  const { instrument, context, answers, ...rest } = record;
  return { instrument, context: (context ?? {}) as Cells, answers: (answers ?? {}) as Cells, rest, isRecord: false };
}

const namesVersion = /^[a-z0-9-]+@[0-9]+\.[0-9]+\.[0-9]+$/;

/** The cells with declared foreign marks in place of missing kinds, but for texts that are codes of their item (rule C3). */
export function withoutMarks(cells: Cells, marks: ReadonlyMap<string, MissingKind>, instrument: Instrument | undefined): Cells {
  if (marks.size === 0 || !isCells(cells)) return cells;
  const items = [...(instrument?.context ?? []), ...(instrument?.items ?? [])];
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, value]) => {
      const kind = typeof value === "string" || typeof value === "number" ? marks.get(String(value).trim()) : undefined;
      const isCode = items.some((item) => item.key === key && item.answers?.some(({ code }) => code === value));
      if (kind === undefined || isCode) return [[key, value]];
      return kind === "absent" ? [] : [[key, kind]];
    }),
  );
}

function isCells(value: unknown): value is Cells {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
