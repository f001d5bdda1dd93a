import { normaliseLabel } from "@reintegration/model";
import type { FileColumn } from "../export-reader.ts";
import type { ColumnTarget } from "./column-target.ts";
import type { HeaderIndex } from "./header-index.ts";
import { type ToolRole, toolColumn } from "./tool-column.ts";

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly use: FileColumn["use"];
  readonly target?: ColumnTarget;
  readonly role?: ToolRole;
}

/** Which column holds what, for one instrument. */
export interface ColumnPlan {
  readonly index: HeaderIndex;
  readonly columns: readonly Column[];
  readonly headers: "names" | "labels";
  /** Of labels in headers, and so of labels in cells; several where they say the same. Empty where headers are names. */
  readonly languages: readonly string[];
  /** Languages that fit equally well and would read the columns differently. */
  readonly ambiguous: readonly string[];
  /** Columns of items and context fields. */
  readonly known: number;
}

/**
 * Reads the headers of a file (rule C4). Names are always read; labels in the one language that fits most headers. The
 * headers count as labels where more of them are labels than names.
 */
export function planColumns(headers: readonly string[], index: HeaderIndex): ColumnPlan {
  const named = headers.map(index.byName);
  const normalised = headers.map(normaliseLabel);
  const labelled = [...index.byLabel].map(([language, find]) => {
    const targets = normalised.map(find);
    return { language, targets, count: count(targets) };
  });
  const best = Math.max(0, ...labelled.map((each) => each.count));
  const tied = best === 0 ? [] : labelled.filter((each) => each.count === best);
  const isLabels = best > count(named);
  const resolve = (labels: readonly (ColumnTarget | undefined)[]) =>
    named.map((name, at) => (isLabels ? (labels[at] ?? name) : (name ?? labels[at])));
  const targets = resolve(tied[0]?.targets ?? []);
  const isAmbiguous = tied.slice(1).some((other) => resolve(other.targets).some((target, at) => target !== targets[at]));
  return {
    index,
    columns: headers.map((header, at) =>
      index.mapped?.entry(header)?.ignore ? { index: at, header, use: "ignored" } : column(header, at, targets[at]),
    ),
    headers: isLabels ? "labels" : "names",
    languages: isLabels ? tied.map(({ language }) => language) : [],
    ambiguous: isAmbiguous ? tied.map(({ language }) => language) : [],
    known: count(targets),
  };
}

function column(header: string, index: number, target: ColumnTarget | undefined): Column {
  if (target?.isForeign) return { index, header, use: "not-recognised", target };
  if (target) return { index, header, use: target.part === "choice" ? "choice" : "answer", target };
  return { index, header, use: "not-recognised", ...toolColumn(header) };
}

function count(targets: readonly (ColumnTarget | undefined)[]): number {
  return targets.reduce((sum, target) => sum + (target && !target.isForeign ? 1 : 0), 0);
}
