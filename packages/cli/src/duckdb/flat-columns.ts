import { type FileColumn, toolColumn } from "@reintegration/forms";
import type { Instrument, Item } from "@reintegration/model";
import { isPlainText, itemConditions, type Reading } from "./item-conditions.ts";
import { cellName, type Source } from "./source.ts";
import { sqlText } from "./sql-text.ts";

/** Expressions over the columns of a source that give a flat row, and say where it is certain that the reader gives the same. */
export interface FlatColumns {
  /** Item or context key -> its text. */
  readonly cells: ReadonlyMap<string, string>;
  /** Item or context key -> the place of its column. */
  readonly places: ReadonlyMap<string, number>;
  /** What the row says of its instrument version; NULL where nothing. */
  readonly instrument: string;
  /** The submission's identity; NULL where the file has none. */
  readonly submission: string | undefined;
  /** Key, or `submission` -> conditions. TRUE where the reader reads that one from the cells as they stand. */
  readonly isPlainOf: ReadonlyMap<string, readonly string[]>;
  /** What must hold besides for a row to be plain: of the columns of the survey tool that are read, and of reviews. */
  readonly ofTools: readonly string[];
  readonly ofReviews: readonly string[];
  /** Key -> the condition that its cell holds something without a fault. */
  readonly isFineOf: ReadonlyMap<string, string>;
  /** Key -> what must hold of its further columns. */
  readonly furtherOf: ReadonlyMap<string, readonly string[]>;
}

export interface FlatColumnsOptions {
  readonly source: Source;
  /** What the headers are, read as those of the instrument. */
  readonly columns: readonly FileColumn[];
  readonly instrument: Instrument;
  readonly reading: Reading;
  readonly approvedOnly: boolean;
}

/**
 * The flat row of SQL from the columns of a file. Whatever the reader does beyond taking a text as it stands, such as removing
 * spaces or understanding a label, is not done here: it makes the row one that is not plain.
 */
export function flatColumns({ source, columns, instrument, reading, approvedOnly }: FlatColumnsOptions): FlatColumns {
  const text = (place: number): string => (source.isJson ? `nullif(${cellName(place)} ->> '$', '')` : cellName(place));
  const placed = columns.map((column, place) => ({ ...column, place }));
  const cells = new Map<string, string>();
  const places = new Map<string, number>();
  const isPlainOf = new Map<string, readonly string[]>();
  const isFineOf = new Map<string, string>();
  const furtherOf = new Map<string, readonly string[]>();
  for (const item of [...instrument.context, ...instrument.items]) {
    const own = placed.filter((column) => column.item === item.key);
    const [answer, ...others] = own.filter((column) => column.choice === undefined && isNamed(column.header, item.key));
    const choices = answer === undefined ? [] : own.filter(({ choice }) => choice !== undefined);
    const rest = [...others, ...own.filter((column) => column !== answer && !others.includes(column) && !choices.includes(column))];
    if (own.length === 0) continue;
    const cell = answer === undefined ? undefined : text(answer.place);
    const further = [
      ...(source.isJson && answer ? [isTextOfJson(answer.place, item)] : []),
      ...choices.map((column) =>
        isChosenAlike(cell as string, text(column.place), column.choice as string, column.use === "not-recognised"),
      ),
      // a companion, a second column, or choices without a list of them: the reader alone puts them together
      ...rest.map(({ place }) => `coalesce(${text(place)} = '', TRUE)`),
    ];
    const conditions = cell === undefined ? undefined : itemConditions(item, cell, reading);
    if (cell !== undefined) cells.set(item.key, cell);
    if (answer !== undefined) places.set(item.key, answer.place);
    furtherOf.set(item.key, further);
    isPlainOf.set(item.key, [...(conditions ? [conditions.isPlain] : []), ...further]);
    if (conditions) isFineOf.set(item.key, conditions.isFine);
  }
  const tools = placed
    .filter(({ item }) => item === undefined)
    .flatMap(({ header, place }) => {
      const role = toolColumn(header)?.role;
      return role === undefined ? [] : [{ role, place, cell: text(place) }];
    });
  const ofRole = (role: string) => tools.filter((tool) => tool.role === role);
  const isPlainTool = ({ place, cell }: { place: number; cell: string }): string => {
    const isText = source.isJson ? ` AND json_type(${cellName(place)}) = 'VARCHAR'` : "";
    return `coalesce(${cell} = '' OR (${isPlainText(cell, [])}${isText}), TRUE)`;
  };
  const [instruments, reviews] = [ofRole("instrument"), ofRole("review")];
  const ids = [...ofRole("root-uuid"), ...ofRole("uuid"), ...ofRole("instance-id")];
  if (ids.length > 0) isPlainOf.set("submission", ids.map(isPlainTool));
  const isApproved = reviews.map(({ cell }) => `coalesce(lower(${cell}) IN ('', 'approved', 'validation_status_approved'), TRUE)`);
  const isReviewed = approvedOnly ? [`coalesce(${firstOf(reviews)} <> '', FALSE)`] : [];
  const id = firstOf(ids);
  return {
    cells,
    places,
    isPlainOf,
    isFineOf,
    furtherOf,
    ofTools: [...instruments, ...ids].map(isPlainTool),
    ofReviews: [...isApproved, ...isReviewed],
    instrument: firstOf(instruments),
    submission: ids.length === 0 ? undefined : `CASE WHEN starts_with(${id}, 'uuid:') THEN substr(${id}, 6) ELSE ${id} END`,
  };
}

/** The first of these cells that is not blank. */
function firstOf(tools: readonly { readonly cell: string }[]): string {
  return `coalesce(${[...tools.map(({ cell }) => `nullif(${cell}, '')`), "CAST(NULL AS VARCHAR)"].join(", ")})`;
}

/** Whether a header is the key itself, or the key behind names of groups. */
function isNamed(header: string, key: string): boolean {
  const name = header.trim();
  return name === key || (name.endsWith(key) && /[^\p{L}\p{N}_]/u.test(name.charAt(name.length - key.length - 1)));
}

/** A 0/1 column says of its choice what the list of codes says; a choice that the item does not have is not chosen. */
function isChosenAlike(cell: string, flag: string, code: string, isForeign: boolean): string {
  if (isForeign) return `coalesce(${flag} IN ('', '0'), TRUE)`;
  const isListed = `instr(' ' || ${cell} || ' ', ${sqlText(` ${code} `)}) > 0`;
  return `CASE WHEN coalesce(${cell} = '', TRUE) THEN coalesce(${flag} = '', TRUE) ELSE coalesce(${flag} = CASE WHEN ${isListed} THEN '1' ELSE '0' END, FALSE) END`;
}

function isTextOfJson(place: number, { type }: Item): string {
  const types = type === "integer" || type === "decimal" ? "'VARCHAR', 'UBIGINT', 'BIGINT', 'DOUBLE', 'NULL'" : "'VARCHAR', 'NULL'";
  return `coalesce(json_type(${cellName(place)}) IN (${types}), TRUE)`;
}
