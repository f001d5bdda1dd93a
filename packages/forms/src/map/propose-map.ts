import { referenceOf } from "@reintegration/model";
import { headerIndex } from "../columns/header-index.ts";
import type { KnownInstrument } from "../export-reader.ts";
import type { ColumnMap, MappedColumn } from "./column-map.ts";
import { exactTarget } from "./exact-target.ts";
import { type Guess, guessColumns } from "./guess-columns.ts";
import { proposeValues } from "./propose-values.ts";
import type { SourceColumn } from "./source-column.ts";

/** What is proposed for one column of a file. */
export interface ProposedColumn {
  readonly header: string;
  /** Left out where nothing of ours is like it. */
  readonly item?: string;
  readonly choice?: string;
  /** How like it is, from 0 to 1; of the best one where none is proposed. */
  readonly similarity: number;
  /** The item and all values are beyond doubt: nothing has to be confirmed. */
  readonly isSure: boolean;
}

/** A map for a person to correct, and how it came about. */
export interface MapProposal {
  readonly map: ColumnMap;
  /** In the order of the file. */
  readonly columns: readonly ProposedColumn[];
  /** Keys of items and required context fields for which no column was found. */
  readonly withoutColumn: readonly string[];
}

/**
 * Proposes how the columns of a foreign survey are to be read, by how like headers and cells are to the texts of an instrument in all
 * its languages.
 *
 * Nothing is guessed silently: every proposal carries its similarity and what else it may be, and what is not beyond doubt is listed
 * under `confirm`, so that the map is not used before a person has looked at it.
 */
export function proposeMap(columns: readonly SourceColumn[], known: KnownInstrument): MapProposal {
  const index = headerIndex(known);
  const exact = columns.map(({ header }) => exactTarget(header, index));
  const guesses = guessColumns(columns, index.fields, exact);
  const entries = columns.flatMap((column, at): [string, MappedColumn][] => {
    const guess = guesses[at];
    return guess?.field ? [[column.header, entryOf(column, guess as Guess & Pick<Required<Guess>, "field">)]] : [];
  });
  const map: ColumnMap = {
    $schema: "urn:reintegration:meta:1:mapping",
    instrument: referenceOf(known.instrument),
    columns: Object.fromEntries(entries),
  };
  const held = new Set(guesses.map((guess) => guess?.field));
  return {
    map,
    columns: columns.map(({ header }, at) => {
      const { field, code, similarity = 0 } = guesses[at] ?? {};
      const isSure = field !== undefined && map.columns[header]?.confirm === undefined;
      return { header, similarity, isSure, ...(field && { item: field.item.key }), ...(code !== undefined && { choice: code }) };
    }),
    withoutColumn: index.fields
      .filter((field) => !held.has(field) && (field.part === "answers" || field.item.required))
      .map(({ item }) => item.key),
  };
}

function entryOf(
  column: SourceColumn,
  { field, code, similarity, isSure, alternatives }: Guess & Pick<Required<Guess>, "field">,
): MappedColumn {
  const { confirm, ...reading } = proposeValues(column, field, code);
  const toConfirm = [...(isSure ? [] : ["item"]), ...confirm];
  return {
    item: field.item.key,
    ...(code !== undefined && { choice: code }),
    ...reading,
    ...(toConfirm.length > 0 && { confirm: toConfirm }),
    similarity: rounded(similarity),
    ...(alternatives.length > 0 && {
      alternatives: Object.fromEntries(alternatives.map((other) => [other.field.item.key, rounded(other.similarity)])),
    }),
  };
}

function rounded(similarity: number): number {
  return Math.round(similarity * 100) / 100;
}
