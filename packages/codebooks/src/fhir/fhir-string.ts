import { wellFormed } from "../text/well-formed.ts";

/**
 * A text as FHIR's strings may hold it: control characters and halves of a surrogate pair become the replacement character.
 *
 * @example
 * fhirString("a\u0000b"); // => "a\ufffdb"
 */
export function fhirString(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");
}
