import type { Ratio } from "./ratio-of.ts";

/** One table of results, with what it was meant to show. */
export interface Section {
  readonly title: string;
  /** What was measured, in a sentence or two. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals: readonly Goal[];
}

export interface Goal {
  readonly text: string;
  readonly found: string;
  readonly met: boolean;
}

/** A goal that a ratio is to reach. */
export function goal(text: string, found: number, met: boolean): Goal {
  return { text, found: number3(found), met };
}

/** Three significant digits. */
export const number3 = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** `1.84 (1.70 to 2.01)` */
export const ratioText = ({ median, least, most }: Ratio): string => `${number3(median)} (${number3(least)} to ${number3(most)})`;

/** A duration in the unit that suits it. */
export function durationText(seconds: number): string {
  const units = [
    ["s", 1],
    ["ms", 1e-3],
    ["µs", 1e-6],
    ["ns", 1e-9],
  ] as const;
  const [unit, size] = units.find(([, least]) => seconds >= least) ?? units[3];
  return `${number3(seconds / size)} ${unit}`;
}

/** A section as Markdown, its columns aligned so that it also reads in a terminal. */
export function sectionText({ title, about, head, rows, goals }: Section): string {
  const verdicts = goals.map(({ text, found, met }) => `- ${met ? "met" : "**not met**"}: ${text} (found: ${found})`);
  return [
    `## ${title}`,
    "",
    about,
    ...(rows.length > 0 ? ["", ...table([head, ...rows])] : []),
    ...(verdicts.length > 0 ? ["", ...verdicts] : []),
    "",
  ].join("\n");
}

function table(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [first, ...others] = rows.map(line);
  return [first ?? "", `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...others];
}
