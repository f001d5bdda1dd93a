import { allowedMissing, type Item, type Labels, missingKinds, normaliseLabel } from "@reintegration/model";
import { sqlText } from "./sql-text.ts";

/** What SQL can say of one cell that the reader has not read. TRUE means certain; FALSE means that the reader is to look. */
export interface ItemConditions {
  /** The reader takes the cell as it stands: a code, a day, a number, a missing kind, a text without anything around it; or it is blank. */
  readonly isPlain: string;
  /** The cell is plain and holds something that breaks no rule by itself. Not for a blank cell. */
  readonly isFine: string;
}

export interface Reading {
  readonly labels: readonly Labels[];
  /** Marks that the caller declared for missing answers. */
  readonly marks: readonly string[];
  /** The last day that is not in the future. */
  readonly latest: string;
}

const kinds = missingKinds.filter((kind) => kind !== "absent");

/**
 * Conditions on the cell of an item. Each is made of the cell alone where it can be: DuckDB works such a one out once for each
 * different text of a column, and not once for each row.
 */
export function itemConditions(item: Item, cell: string, reading: Reading): ItemConditions {
  const allowed = allowedMissing(item).filter((kind) => kind !== "absent");
  const isValue = valueOf(item, cell, reading);
  const isKind = isOneOf(cell, item.type === "text" ? [] : kinds);
  return {
    isPlain: `coalesce(${cell} = '' OR ${isKind} OR ${isValue.plain}, TRUE)`,
    isFine: `(${isOneOf(cell, item.type === "text" ? [] : allowed)} OR ${isValue.fine})`,
  };
}

function valueOf(item: Item, cell: string, { labels, marks, latest }: Reading): { readonly plain: string; readonly fine: string } {
  const isUnmarked = marks.length === 0 ? "" : ` AND NOT ${isOneOf(cell, marks)}`;
  const codes = item.answers ?? [];
  switch (item.type) {
    case "single":
      return both(
        isOneOf(
          cell,
          codes.map(({ code }) => code),
        ),
      );
    case "multiple":
      return both(`regexp_full_match(${cell}, ${sqlText(choicesPattern(item))})`);
    case "integer":
    case "decimal": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = item;
      const shape = item.type === "integer" ? "-?[0-9]{1,15}" : "-?[0-9]{1,15}([.][0-9]{1,15})?";
      const plain = `regexp_full_match(${cell}, '${shape}')${isUnmarked}`;
      return { plain: `(${plain})`, fine: `(${plain} AND TRY_CAST(${cell} AS DOUBLE) BETWEEN ${Number(minimum)} AND ${Number(maximum)})` };
    }
    case "date":
    case "month": {
      const day = item.type === "date" ? cell : `${cell} || '-01'`;
      const [first, last] = item.type === "date" ? ["1900-01-01", "2100-12-31"] : ["1900-01", "2100-12"];
      const isDay = `CAST(TRY_CAST(${day} AS DATE) AS VARCHAR) = ${day} AND ${cell} BETWEEN '${first}' AND '${last}'${isUnmarked}`;
      return { plain: `(${isDay})`, fine: item.notInFuture ? `(${isDay} AND ${cell} <= ${sqlText(latest)})` : `(${isDay})` };
    }
    case "text": {
      const plain = isPlainText(cell, wordsOf(item, labels, marks));
      const pattern = item.pattern === undefined ? "" : ` AND regexp_full_match(${cell}, ${sqlText(item.pattern)})`;
      return { plain, fine: `(${plain} AND length(${cell}) <= ${Number(item.maxLength ?? 10_000)}${pattern})` };
    }
  }
}

const both = (condition: string) => ({ plain: condition, fine: condition });

/** A long IN would become a join for each column; a list is looked through once for each different text. */
function isOneOf(cell: string, values: readonly string[]): string {
  return values.length === 0 ? "FALSE" : `list_contains([${values.map(sqlText).join(", ")}], ${cell})`;
}

/** Choices in the order of the definition, each at most once, with single spaces between them; or one that stands alone. */
function choicesPattern({ answers = [] }: Item): string {
  const alone = answers.filter(({ exclusive }) => exclusive).map(({ code }) => code);
  const others = answers.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
  const lists = others.map(
    (code, place) =>
      `${code}${others
        .slice(place + 1)
        .map((later) => `( ${later})?`)
        .join("")}`,
  );
  return [...alone, ...lists].join("|");
}

/** A text that the reader takes as it stands: ASCII, no space around it, and nothing that may be a word for a missing answer. */
export function isPlainText(cell: string, words: readonly string[]): string {
  const isAscii = `strlen(${cell}) = length(${cell}) AND ${cell} >= '!' AND right(${cell}, 1) >= '!'`;
  const squeezed = `lower(translate(${cell}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13), ''))`;
  const isPlain = `${isAscii} AND NOT ${isOneOf(squeezed, words)}`;
  // a code of a person or project: one look is enough, as long as no word has a digit
  const isNumbered = `regexp_full_match(${cell}, '[!-~]*[0-9][!-~]*')`;
  return words.some((word) => /[0-9]/.test(word)) ? `(${isPlain})` : `(${isNumbered} OR (${isPlain}))`;
}

function wordsOf({ key }: Item, labels: readonly Labels[], marks: readonly string[]): string[] {
  const texts = labels.flatMap(({ items }) => (Object.hasOwn(items, key) ? Object.values(items[key]?.missing ?? {}) : []));
  const squeezed = [...missingKinds, ...marks, ...texts].map((word) => normaliseLabel(word).replace(/\s/g, ""));
  return [...new Set(squeezed)];
}
