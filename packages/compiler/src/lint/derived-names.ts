import type { AnswerDefinition, ItemDefinition } from "@reintegration/model";

/**
 * The further columns and variables that an item may need (rules N1, X3): one for each choice of a multiple choice, its missing
 * kinds included, and a companion for the missing kinds of a date or number.
 */
export function derivedNames(item: ItemDefinition, answers: readonly AnswerDefinition[] = []): string[] {
  const { key, type, missing = [], relevance } = item;
  if (type === "multiple") {
    const kinds = new Set<string>(["not_asked", ...(relevance ? ["not_applicable"] : []), ...missing]);
    return [...answers.map(({ code }) => code), ...kinds].map((code) => `${key}_${code}`);
  }
  return type !== "single" && missing.length > 0 ? [`${key}_missing`] : [];
}
