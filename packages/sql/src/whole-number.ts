/** A number that is printed as it is: anything but a whole one is refused. */
export function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error(`${JSON.stringify(value)} is no whole number`);
  return value;
}
