import { missingKindOf } from "@reintegration/model";
import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";

/** Puts codes of a field in the order of its definition (rule S5): answers, missing kinds, then unknown ones as they came. */
export function orderCodes(field: Field): (codes: readonly string[]) => readonly string[] {
  const places = new Map(codesOf(field).map((code, place) => [code, place]));
  const placeOf = (code: string): number => places.get(code) ?? places.size;
  return (codes) => Object.freeze([...codes].sort((a, b) => placeOf(a) - placeOf(b)));
}

/** The answer that chosen codes are: a missing kind that stands alone is that kind, nothing chosen is absent. */
export function answerOfCodes(codes: readonly string[]): readonly string[] | string | undefined {
  const [first] = codes;
  if (first === undefined) return undefined;
  if (codes.length > 1) return codes;
  const kind = missingKindOf(first);
  if (kind === undefined) return codes;
  return kind === "absent" ? undefined : kind;
}
