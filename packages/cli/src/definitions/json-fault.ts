import { jsonStumble } from "./json-stumble.ts";

/**
 * Why a text is no JSON, in the parser's words, with line and column: the parser counts characters, or shows a scrap of the text instead.
 *
 * @example
 * jsonFault(new SyntaxError("Unexpected token in JSON at position 3"), "{\n  x}"); // => "Unexpected token, line 2, column 3"
 */
export function jsonFault(error: unknown, content: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const text = content.replace(/^\uFEFF/, "");
  const place = jsonStumble(text);
  if (place === undefined) return message;
  const before = text.slice(0, place).split("\n");
  const reason = message
    .replace(/ (?:in JSON )?at position [0-9]+(?: \(line [0-9]+ column [0-9]+\))?$/, "")
    .replace(/, (?:\.{3})?".*"(?:\.{3})? is not valid JSON$/s, "");
  return `${reason}, line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
