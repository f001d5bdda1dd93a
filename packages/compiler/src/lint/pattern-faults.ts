/** Why a pattern does not mean the same everywhere. */
export interface PatternFault {
  readonly message: string;
  readonly mend: string;
}

/**
 * What keeps a pattern from meaning the same in every regular expression engine (rule J2).
 *
 * It is anchored as a whole, and uses only literal characters, classes, groups, alternatives and quantifiers. `\d`, `\w`, `\s`,
 * the dot, lookaround and backreferences differ between engines, or are absent.
 *
 * @example
 * patternFaults("^[a-z]{2,3}$"); // => []
 * patternFaults("^a|b$")[0].mend; // => "write ^(?:…)$ around it"
 */
export function patternFaults(pattern: string): PatternFault[] {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    return [{ message: `this is no regular expression: ${(error as Error).message}`, mend: "correct it" }];
  }
  const faults: PatternFault[] = [];
  const tokens = [...pattern.matchAll(/\\[\s\S]|\(\?(?:<[=!]|<[A-Za-z]\w*>|.)|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/gu)].map(([token]) => token);
  if (tokens[0] !== "^" || tokens.at(-1) !== "$")
    faults.push({ message: "the pattern is not anchored at both ends", mend: "begin it with ^ and end it with $" });
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.startsWith("(")) depth++;
    if (token === ")") depth--;
    if (token === "|" && depth === 0) faults.push({ message: "an anchor holds for one alternative only", mend: "write ^(?:…)$ around it" });
    if ((token === "^" && index > 0) || (token === "$" && index < tokens.length - 1))
      faults.push({ message: `${token} stands inside the pattern`, mend: "anchor the pattern as a whole" });
    if (token === ".")
      faults.push({ message: "the dot means different characters in different languages", mend: "name the characters in a class" });
    if (token.startsWith("(?") && token !== "(?:")
      faults.push({ message: `${token} is lookaround or a named group, which some languages lack`, mend: "write it with plain groups" });
    for (const escape of token.match(/\\[\s\S]/gu) ?? []) {
      if (/[1-9k]/.test(escape))
        faults.push({ message: `${escape} is a backreference, which some languages lack`, mend: "write the text out" });
      else if (/[a-zA-Z0]/.test(escape))
        faults.push({ message: `${escape} differs between languages`, mend: "name the characters in a class, for example [0-9]" });
    }
  });
  return faults;
}
