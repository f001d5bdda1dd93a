import { type Instrument, type Item, referenceOf, type ScoringDefinition } from "@reintegration/model";
import type { Fault } from "./fault.ts";

/**
 * What does not make sense in a scoring whose shape is right: it must fit the instrument, give each answer a value, weigh
 * what it values, and its cut-off sets must leave no gap.
 */
export function scoringFaults(scoring: ScoringDefinition, instrument: Instrument): Fault[] {
  return [...itemFaults(scoring, instrument), ...dimensionFaults(scoring), ...compositeFaults(scoring), ...cutoffFaults(scoring)];
}

const fault = (kind: Fault["kind"], path: string, params: Fault["params"]): Fault => ({ kind, path, params });

function itemFaults({ items, scale, dimensions }: ScoringDefinition, instrument: Instrument): Fault[] {
  const weighed = new Set(dimensions.flatMap(({ weights }) => Object.keys(weights)));
  return [
    ...twice(
      items.map(({ item }) => item),
      (index) => `/items/${index}/item`,
    ),
    ...items.flatMap(({ item: key, values, combine }, index) => {
      const path = `/items/${index}`;
      const item = instrument.items.find((candidate) => candidate.key === key);
      if (item?.answers === undefined) return [fault("not-a-choice", `${path}/item`, { value: key, instrument: referenceOf(instrument) })];
      return [
        ...valueFaults(item, values, scale, `${path}/values`),
        ...(item.type === "multiple" && combine === undefined ? [fault("combine-needed", path, {})] : []),
        ...(weighed.has(key) ? [] : [fault("values-without-weight", path, { value: key })]),
      ];
    }),
  ];
}

function valueFaults(item: Item, values: Readonly<Record<string, number>>, scale: number, path: string): Fault[] {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const without = codes.filter((code) => !Object.hasOwn(values, code));
  return [
    ...(without.length > 0 ? [fault("answer-without-value", path, { value: without.join(", ") })] : []),
    ...Object.entries(values).flatMap(([code, value]) => {
      if (!codes.includes(code)) return [fault("unknown-answer", path, { value: code, known: codes })];
      return value > scale ? [fault("value-range", `${path}/${code}`, { scale })] : [];
    }),
  ];
}

function dimensionFaults({ dimensions, items }: ScoringDefinition): Fault[] {
  const valued = new Set(items.map(({ item }) => item));
  return [
    ...twice(
      dimensions.map(({ id }) => id),
      (index) => `/dimensions/${index}/id`,
    ),
    ...dimensions.flatMap(({ id, weights, total }, index) => {
      const path = `/dimensions/${index}`;
      const sum = sumOf(weights);
      return [
        ...(id === "composite" ? [fault("reserved", `${path}/id`, { value: id })] : []),
        ...Object.keys(weights).flatMap((key) =>
          valued.has(key) ? [] : [fault("weight-without-values", `${path}/weights`, { value: key })],
        ),
        ...(sum === total ? [] : [fault("total", `${path}/total`, { sum, total })]),
      ];
    }),
  ];
}

function compositeFaults({ composite: { weights }, dimensions }: ScoringDefinition): Fault[] {
  const known = dimensions.map(({ id }) => id);
  return [
    ...Object.keys(weights).flatMap((id) =>
      known.includes(id) ? [] : [fault("unknown-dimension", "/composite/weights", { value: id, known })],
    ),
    ...(sumOf(weights) === 0 ? [fault("no-weight", "/composite/weights", {})] : []),
  ];
}

function cutoffFaults({ cutoffs, dimensions }: ScoringDefinition): Fault[] {
  const known = [...dimensions.map(({ id }) => id), "composite"];
  return [
    ...twice(
      cutoffs.map(({ id }) => id),
      (index) => `/cutoffs/${index}/id`,
    ),
    ...cutoffs.flatMap(({ appliesTo, bands }, index) => {
      const path = `/cutoffs/${index}`;
      const isWhole =
        bands.every(({ from, to }, band) => from < to && from === (band === 0 ? 0 : bands[band - 1]?.to)) && bands.at(-1)?.to === 1;
      return [
        ...twice(
          bands.map(({ id }) => id),
          (band) => `${path}/bands/${band}/id`,
        ),
        ...appliesTo.flatMap((id) => (known.includes(id) ? [] : [fault("unknown-dimension", `${path}/appliesTo`, { value: id, known })])),
        ...(isWhole ? [] : [fault("bands", `${path}/bands`, {})]),
      ];
    }),
  ];
}

const sumOf = (weights: Readonly<Record<string, number>>): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0);

const twice = (names: readonly string[], pathOf: (index: number) => string): Fault[] =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [fault("twice", pathOf(index), { value: name })] : []));
