/** A row that the typed table of the small survey refuses. */
export interface RefusedRow {
  readonly why: string;
  readonly cells: Readonly<Record<string, string | number | null>>;
}

const reference = "small-survey@1.0.0";

/** Each breaks one constraint. */
export const refusedByConstraint: readonly RefusedRow[] = [
  { why: "no row number", cells: { row_number: null } },
  { why: "no version", cells: { rs_instrument: null } },
  { why: "another version", cells: { rs_instrument: "small-survey@2.0.0" } },
  { why: "an unknown code", cells: { agreed: "maybe" } },
  { why: "a missing kind that is not offered", cells: { agreed: "refused" } },
  { why: "a number out of range", cells: { rooms: 21 } },
  { why: "a number beside the reason why there is none", cells: { rooms: 2, rooms_missing: "dont_know" } },
  { why: "a reason that is not offered", cells: { rooms_missing: "refused" } },
  { why: "a date of another century", cells: { visit_day: "1899-12-31" } },
  { why: "a month that there is not", cells: { left_month: "2021-13" } },
  { why: "a text that breaks its pattern", cells: { person: "a1" } },
  { why: "a text with a line break behind it", cells: { person: "A1\n" } },
  { why: "a missing kind as a text", cells: { remark: "refused" } },
  { why: "a choice that stands alone, beside another", cells: { animals: "goat none" } },
  { why: "a choice twice", cells: { animals: "goat goat" } },
  { why: "an unknown choice", cells: { animals: "goat cow" } },
];

/** Each has a text where the type of the column is another. */
export const refusedByType: readonly RefusedRow[] = [
  { why: "a word for a row number", cells: { row_number: "first" } },
  { why: "a word for a whole number", cells: { rooms: "many" } },
  { why: "a word for a number", cells: { rent: "dear" } },
  { why: "a missing kind for a date", cells: { visit_day: "refused" } },
];

/** The statement that tries to put such a row into the typed table. Dates are dates, so that no database refuses them as texts. */
export function insertRefused(table: string, { cells }: RefusedRow): string {
  const whole = { row_number: 9, rs_instrument: reference, ...cells };
  const literal = (cell: string | number | null): string => {
    if (typeof cell !== "string") return String(cell).toUpperCase();
    return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(cell) ? `DATE '${cell}'` : `'${cell}'`;
  };
  return `INSERT INTO ${table} (${Object.keys(whole).join(", ")}) VALUES (${Object.values(whole).map(literal).join(", ")})`;
}
