const blocks = "▁▂▃▄▅▆▇█";

/**
 * A histogram in one line, the highest bar full. An empty bin is a space, so that one person in it is seen.
 *
 * @example
 * sparkline([0, 1, 4, 8]); // => " ▁▄█"
 */
export function sparkline(counts: readonly number[]): string {
  const highest = Math.max(...counts, 1);
  return counts.map((count) => (count === 0 ? " " : blocks[Math.max(0, Math.ceil((count / highest) * blocks.length) - 1)])).join("");
}

/**
 * A horizontal bar for a part of 1, in eighths of a character.
 *
 * @example
 * bar(0.5, 4); // => "██"
 * bar(0.03, 4); // => "▏"
 */
export function bar(part: number, width: number): string {
  const eighths = part > 0 ? Math.max(1, Math.round(Math.min(part, 1) * width * 8)) : 0;
  const rest = eighths % 8;
  return "█".repeat(Math.floor(eighths / 8)) + (rest === 0 ? "" : ("▏▎▍▌▋▊▉"[rest - 1] as string));
}
