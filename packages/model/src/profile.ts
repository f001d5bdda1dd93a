/** A local adaptation, as far as a scorer must know it: the items it declares not asked (rule M2). */
export interface Profile {
  readonly id: string;
  readonly version: string;
  /** Item keys. */
  readonly notAsked: readonly string[];
}
