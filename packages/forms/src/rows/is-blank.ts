/** Whether nothing but spaces stands in a row. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) {
    if (cell === "") continue;
    const first = cell.charCodeAt(0);
    if ((first > 0x20 && first < 0x80) || cell.trim() !== "") return false;
  }
  return true;
}
