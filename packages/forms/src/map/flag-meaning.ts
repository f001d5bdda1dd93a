import { normaliseLabel } from "@reintegration/model";

const chosen = new Set(["1", "true", "yes", "oui", "sí", "si", "نعم", "x", "selected", "checked"]);
const notChosen = new Set(["0", "false", "no", "non", "لا", "not selected", "unchecked"]);

/**
 * What a cell of yes and no says, in the words of survey tools: `1` chosen, `0` not chosen, `undefined` for any other text.
 *
 * @example
 * flagMeaning("Oui"); // => "1"
 * flagMeaning("maybe"); // => undefined
 */
export function flagMeaning(text: string): "1" | "0" | undefined {
  const word = normaliseLabel(text);
  if (chosen.has(word)) return "1";
  return notChosen.has(word) ? "0" : undefined;
}
