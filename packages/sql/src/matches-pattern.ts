import type { Dialect } from "./dialect.ts";
import { textLiteral } from "./text-literal.ts";

/**
 * The condition that a text matches a pattern (rule J2): anchored as a whole, of literal ASCII characters, classes, groups,
 * alternatives and quantifiers. Any other pattern means different things in different engines and is an error.
 *
 * The end of a text is written so that no dialect lets a line break follow it.
 *
 * @example
 * matchesPattern("spark", "code", "^[a-z]{2,3}$"); // => "code RLIKE '\\\\A(?:[a-z]{2,3})\\\\z'"
 */
export function matchesPattern(dialect: Dialect, text: string, pattern: string): string {
  const body = portableBody(pattern);
  if (dialect === "duckdb") return `regexp_full_match(${text}, ${textLiteral(dialect, body)})`;
  if (dialect === "spark") return `${text} RLIKE ${textLiteral(dialect, `\\A(?:${body})\\z`)}`;
  return `${text} ~ ${textLiteral(dialect, `^(?:${body})$`)}`;
}

const tokens = /\\[\s\S]|\(\?[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\{[0-9]+(?:,[0-9]*)?\}|[\s\S]/gu;

/** The pattern without its anchors, with every character that an engine may read in its own way put in a class. */
function portableBody(pattern: string): string {
  const refuse = (what: string): never => {
    throw new Error(`the pattern ${JSON.stringify(pattern)} cannot be said in SQL: ${what}`);
  };
  if (!isPattern(pattern)) refuse("it is no regular expression");
  const parts = [...pattern.matchAll(tokens)].map(([token]) => token);
  if (parts[0] !== "^" || parts.at(-1) !== "$") refuse("it is not anchored at both ends");
  const inner = parts.slice(1, -1);
  let depth = 0;
  const body = inner.map((token) => {
    if (token.startsWith("(")) depth++;
    if (token === ")") depth--;
    if (token === "|" && depth === 0) refuse("an anchor holds for one alternative only");
    if (/[^\u0020-\u007e]/.test(token)) refuse("it names a character that is not ASCII");
    if (token.startsWith("[")) return portableClass(token, refuse);
    if (token.startsWith("\\")) return /[a-zA-Z0-9]/.test(token) ? refuse(`${token} differs between engines`) : inClass(token.slice(1));
    if (token.startsWith("(?") && token !== "(?:") refuse(`${token} is not in every engine`);
    if (token === "^" || token === "$" || token === ".") refuse(`${token} differs between engines`);
    if (Number(/[0-9]+\}$/.exec(token)?.[0].slice(0, -1) ?? 0) > 255) refuse("PostgreSQL repeats at most 255 times");
    return token;
  });
  return body.join("");
}

function portableClass(token: string, refuse: (what: string) => never): string {
  const negated = token.startsWith("[^");
  const members = [...token.slice(negated ? 2 : 1, -1).matchAll(/\\[\s\S]|[\s\S]/gu)].map(([member]) => member);
  if (members.length === 0) refuse("it has an empty class");
  const escaped = members.map((member) => {
    if (!member.startsWith("\\")) return "[&~^".includes(member) ? `\\${member}` : member;
    return /[a-zA-Z0-9]/.test(member) ? refuse(`${member} differs between engines`) : member;
  });
  return `[${negated ? "^" : ""}${escaped.join("")}]`;
}

const inClass = (character: string): string => ("^\\[]".includes(character) ? `\\${character}` : `[${character}]`);

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
