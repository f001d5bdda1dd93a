import type { Instrument, MissingKind } from "@reintegration/model";

type Cells = Readonly<Record<string, unknown>>;

/** A response nested as we write it (rule N2), and what else the record holds. */
export interface NestedResponse {
  readonly instrument: unknown;
  readonly context: Cells;
  readonly answers: Cells;
  readonly rest: Cells;
}

/**
 * Takes a record apart that is a response as we write it: `answers` is an object, or `instrument` and `context` are there.
 * Anything else is a flat record, and gives `undefined`. What is there is not looked at: it goes to the check as it is.
 */
export function nestedResponse(record: Cells): NestedResponse | undefined {
  const own = (key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
  const isNested = isCells(own("answers")) || (isCells(own("context")) && typeof own("instrument") === "string");
  if (!isNested) return undefined;
  const { instrument, context, answers, ...rest } = record;
  return { instrument, context: (context ?? {}) as Cells, answers: (answers ?? {}) as Cells, rest };
}

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
