import type { Problem, RuleId, Severity } from "@reintegration/model";

/** Problems of one rule at one item: how many, in how many rows, and some of them. */
export interface ProblemGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly item: string | null;
  readonly problems: number;
  /** Rows with such a problem; 0 where it is about the file as a whole. */
  readonly rows: number;
  /** The first rows of these. */
  readonly exampleRows: readonly number[];
  /** The first problem; a parameter that differs in later ones holds a list of up to three values, and `…` where there are more. */
  readonly example: Problem;
}

/** Counts over all problems of a file. */
export interface ProblemsSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly rowsWithErrors: number;
  readonly rowsWithWarnings: number;
  /** Errors first, then by rows. */
  readonly groups: readonly ProblemGroup[];
}

const exampleRowCount = 5;
const exampleValueCount = 3;

/** Groups problems by rule and item as they come. Memory grows with rules and items, not with rows. */
export function problemGroups(): { add(problems: readonly Problem[], isWarned?: boolean): void; summary(): ProblemsSummary } {
  const groups = new Map<string, OpenGroup>();
  const count = { error: 0, warning: 0 };
  const rows = { error: 0, warning: 0 };
  return {
    /** Problems of one row, or of the file as a whole; `isWarned`: a row with warnings that were added before. */
    add(problems, isWarned = false) {
      const hasRow = problems[0]?.row !== undefined;
      for (const severity of ["error", "warning"] as const) {
        const isCounted = severity === "warning" && isWarned;
        if (hasRow && !isCounted && problems.some((problem) => problem.severity === severity)) rows[severity]++;
      }
      for (const problem of problems) {
        count[problem.severity]++;
        const key = groupKey(problem);
        const group = groups.get(key);
        if (group) addTo(group, problem);
        else groups.set(key, newGroup(problem));
      }
    },
    summary: () => ({
      errors: count.error,
      warnings: count.warning,
      rowsWithErrors: rows.error,
      rowsWithWarnings: rows.warning,
      groups: [...groups.values()].map(closed).sort(byWeight),
    }),
  };
}

interface OpenGroup {
  readonly first: Problem;
  problems: number;
  rows: number;
  lastRow: number | undefined;
  readonly exampleRows: number[];
  readonly values: Map<string, unknown[]>;
}

const itemOf = ({ params }: Problem): string | null => (typeof params["item"] === "string" ? params["item"] : null);

/** Problems without an item, such as duplicates, group by their rule. */
const groupKey = (problem: Problem): string => `${problem.rule}\u0000${itemOf(problem) ?? ""}`;

function newGroup(first: Problem): OpenGroup {
  const group: OpenGroup = { first, problems: 0, rows: 0, lastRow: undefined, exampleRows: [], values: new Map() };
  for (const [name, value] of Object.entries(first.params)) if (!Array.isArray(value)) group.values.set(name, []);
  addTo(group, first);
  return group;
}

function addTo(group: OpenGroup, { row, params }: Problem): void {
  group.problems++;
  if (row !== undefined && row !== group.lastRow) {
    group.rows++;
    group.lastRow = row;
    if (group.exampleRows.length < exampleRowCount) group.exampleRows.push(row);
  }
  for (const [name, values] of group.values) {
    const value = params[name];
    if (values.length <= exampleValueCount && !values.includes(value)) values.push(value);
  }
}

function closed({ first, problems, rows, exampleRows, values }: OpenGroup): ProblemGroup {
  const params: Record<string, unknown> = { ...first.params };
  for (const [name, seen] of values) {
    if (seen.length > exampleValueCount) params[name] = [...seen.slice(0, exampleValueCount), "…"];
    else if (seen.length > 1) params[name] = seen;
  }
  const { rule, severity } = first;
  return { rule, severity, item: itemOf(first), problems, rows, exampleRows, example: { ...first, params } };
}

function byWeight(a: ProblemGroup, b: ProblemGroup): number {
  if (a.severity !== b.severity) return a.severity === "error" ? -1 : 1;
  return b.rows - a.rows || b.problems - a.problems;
}
