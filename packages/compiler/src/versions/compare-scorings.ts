import { pointerTo, type ScoringDefinition } from "@reintegration/model";
import { bumpBetween } from "./bump-between.ts";
import type { Change } from "./change.ts";
import { sameValue } from "./same-value.ts";

/**
 * What changed between two versions of a scoring. Any number that a score or band depends on is major; values for new answers and
 * a new cut-off set minor; texts patch. A newer version of the same instrument asks for what the instrument's own version asked for.
 */
export function compareScorings(before: ScoringDefinition, after: ScoringDefinition): Change[] {
  const major = (pointer: string, message: string): Change => ({ level: "major", pointer, message });
  return [
    ...instrument(before.instrument, after.instrument),
    ...(["method", "scale"] as const)
      .filter((name) => before[name] !== after[name])
      .map((name) => major(pointerTo(name), `${name} was ${before[name]} and is ${after[name]}`)),
    ...items(before, after, major),
    ...(sameValue(numbers(before), numbers(after))
      ? []
      : [major("/dimensions", "weights, or the share that must be answered, have changed")]),
    ...(sameValue(before.composite.weights, after.composite.weights) && before.composite.minScoredShare === after.composite.minScoredShare
      ? []
      : [major("/composite", "the composite is put together differently")]),
    ...cutoffs(before, after, major),
    ...(sameValue(texts(before), texts(after)) ? [] : [{ level: "patch", pointer: "", message: "titles have changed" } as const]),
  ];
}

type Major = (pointer: string, message: string) => Change;

const numbers = ({ dimensions }: ScoringDefinition): unknown =>
  dimensions.map(({ id, weights, total, minAnsweredShare }) => ({ id, weights, total, minAnsweredShare }));
const texts = ({ title, basis, dimensions, composite, cutoffs }: ScoringDefinition): unknown => [
  title,
  basis,
  composite.title,
  dimensions.map((dimension) => [dimension.id, dimension.title]),
  cutoffs.map((set) => [set.id, set.title, set.bands.map((band) => band.title)]),
];

function instrument(before: string, after: string): Change[] {
  if (before === after) return [];
  const [[oldId, old = ""], [id, now = ""]] = [before.split("@"), after.split("@")] as [string[], string[]];
  const level = oldId === id ? bumpBetween(old, now) : "major";
  return [{ level, pointer: "/instrument", message: `it scores ${after}, and scored ${before}` }];
}

function items(before: ScoringDefinition, after: ScoringDefinition, major: Major): Change[] {
  const gone = before.items.filter(({ item }) => !after.items.some((scored) => scored.item === item));
  return [
    ...gone.map(({ item }) => major("/items", `“${item}” is no longer scored`)),
    ...after.items.flatMap(({ item, values, combine }, index): Change[] => {
      const old = before.items.find((scored) => scored.item === item);
      const at = pointerTo("items", index);
      if (old === undefined) return [major(at, `“${item}” is scored now`)];
      const codes = [...new Set([...Object.keys(old.values), ...Object.keys(values)])];
      return [
        ...(old.combine === combine ? [] : [major(at, `the values of “${item}” are combined differently`)]),
        ...codes.flatMap((code): Change[] => {
          const [was, is] = [old.values[code], values[code]];
          if (was === is) return [];
          if (was === undefined)
            return [{ level: "minor", pointer: at + pointerTo("values", code), message: `“${code}” of “${item}” has a value now` }];
          return [major(at + pointerTo("values"), `the value of “${code}” of “${item}” was ${was} and is ${is ?? "gone"}`)];
        }),
      ];
    }),
  ];
}

function cutoffs(before: ScoringDefinition, after: ScoringDefinition, major: Major): Change[] {
  const borders = ({ appliesTo, bands }: ScoringDefinition["cutoffs"][number]): unknown => [
    [...appliesTo].sort(),
    bands.map(({ id, from, to }) => ({ id, from, to })),
  ];
  const gone = before.cutoffs.filter(({ id }) => !after.cutoffs.some((set) => set.id === id));
  return [
    ...gone.map(({ id }) => major("/cutoffs", `the cut-off set “${id}” is gone`)),
    ...after.cutoffs.flatMap((set, index): Change[] => {
      const old = before.cutoffs.find(({ id }) => id === set.id);
      const at = pointerTo("cutoffs", index);
      if (old === undefined) return [{ level: "minor", pointer: at, message: `the cut-off set “${set.id}” is new` }];
      return sameValue(borders(old), borders(set)) ? [] : [major(at, `the bands of “${set.id}” have changed`)];
    }),
  ];
}
