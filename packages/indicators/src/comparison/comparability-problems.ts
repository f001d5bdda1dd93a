import { errorAt, type Problem } from "@reintegration/model";
import { type ComparedFigure, cellOf } from "./compared-figure.ts";
import { inTwos } from "./in-twos.ts";
import { isSameTable } from "./is-same-table.ts";
import { whatDiffers } from "./what-differs.ts";

/**
 * Why figures cannot be set side by side (rule A3), all at once: what differs from the table of the first, levels that are not named, groups
 * that are not there or are told apart by other fields, groups that share people, names that stand for two figures.
 */
export function comparabilityProblems(figures: readonly ComparedFigure[]): Problem[] {
  const [first, ...others] = figures;
  if (first === undefined || others.length === 0) return [errorAt("nothing-to-compare", "", { count: figures.length })];
  const named = figures.map(({ name }) => name);
  const twice = [...new Set(named.filter((name, at) => named.indexOf(name) !== at))];
  const isOneTable = others.every(({ table }) => isSameTable(table, first.table));
  const unnamed = isOneTable ? [] : figures.filter(({ table }) => table.stamp.level === undefined);
  return [
    ...twice.map((name) => errorAt("figure-named-twice", `/${name}`, { value: name })),
    ...unnamed.map(({ name }) => errorAt("level-not-named", `/${name}`, { value: name })),
    ...others.flatMap((other) => differing(first, other)),
    ...figures.filter((figure) => cellOf(figure) === undefined).map(notThere),
    ...inTwos(figures).flatMap(([a, b]) =>
      isSameTable(a.table, b.table) && !isApart(a, b)
        ? [errorAt("groups-overlap", `/${a.name}/${b.name}`, { first: a.name, second: b.name })]
        : [],
    ),
  ];
}

function differing(first: ComparedFigure, other: ComparedFigure): Problem[] {
  const isOne = isSameTable(first.table, other.table);
  // inside one table such groups share people, which is told as that
  const isByOthers = !(isOne && !isApart(first, other)) && fieldsOf(first) !== fieldsOf(other);
  const groups = { what: "groupFields", otherValue: fieldsOf(first), value: fieldsOf(other) } as const;
  const found = [...(isOne ? [] : whatDiffers(first.table, other.table)), ...(isByOthers ? [groups] : [])];
  return found.map((each) => errorAt("not-comparable", `/${other.name}/${each.what}`, { first: first.name, second: other.name, ...each }));
}

const fieldsOf = ({ group = {} }: ComparedFigure): string => Object.keys(group).sort().join(", ") || "–";

function notThere({ name, group = {} }: ComparedFigure): Problem {
  const codes = Object.values(group);
  return errorAt("figure-not-there", `/${name}`, { value: name, group: codes.length === 0 ? ["–"] : codes });
}

/** Some field tells the two groups apart. */
function isApart({ group: a = {} }: ComparedFigure, { group: b = {} }: ComparedFigure): boolean {
  return Object.keys(a).some((field) => Object.hasOwn(b, field) && a[field] !== b[field]);
}
