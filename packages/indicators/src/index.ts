export { type ComparedPair, type CompareOptions, type ComparisonReport, compare } from "./compare.ts";
export type { ComparedFigure, Group } from "./comparison/compared-figure.ts";
export type { CellDifference } from "./comparison/difference-of-cells.ts";
export { figuresBy } from "./comparison/figures-by.ts";
export type { BroughtFigure, Standardisation, StandardisedPair, StructurePart } from "./comparison/standardised-pair.ts";
export { compute } from "./compute.ts";
export { computeAll, type IndicatorReport } from "./compute-all.ts";
export type { ComputeOptions, RecordStream } from "./compute-options.ts";
export type {
  Cell,
  ComputedCell,
  IndicatorStamp,
  IndicatorTable,
  InsufficientCell,
  Interval,
  Missing,
  Pairs,
  SuppressedCell,
} from "./indicator-table.ts";
export type { Adjustment } from "./statistics/comparing/adjust-p-values.ts";
export type { Comparison } from "./statistics/comparing/comparison.ts";
export { suppress } from "./suppression/suppress.ts";
