/**
 * Why there is no answer (rule M1). None of the five is ever a zero.
 *
 * `absent` is never written: the canonical form of a response leaves the key out, and `null` and `""` read as absent.
 */
export type MissingKind = "not_asked" | "not_applicable" | "refused" | "dont_know" | "absent";

/** The missing kinds, in the order of their numbers 251 to 255 (rule S10). */
export const missingKinds = ["not_asked", "not_applicable", "refused", "dont_know", "absent"] as const satisfies readonly MissingKind[];

/**
 * The missing kind that a cell holds, or `undefined` where it holds an answer.
 *
 * `undefined`, `null`, `""` and an empty list read as absent.
 *
 * @example
 * missingKindOf("refused"); // => "refused"
 * missingKindOf(null); // => "absent"
 * missingKindOf("satisfied"); // => undefined
 */
export function missingKindOf(value: unknown): MissingKind | undefined {
  // the shortest of the words is "absent"
  if (typeof value === "string") return value === "" ? "absent" : value.length > 5 && kinds.has(value) ? (value as MissingKind) : undefined;
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? "absent" : undefined;
}

/** Whether a text is one of the five words. */
export function isMissingKind(text: string): text is MissingKind {
  return kinds.has(text);
}

const kinds = /* @__PURE__ */ new Set<string>(missingKinds);
