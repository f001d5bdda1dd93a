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
