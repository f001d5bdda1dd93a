/** A list with more behind it, made at its whole length: a copy that grows is copied twice. */
export function withMore<Entry>(list: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const all = new Array<Entry>(list.length + more.length);
  for (let place = 0; place < list.length; place++) all[place] = list[place] as Entry;
  for (let place = 0; place < more.length; place++) all[list.length + place] = more[place] as Entry;
  return all;
}
