import { type Problem, warningAt } from "@reintegration/model";
import { mixDifference } from "../statistics/comparing/mix-difference.ts";
import type { ComparedFigure } from "./compared-figure.ts";
import { mixOf } from "./mix-of.ts";

/** How the people of two figures are mixed, and what of it is to be told. */
export interface MixFound {
  /** By all free fields together; absent where it is not known, or nothing tells the people apart. */
  readonly difference?: number;
  readonly problems: readonly Problem[];
}

/**
 * How differently the people of two figures are mixed, by all fields together by which their tables are told apart further.
 *
 * Warns above the threshold, since then a difference may come from who was asked. Where a part is suppressed the mix is not known, which
 * is said too; then each field is looked at alone, which may still be known. Counts are not compared by their mix: it is what they count.
 */
export function mixFound(a: ComparedFigure, b: ComparedFigure, threshold: number): MixFound {
  const { kind, by } = a.table;
  const fields = by.filter((field) => !Object.hasOwn(a.group ?? {}, field));
  if (kind === "count" || kind === "distinct" || fields.length === 0) return { problems: [] };
  const place = (of: readonly string[]): string => `/${a.name}/${b.name}/${of.join("-")}`;
  const warn = (of: readonly string[], difference: number | undefined): Problem[] =>
    difference === undefined || difference <= threshold
      ? []
      : [warningAt("mix-differs", place(of), { first: a.name, second: b.name, by: of, percent: Math.round(difference * 100) })];
  const whole = differenceBy(a, b, fields);
  if (whole !== "unknown")
    return { ...(whole.difference !== undefined && { difference: whole.difference }), problems: warn(fields, whole.difference) };
  const single = (fields.length === 1 ? [] : fields).flatMap((field) => {
    const alone = differenceBy(a, b, [field]);
    return alone === "unknown" ? [] : warn([field], alone.difference);
  });
  return { problems: [warningAt("mix-unknown", place(fields), { first: a.name, second: b.name, by: fields }), ...single] };
}

function differenceBy(a: ComparedFigure, b: ComparedFigure, fields: readonly string[]): "unknown" | { readonly difference?: number } {
  const [first, second] = [mixOf(a, fields), mixOf(b, fields)];
  if (first.status === "unknown" || second.status === "unknown") return "unknown";
  const difference = mixDifference(first.counts, second.counts);
  return difference === undefined ? {} : { difference };
}
