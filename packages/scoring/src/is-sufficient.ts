/** Whether enough weight is answered (rule S4), in this form of the comparison everywhere. */
export function isSufficient(answeredWeight: number, applicableWeight: number, minimumShare: number): boolean {
  return answeredWeight > 0 && answeredWeight / applicableWeight >= minimumShare;
}
