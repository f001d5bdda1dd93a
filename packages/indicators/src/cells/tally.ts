import type { MissingKind } from "@reintegration/model";
import type { ComputedCell, InsufficientCell } from "../indicator-table.ts";

/** What one of the population gives to the figure of its groups. */
export type Outcome =
  /** A number: 1 or 0 for a share, the value for a mean, how many for a sum. */
  | number
  /** The kind of missing answer for which it cannot be used. */
  | MissingKind
  /** It is of the population and not of the denominator. */
  | undefined
  | Change
  | Exposure;

/** The values at two rounds; `undefined` where there is no record of the round. */
export interface Change {
  readonly before: number | MissingKind | undefined;
  readonly after: number | MissingKind | undefined;
}

/** How often something happened, in how many days. */
export interface Exposure {
  readonly events: number;
  readonly days: number;
}

/** What is kept of a group, from which its figure comes. */
export interface Tally {
  take(outcome: Outcome, weight: number, stratum: string): void;
  figure(): Figure;
}

type Figure = ComputedCell | InsufficientCell;
