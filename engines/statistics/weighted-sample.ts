import type { WeightedColumns } from "./oracle-job.ts";

/** How a sample is drawn. */
export interface SampleShape {
  readonly strata: number;
  readonly units: number;
  readonly cells: readonly string[];
  /** From 1 to this many people stand behind a record. */
  readonly heaviest: number;
  /** The share of "yes". */
  readonly share: number;
  /** What the measured values lie around, and how far from it. */
  readonly around?: number;
  readonly spread?: number;
}

/** A sample of two units and more in each stratum; strata, cells and values hang together a little, as in a real one. */
export function weightedSample(chance: () => number, shape: SampleShape): WeightedColumns {
  const { strata, units, cells, heaviest, share, around = 0.5, spread = 1 } = shape;
  const places = Array.from({ length: Math.max(units, 2 * strata) }, (_, place) => place);
  const stratum = places.map((place) => `s${place < 2 * strata ? place % strata : Math.floor(chance() ** 2 * strata)}`);
  const tilt = stratum.map((name) => (Number(name.slice(1)) + 1) / (strata + 1));
  const cell = places.map((place) => cells[place < cells.length ? place : Math.floor(chance() * cells.length)] ?? "");
  const weight = places.map(() => 1 + (heaviest - 1) * chance() ** 3);
  const y = places.map((place) => around + spread * (chance() - 0.5 + 0.3 * (tilt[place] ?? 0)));
  return {
    stratum,
    weight,
    cell,
    y,
    x: y.map((value) => Math.abs(value) + 1 + chance()),
    yes: places.map(() => (chance() < share ? 1 : 0)),
  };
}
