import { copyText } from "./copy-text.ts";

const limit = 2000;

/**
 * A function of a text that remembers its first results, so that what stands in many cells is worked out once. The number of
 * texts remembered is limited: memory does not grow with the file.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size < limit) results.set(copyText(text), result);
    return result;
  };
}
