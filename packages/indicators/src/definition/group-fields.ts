import { errorAt, type Indicator, type Problem, referenceOf } from "@reintegration/model";
import type { RowSource } from "../rows/row-source.ts";

const mostGroups = 2;

/**
 * The fields by which an indicator is told apart, of those asked for: those that it allows and that its records have, the round beside
 * them. With more than two there are none, and nothing is counted (rule A2).
 */
export function groupFields(
  indicator: Indicator,
  asked: { readonly by?: readonly string[]; readonly byRound?: string },
  sources: readonly RowSource[],
): { readonly by: readonly string[] | undefined; readonly problems: readonly Problem[] } {
  const { disaggregations, measure } = indicator;
  const fields = [...new Set(asked.by ?? [])].filter((field) => field !== asked.byRound);
  if (fields.length > mostGroups)
    return { by: undefined, problems: [errorAt("too-many-groups", "", { by: fields, count: fields.length, maximum: mostGroups })] };
  const isChoice = (field: string): boolean => sources.some((source) => source.fields.get(field)?.type === "single");
  const isKnown = (field: string): boolean => disaggregations.includes(field) && isChoice(field);
  // a change has both rounds in it
  const isRound = (field: string): boolean => measure?.change === undefined && isChoice(field);
  const { byRound } = asked;
  const known = [...fields.filter(isKnown), ...(byRound !== undefined && isRound(byRound) ? [byRound] : [])];
  const others = [...fields, ...(byRound === undefined ? [] : [byRound])].filter((field) => !known.includes(field));
  const params = { indicator: referenceOf(indicator), known: disaggregations.filter(isKnown) };
  return { by: known, problems: others.map((value) => errorAt("unknown-group-field", "", { ...params, value })) };
}
