import type { Interval } from "@reintegration/indicators";
import { csvCell } from "../output/csv-cell.ts";
import type { NamedComparison } from "./compare-tables.ts";

const columns = [
  ...["indicator", "title", "kind", "unit", "level", "field", "first", "second", "status"],
  ...["difference", "difference_low", "difference_high", "difference_method", "p_value", "p_value_adjusted", "adjustment"],
  ...["ratio", "ratio_low", "ratio_high", "effect_size", "effect_size_method", "mix_difference", "confidence", "warnings"],
];

/**
 * `comparisons.csv`: one line for each pair of groups of each indicator, in fixed names, so that a script can rely on them in any language.
 *
 * The first less the second, and over it. A pair with a hidden figure, or one that cannot be given, is blank and its status says so.
 * UTF-8 with byte order mark.
 */
export function comparisonsCsv(comparisons: readonly NamedComparison[], field: string): string {
  const lines = comparisons.flatMap((comparison) => linesOf(comparison, field));
  return `\uFEFF${[columns, ...lines].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function linesOf({ named: { table, title }, report }: NamedComparison, field: string): unknown[][] {
  const { stamp, kind, unit } = table;
  return report.pairs.map((pair) => {
    const names = [stamp.indicator, title, kind, unit, stamp.level, field, pair.first, pair.second];
    if (pair.status === "not_compared") return [...names, pair.reason, ...columns.slice(names.length + 1).map(() => undefined)];
    const { difference, ratio, effectSize, adjustedPValue, mixDifference } = pair;
    const about = report.problems.filter(({ params }) => params["first"] === pair.first && params["second"] === pair.second);
    return [
      ...names,
      ...["compared", difference.value, ...bounds(difference.interval), difference.interval?.method],
      ...[difference.pValue, adjustedPValue, adjustedPValue === undefined ? undefined : report.adjustment],
      ...[ratio?.value, ...bounds(ratio?.interval), effectSize?.value, effectSize?.method, mixDifference, stamp.confidence],
      about.map(({ rule }) => rule).join(" "),
    ];
  });
}

const bounds = (interval: Interval | undefined): readonly (number | undefined)[] => [interval?.low, interval?.high];
