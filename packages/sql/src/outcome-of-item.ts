import { allowedMissing, type Item, missingKinds, type Profile, type ScoredItem } from "@reintegration/model";
import { conditionToSql } from "./condition-to-sql.ts";
import { isChosen, isListOfChoices } from "./list-of-choices.ts";
import { cellOf, type RowItems } from "./row-items.ts";
import { textLiteral } from "./text-literal.ts";

/** What a cell counts as, beside an answer's value of 0 or more. */
export const outcomes = { unanswered: -1, notApplicable: -2, invalid: -3 } as const;

/** The expression for what the cell of a scored item counts as (rules M1 to M3, S5, S8): its value, or one of {@link outcomes}. */
export function outcomeOfItem(row: RowItems, item: Item, scored: ScoredItem, profile: Profile | undefined): string {
  const { dialect } = row;
  const cell = cellOf(row, item);
  const kinds = missingKinds
    .filter((kind) => kind === "absent" || allowedMissing(item).includes(kind))
    .map((kind) => [kind, leaves(item, kind, profile) ? outcomes.notApplicable : outcomes.unanswered] as const);
  const literal = (text: string): string => textLiteral(dialect, text);
  const when = (condition: string, outcome: number): string => `    WHEN ${condition} THEN ${outcome}`;
  const irrelevant = item.relevance ? [when(`NOT ${conditionToSql(row, item.relevance)}`, outcomes.notApplicable)] : [];
  const absent = when(`${cell} IS NULL`, outcomes.unanswered);
  const words = [["", outcomes.unanswered] as const, ...kinds];
  if (item.type === "single") {
    const known = [...(item.answers ?? []).map(({ code }) => [code, scored.values[code] as number] as const), ...words];
    return lines([...irrelevant, ...known.map(([text, outcome]) => when(`${cell} = ${literal(text)}`, outcome)), absent]);
  }
  return lines([
    ...irrelevant,
    absent,
    ...words.map(([text, outcome]) => when(`${cell} = ${literal(text)}`, outcome)),
    when(`NOT (${isListOfChoices(dialect, cell, item)})`, outcomes.invalid),
    ...bestFirst(item, scored).map(([value, codes]) => when(codes.map((code) => isChosen(dialect, cell, code)).join(" OR "), value)),
  ]);
}

function lines(branches: readonly string[]): string {
  return ["CASE", ...branches, `    ELSE ${outcomes.invalid}`, "  END"].join("\n");
}

/** Whether a missing kind leaves the denominator (rule M2). */
function leaves({ key, missing }: Item, kind: string, profile: Profile | undefined): boolean {
  if (kind === "not_asked") return profile?.notAsked.includes(key) === true;
  return kind === "not_applicable" && missing?.includes(kind) === true;
}

/** Each value of a multiple choice with its codes, the best value first (rule S5). */
function bestFirst(item: Item, { values }: ScoredItem): (readonly [value: number, codes: readonly string[]])[] {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const byValue = new Map<number, string[]>();
  for (const code of codes) byValue.set(values[code] as number, [...(byValue.get(values[code] as number) ?? []), code]);
  return [...byValue].sort(([a], [b]) => b - a);
}
