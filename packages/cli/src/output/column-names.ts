const maximumLength = 32;

/**
 * Column names `<id><suffix>` of at most 32 characters, all different (rule F2: SPSS and Stata take no longer ones).
 *
 * A long id is cut; where two cut ids are the same, the later one gets a number.
 *
 * @example
 * columnNames(["economic"], ["", "_share"]); // => [["economic", "economic_share"]]
 */
export function columnNames(ids: readonly string[], suffixes: readonly string[]): string[][] {
  const longest = Math.max(...suffixes.map((suffix) => suffix.length));
  const taken = new Set<string>();
  return ids.map((id) => {
    let short = id.slice(0, maximumLength - longest);
    for (let number = 2; suffixes.some((suffix) => taken.has(short + suffix)); number++) {
      short = `${id.slice(0, maximumLength - longest - String(number).length)}${number}`;
    }
    const names = suffixes.map((suffix) => short + suffix);
    for (const name of names) taken.add(name);
    return names;
  });
}
