/** The name of the question for the number of rows of a list; a definition may not begin a key with `rs_`. */
export function rowCount(list: string): string {
  return `rs_${list}_count`;
}
