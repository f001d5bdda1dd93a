/** A data set as the oracle gets it: the names of `given` are the arguments of the R function of its kind. */
export type OracleJob = { readonly id: string } & (
  | { readonly kind: "mean"; readonly given: { readonly values: readonly number[] } & Asked }
  | { readonly kind: "share"; readonly given: { readonly numerator: number; readonly denominator: number } & Asked }
  | { readonly kind: "rate"; readonly given: { readonly events: number; readonly time: number } & Asked }
  | { readonly kind: "weighted"; readonly given: { readonly rows: WeightedColumns } & Asked }
  | { readonly kind: "two means"; readonly given: { readonly x: readonly number[]; readonly y: readonly number[] } & Asked }
  | { readonly kind: "two shares"; readonly given: { readonly numerators: Pair; readonly denominators: Pair } & Asked }
  | { readonly kind: "two rates"; readonly given: { readonly events: Pair; readonly times: Pair } & Asked }
  | { readonly kind: "two samples"; readonly given: { readonly first: WeightedColumns; readonly second: WeightedColumns } & Asked }
  | { readonly kind: "paired"; readonly given: { readonly before: readonly number[]; readonly after: readonly number[] } & Asked }
  | { readonly kind: "p values"; readonly given: { readonly p: readonly (number | null)[] } }
  | { readonly kind: "standardised"; readonly given: StandardisedData & Asked }
  | { readonly kind: "distribution"; readonly given: DistributionPoint & Asked }
);

interface Asked {
  readonly confidence: number;
}

type Pair = readonly [number, number];

/** The records of a sample, column by column. */
export interface WeightedColumns {
  readonly stratum: readonly string[];
  readonly weight: readonly number[];
  /** The part of the sample that a record belongs to. */
  readonly cell: readonly string[];
  readonly y: readonly number[];
  readonly x: readonly number[];
  /** 1 or 0. */
  readonly yes: readonly number[];
}

export interface StandardisedData {
  /** Values by group; a share is that of values of 0.5 and more. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly structure: Readonly<Record<string, number>>;
}

interface DistributionPoint {
  readonly freedom: number;
  readonly shape: number;
  readonly t: number;
}

/** The figures of a data set by name; `null` where there is none. */
export type Figures = Readonly<Record<string, number | null>>;
