/**
 * The cells of one line of a CSV that we wrote ourselves; the guard before a text that looks like a formula is taken off again.
 *
 * @example
 * readCsvLine('1,"a, ""b""",\'=1+1,'); // => ["1", 'a, "b"', "=1+1", ""]
 */
export function readCsvLine(line: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy;
  const whole = line.replace(/^\uFEFF/, "").replace(/\r\n$/, "");
  for (let end = ","; end === ","; ) {
    const [, quoted, plain = "", after = ""] = cell.exec(whole) ?? [];
    const text = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    cells.push(/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
    end = after;
  }
  return cells;
}
