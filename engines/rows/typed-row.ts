import { allowedMissing, type Instrument, type Item, missingKindOf } from "@reintegration/model";

/** What a column of a typed table holds. */
export type ColumnType = "text" | "integer" | "decimal" | "date";

/** The columns of the typed table of an instrument, in order: their names, and what each holds (rule X3 for the companions). */
export function typedColumnsOf({ context, items }: Instrument): ReadonlyMap<string, ColumnType> {
  const columns = new Map<string, ColumnType>([
    ["row_number", "integer"],
    ["rs_instrument", "text"],
  ]);
  for (const item of [...context, ...items]) {
    const type = typeOf(item);
    columns.set(item.key, type);
    if (type !== "text" && allowedMissing(item).some((kind) => kind !== "absent")) columns.set(`${item.key}_missing`, "text");
  }
  return columns;
}

/** A response without an error as its row of the typed table: dates as YYYYMMDD, NULL where there is nothing. */
export function typedRow(instrument: Instrument, response: unknown, row: number): Readonly<Record<string, unknown>> {
  const {
    instrument: reference,
    context,
    answers,
  } = response as Record<"context" | "answers", Record<string, unknown>> & {
    readonly instrument: string;
  };
  const cells: Record<string, unknown> = { row_number: row, rs_instrument: reference };
  const columns = typedColumnsOf(instrument);
  for (const [part, items] of [[context ?? {}, instrument.context] as const, [answers, instrument.items] as const]) {
    for (const item of items) {
      const value = Object.hasOwn(part, item.key) ? part[item.key] : undefined;
      const kind = missingKindOf(value);
      const reason = kind === "absent" ? null : (kind ?? null);
      const type = typeOf(item);
      cells[item.key] = kind === undefined ? valueOf(type, value) : type === "text" ? reason : null;
      if (columns.has(`${item.key}_missing`)) cells[`${item.key}_missing`] = reason;
    }
  }
  return cells;
}

function typeOf({ type }: Item): ColumnType {
  return type === "integer" || type === "decimal" || type === "date" ? type : "text";
}

function valueOf(type: ColumnType, value: unknown): unknown {
  if (Array.isArray(value)) return value.join(" ");
  if (type === "date") return Number(String(value).replaceAll("-", ""));
  return Object.is(value, -0) && type === "integer" ? 0 : value; // an integer of a database has no sign at 0
}
