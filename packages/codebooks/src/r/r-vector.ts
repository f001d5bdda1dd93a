/**
 * A vector of R with its parts in lines of at most about 130 characters, so that it can be read.
 *
 * @example
 * rVector(["1L", "2L"]); // => "c(1L, 2L)"
 * rVector([]); // => "c()"
 */
export function rVector(parts: readonly string[], indent = "  "): string {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && line.length + part.length > 120) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? part : `, ${part}`;
  }
  lines.push(line);
  return lines.length === 1 ? `c(${line})` : `c(\n${lines.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent})`;
}
