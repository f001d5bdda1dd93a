import type { Interval } from "../../indicator-table.ts";

/** The figure of one group of a mix, such as women of one age group. */
export interface GroupFigure {
  readonly group: string;
  readonly value: number;
  readonly interval?: Interval;
}

/** How many people of the common structure are of a group: counts or shares, 0 or more. */
export type Structure = Readonly<Record<string, number>>;

/** A figure as it would be if the mix were the common one, or the groups for which there is none. */
export type Standardised =
  | { readonly status: "standardised"; readonly value: number; readonly interval?: Interval }
  | { readonly status: "insufficient"; readonly groups: readonly string[] };

/**
 * The mean of the groups' figures weighted by a common structure: direct standardisation.
 *
 * Each group of the structure needs a figure; without one the outcome is `insufficient` and names the groups, and no other weight is
 * raised in its place. Groups outside the structure do not count. The interval squares and adds the weighted reaches of the groups' own
 * intervals, so that shares stay within 0 and 1; where a group has none, the figure has none. Throws a RangeError for a structure of
 * nobody. Source: G. Y. Zou, A. Donner, Construction of Confidence Limits about Effect Measures (2008).
 *
 * @example
 * standardise([{ group: "women", value: 0.5 }, { group: "men", value: 0.25 }], { women: 60, men: 20 }); // => { status: "standardised",
 * //   value: 0.4375 }
 * standardise([{ group: "women", value: 0.5 }], { women: 60, men: 20 }); // => { status: "insufficient", groups: ["men"] }
 */
export function standardise(figures: readonly GroupFigure[], structure: Structure): Standardised {
  const groups = Object.entries(structure).filter(([, weight]) => weight !== 0);
  const total = groups.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0) || groups.some(([, weight]) => !(weight > 0 && weight < Number.POSITIVE_INFINITY)))
    throw new RangeError("a structure needs weights of 0 or more, and one above 0");
  const byGroup = new Map(figures.map((figure) => [figure.group, figure]));
  const absent = groups.map(([group]) => group).filter((group) => !byGroup.has(group));
  if (absent.length > 0) return { status: "insufficient", groups: absent };
  const parts = groups.flatMap(([group, weight]) => {
    const figure = byGroup.get(group);
    return figure ? [{ share: weight / total, ...figure }] : [];
  });
  const value = parts.reduce((sum, part) => sum + part.share * part.value, 0);
  const reaches = parts.flatMap(({ share, value, interval }) =>
    interval ? [{ down: share * (value - interval.low), up: share * (interval.high - value) }] : [],
  );
  if (reaches.length < parts.length) return { status: "standardised", value };
  const low = value - Math.hypot(...reaches.map(({ down }) => down));
  const high = value + Math.hypot(...reaches.map(({ up }) => up));
  return { status: "standardised", value, interval: { low, high, method: "standardised" } };
}
