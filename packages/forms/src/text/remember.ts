import { copyText } from "./copy-text.ts";

const limit = 2000;
/** Longer texts are rare, and each is different. */
const longest = 200;

/**
 * A function of a text that remembers its first results, so that what stands in many cells is worked out once. The number of
 * texts remembered and their length are limited: memory does not grow with the file.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size < limit && text.length <= longest) results.set(copyText(text), result);
    return result;
  };
}
