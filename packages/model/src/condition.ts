import type { MissingKind } from "./missing.ts";

/** A value that a condition compares an answer with: a code, a date as text, or a number. */
export type Scalar = string | number;

/**
 * A two-valued condition over the answers of one response (rule M4): skip logic, guards, populations.
 *
 * One operator per object. A comparison on an unanswered or irrelevant item is false, so its `not` is true.
 */
export type Condition =
  | { readonly eq: readonly [key: string, value: Scalar] }
  | { readonly in: readonly [key: string, values: readonly Scalar[]] }
  | { readonly gt: readonly [key: string, value: Scalar] }
  | { readonly gte: readonly [key: string, value: Scalar] }
  | { readonly lt: readonly [key: string, value: Scalar] }
  | { readonly lte: readonly [key: string, value: Scalar] }
  | { readonly includes: readonly [key: string, code: string] }
  | { readonly answered: string }
  | { readonly missing: readonly [key: string, kind: MissingKind] }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition };
