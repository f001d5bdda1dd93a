import { type MissingKind, missingKinds } from "@reintegration/model";

/**
 * The number of a missing kind in SPSS, R and value lists: -1 to -5, in the order of the kinds (rule S10).
 *
 * @example
 * missingNumber("not_asked"); // => -1
 * missingNumber("absent"); // => -5
 */
export function missingNumber(kind: MissingKind): number {
  return -1 - missingKinds.indexOf(kind);
}
