/** The probability outside an interval, on both sides together; throws a RangeError where the confidence does not lie between 0 and 1. */
export function outsideOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1, not ${confidence}`);
  return 1 - confidence;
}
