import type { IndicatorTable } from "@reintegration/indicators";

/** The results of an indicator with its texts in the user's language. */
export interface NamedTable {
  readonly table: IndicatorTable;
  readonly title: string;
  readonly statement: string;
  /** Who is counted, of whom. */
  readonly words: { readonly population?: string; readonly denominator?: string; readonly numerator?: string };
  /** What a code of a field means; the code itself where nothing is known. */
  groupTitle(field: string, code: string): string;
  /** Unit in words. */
  readonly unit: string;
}
