/** Numbers of a stream, kept in 8 bytes each. Changed by `addToValues`. */
export interface ValueList {
  length: number;
  /** With room for more at its end. */
  numbers: Float64Array;
}

/** A list of no numbers yet. */
export function newValueList(): ValueList {
  return { length: 0, numbers: new Float64Array(8) };
}
