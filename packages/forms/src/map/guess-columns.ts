import type { ColumnTarget } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { choiceLikeness } from "./choice-likeness.ts";
import { likenessTo } from "./likeness.ts";
import type { SourceColumn } from "./source-column.ts";

/** What a column most likely holds. */
export interface Guess {
  /** Left out where nothing is like it enough. */
  readonly field?: Field;
  readonly code?: string;
  readonly similarity: number;
  /** Nothing has to be confirmed about which item it is. */
  readonly isSure: boolean;
  readonly alternatives: readonly { readonly field: Field; readonly similarity: number }[];
}

/** Below this nothing is proposed. */
const leastLikely = 0.45;
/** From here on, and so far ahead of the next best, a proposal needs no confirmation. */
const sure = 0.8;
const aheadBy = 0.15;
const mostAlternatives = 3;

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly code?: string;
  readonly similarity: number;
}

/**
 * Finds for each column what it most likely holds: what its header says in our own words (`exact`), else what is most like it. An item
 * goes to the column that is most like it, so no two columns are proposed for one.
 */
export function guessColumns(
  columns: readonly SourceColumn[],
  fields: readonly Field[],
  exact: readonly (ColumnTarget | undefined)[],
): (Guess | undefined)[] {
  const likeness = likenessTo(fields);
  const taken = new Set(exact.flatMap((target) => (target ? [nameOf(target.field, target.code)] : [])));
  const guesses = exact.map((target): Guess | undefined =>
    target
      ? { field: target.field, ...(target.code !== undefined && { code: target.code }), similarity: 1, isSure: true, alternatives: [] }
      : undefined,
  );
  const candidates = columns.map((column, at): Candidate[] => {
    if (exact[at]) return [];
    const whole = fields.map((field) => ({ column: at, field, similarity: likeness(column, field) }));
    const choices = fields.flatMap((field) => choiceLikeness(column, field).map((choice) => ({ column: at, field, ...choice })));
    return [...whole, ...choices].sort((one, other) => other.similarity - one.similarity);
  });
  const all = candidates.flat().sort((one, other) => other.similarity - one.similarity || one.column - other.column);
  for (const { column, field, code, similarity } of all) {
    if (similarity < leastLikely) break;
    const name = nameOf(field, code);
    if (guesses[column] || taken.has(name)) continue;
    taken.add(name);
    const others = (candidates[column] ?? []).filter((other) => nameOf(other.field, other.code) !== name);
    const isSure = similarity >= sure && similarity - (others[0]?.similarity ?? 0) >= aheadBy;
    const byField = [
      ...new Map(
        others
          .filter((other) => other.field !== field && other.similarity >= leastLikely / 2)
          .map((other) => [other.field, other] as const)
          .reverse(),
      ).values(),
    ].reverse();
    const alternatives = byField.slice(0, mostAlternatives);
    guesses[column] = { field, ...(code !== undefined && { code }), similarity, isSure, alternatives };
  }
  return guesses.map((guess, at) => guess ?? { similarity: candidates[at]?.[0]?.similarity ?? 0, isSure: false, alternatives: [] });
}

const nameOf = (field: Field, code: string | undefined): string => `${field.item.key} ${code ?? ""}`;
