const maximumLength = 32;

/**
 * Names `<id><suffix>` of at most 32 characters that differ from each other and from those already taken (rule F2). A long id is cut, and where that gives a name twice the later one gets a number.
 *
 * @example
 * columnNames(["wellbeing"], ["", "_share"]); // => [["wellbeing", "wellbeing_share"]]
 */
export function columnNames(ids: readonly string[], suffixes: readonly string[], taken: Iterable<string> = []): string[][] {
  const longest = Math.max(...suffixes.map((suffix) => suffix.length));
  const used = new Set(taken);
  return ids.map((id) => {
    let short = id.slice(0, maximumLength - longest);
    for (let number = 2; suffixes.some((suffix) => used.has(short + suffix)); number++) {
      short = `${id.slice(0, maximumLength - longest - String(number).length)}${number}`;
    }
    const names = suffixes.map((suffix) => short + suffix);
    for (const name of names) used.add(name);
    return names;
  });
}
