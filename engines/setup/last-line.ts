/** The last line of what a program printed that says anything: mostly the reason of a failure. */
export function lastLine(...outputs: readonly string[]): string {
  const lines = outputs.flatMap((output) => output.split("\n")).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !/^\[?notice|^note:|^hint:/i.test(line)).at(-1) ?? "it printed nothing";
}
