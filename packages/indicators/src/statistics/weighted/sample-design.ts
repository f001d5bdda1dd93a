/**
 * How many units of the whole sample lie in each stratum, whether or not they belong to a cell: a cell is a part of the sample, and
 * its other units count with 0.
 *
 * `""` is the one stratum of a sample without strata.
 */
export type SampleDesign = ReadonlyMap<string, number>;
