/** Numbers as people of a language write them. */
export interface NumberFormat {
  count(n: number): string;
  /** Three decimals; a dash for none. */
  score(value: number | null): string;
  percent(share: number): string;
  /** As many decimals as there are. */
  exact(value: number): string;
}

export function numberFormat(locale: string): NumberFormat {
  const counts = new Intl.NumberFormat(locale);
  const scores = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
  return {
    count: (n) => counts.format(n),
    score: (value) => (value === null ? "–" : scores.format(value)),
    percent: (share) => percents.format(share),
    exact: (value) => exact.format(value),
  };
}
