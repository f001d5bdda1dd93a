import type { Item } from "./instrument.ts";
import { type MissingKind, missingKindOf } from "./missing.ts";
import { errorAt, type Problem } from "./problem.ts";
import { shorten } from "./shorten.ts";

/**
 * The missing kinds that a cell of this item may hold: those the item offers; in a choice also `not_asked`, which any
 * form may leave; and `not_applicable` where a relevance can make it so.
 */
export function allowedMissing(item: Item): MissingKind[] {
  const allowed = new Set<MissingKind>(item.answers ? ["not_asked"] : []);
  if (item.relevance) allowed.add("not_applicable");
  for (const kind of item.missing ?? []) allowed.add(kind);
  return [...allowed];
}

/** What is wrong with the cell of a single or multiple choice; nothing where it holds an answer or an allowed missing kind. */
export function choiceProblems(item: Item, path: string, cell: unknown): Problem[] {
  const kind = missingKindOf(cell);
  if (kind === "absent") return [];
  const codes = (item.answers ?? []).map((answer) => answer.code);
  const known = [...codes, ...allowedMissing(item)];
  const params = (value: unknown) => ({ item: item.key, value: shorten(value), known });
  if (kind !== undefined) return known.includes(kind) ? [] : [errorAt("missing-kind-not-offered", path, params(kind))];
  const unknown = (code: string): Problem =>
    errorAt(isForeignMissingMark(code) ? "foreign-missing-mark" : "unknown-code", path, params(code));
  if (item.type === "single") {
    if (typeof cell !== "string") return [errorAt("wrong-type", path, { ...params(cell), expected: "code" })];
    return codes.includes(cell) ? [] : [unknown(cell)];
  }
  if (typeof cell === "string" && isForeignMissingMark(cell)) return [unknown(cell)];
  if (!Array.isArray(cell) || cell.some((code) => typeof code !== "string")) {
    return [errorAt("wrong-type", path, { ...params(cell), expected: "codes" })];
  }
  const chosen = [...new Set(cell as string[])];
  const problems = chosen.filter((code) => !codes.includes(code)).map(unknown);
  const twice = chosen.find((code) => cell.indexOf(code) !== cell.lastIndexOf(code));
  if (twice !== undefined) problems.push(errorAt("duplicate-choice", path, params(twice)));
  const alone = item.answers?.find((answer) => answer.exclusive && chosen.includes(answer.code));
  if (alone && chosen.length > 1) problems.push(errorAt("exclusive-choice", path, params(alone.code)));
  return problems;
}

/** What other tools write for a missing answer, as a pattern without regard to case. */
export const foreignMarkPattern =
  "^(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)$";

const foreignMarks = /* @__PURE__ */ new RegExp(foreignMarkPattern, "i");

/** Whether a value looks like another tool's mark for a missing answer (rule C3). It is never converted by guess. */
export function isForeignMissingMark(value: string): boolean {
  return foreignMarks.test(value.trim());
}
