/**
 * A table in Markdown; cells are Markdown already.
 *
 * @example
 * table(["code", "label"], [["`yes`", "Yes"]]); // => "| code | label |\n|---|---|\n| `yes` | Yes |\n"
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `${line(head)}|${"---|".repeat(head.length)}\n${rows.map(line).join("")}`;
}
