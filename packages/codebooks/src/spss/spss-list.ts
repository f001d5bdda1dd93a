/**
 * Parts with spaces between them, in lines that SPSS reads whole: no longer than about 100 characters.
 *
 * @example
 * spssList(["a", "b"]); // => "a b"
 */
export function spssList(parts: readonly string[], separator = " "): string {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const next = line === "" ? part : `${line}${separator}${part}`;
    if (line !== "" && next.length > 100) {
      lines.push(`${line}${separator.trimEnd()}`);
      line = part;
    } else line = next;
  }
  return [...lines, line].join("\n    ");
}
