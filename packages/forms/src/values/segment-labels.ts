/** Far more than a real answer takes; a text that is made to take longer cannot be read. */
const mostSteps = 10_000;

/**
 * The sets of codes whose labels, joined by single spaces in any order and each used once, make up a text: none where it
 * cannot be read, several where it is ambiguous. Of ambiguous ones two at least are given.
 *
 * @example
 * const labels = new Map([["red", "r"], ["blue", "b"], ["red blue", "rb"]]);
 * segmentLabels("blue red", labels); // => [["b", "r"]]
 * segmentLabels("red blue", labels); // => [["r", "b"], ["rb"]]
 * segmentLabels("red green", labels); // => []
 */
export function segmentLabels(text: string, labels: ReadonlyMap<string, string>): string[][] {
  const found = new Map<string, string[]>();
  const chosen: string[] = [];
  let steps = 0;
  const search = (at: number): void => {
    if (found.size > 1 || ++steps > mostSteps) return;
    for (const [label, code] of labels) {
      const end = at + label.length;
      if (label === "" || chosen.includes(code) || !text.startsWith(label, at)) continue;
      if (end === text.length) found.set([...chosen, code].sort().join(" "), [...chosen, code]);
      else if (text.charAt(end) === " ") {
        chosen.push(code);
        search(end + 1);
        chosen.pop();
      }
    }
  };
  search(0);
  return steps > mostSteps && found.size < 2 ? [] : [...found.values()];
}
