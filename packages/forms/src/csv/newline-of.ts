/**
 * The mark that ends lines, by the first one outside quotation marks: `\n` also where a `\r` stands before it, or where the
 * text is one line. `undefined` where the text must go on before it can be said.
 *
 * @example
 * newlineOf("a,b\r\n1,2", true); // => "\n"
 * newlineOf('"a\nb",c\r1,2', true); // => "\r"
 * newlineOf("a,b", false); // => undefined
 */
export function newlineOf(text: string, isWhole: boolean): "\n" | "\r" | undefined {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (mark === "\n") return "\n";
    else if (mark === "\r") {
      if (at + 1 < text.length) return text.charAt(at + 1) === "\n" ? "\n" : "\r";
      return isWhole ? "\r" : undefined;
    }
  }
  return isWhole ? "\n" : undefined;
}
