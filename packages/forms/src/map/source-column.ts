/** A column of a file of which nobody knows yet what it holds. */
export interface SourceColumn {
  readonly header: string;
  /** The different texts in it and how often they stand there; only the first ones where there are many. */
  readonly values: ReadonlyMap<string, number>;
  /** Not all different texts are among `values`. */
  readonly hasMore: boolean;
}
