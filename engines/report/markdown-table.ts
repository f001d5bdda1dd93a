/** A table in Markdown, with columns as wide as their widest cell. A bar or a line break in a cell does not break it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")));
  const widths = head.map((_, column) => Math.max(3, ...safe.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [first = [], ...others] = safe;
  return `${[line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n")}\n`;
}
