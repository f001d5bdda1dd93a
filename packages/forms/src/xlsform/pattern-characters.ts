/** What a pattern asks of a text, in characters: ranges as `A–Z`, single ones as they are, a space between them. */
export interface PatternCharacters {
  /** Those that may stand in the text. */
  readonly characters: string;
  /** Those that it may begin with, where these are fewer. */
  readonly first?: string;
  /** The fewest that there must be. */
  readonly least: number;
}

const classes = /\[([^\]\\^ ]+)\](?:\{([0-9]+)(?:,([0-9]*))?\}|([+*]))?/g;

/**
 * Says a pattern in characters, for people who do not read regular expressions; `undefined` where it asks for more than that.
 *
 * It is one class of characters without a space, or one that the text begins with and a wider one for the rest.
 *
 * @example
 * patternCharacters("^[A-Za-z][A-Za-z0-9_-]{0,63}$"); // => { characters: "A–Z a–z 0–9 _ -", first: "A–Z a–z", least: 1 }
 * patternCharacters("^[a-z]{2,3}$"); // => { characters: "a–z", least: 2 }
 * patternCharacters("^[A-Z]{3}-[0-9]+$"); // => undefined
 */
export function patternCharacters(pattern: string): PatternCharacters | undefined {
  const parts = [...pattern.matchAll(classes)].map(([source, members = "", least, , sign]) => ({
    source,
    members: membersOf(members),
    least: Number(least ?? (sign === "*" ? 0 : 1)),
    isOne: least === undefined && sign === undefined,
  }));
  const [one, rest, ...more] = parts;
  if (one === undefined || more.length > 0 || `^${parts.map(({ source }) => source).join("")}$` !== pattern) return undefined;
  if (rest === undefined) return { characters: one.members.join(" "), least: one.least };
  if (!one.isOne || !one.members.every((member) => rest.members.includes(member))) return undefined;
  const isNarrower = one.members.length < rest.members.length;
  return { characters: rest.members.join(" "), ...(isNarrower && { first: one.members.join(" ") }), least: 1 + rest.least };
}

const membersOf = (text: string): string[] => (text.match(/.-.|./gu) ?? []).map((member) => member.replace(/^(.)-(.)$/u, "$1–$2"));
