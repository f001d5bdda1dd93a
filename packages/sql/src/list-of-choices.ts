import type { Item } from "@reintegration/model";
import type { Dialect } from "./dialect.ts";
import { textLiteral } from "./text-literal.ts";

/** The condition that a text of choices, joined by single spaces, names one of them. */
export function isChosen(dialect: Dialect, text: string, code: string): string {
  const space = textLiteral(dialect, " ");
  const [padded, wanted] = [`${space} || ${text} || ${space}`, textLiteral(dialect, ` ${code} `)];
  return dialect === "postgres" ? `strpos(${padded}, ${wanted}) > 0` : `instr(${padded}, ${wanted}) > 0`;
}

/**
 * The condition that a text lists known choices, each once, joined by single spaces, with none that stands alone beside others
 * (rule S5): the known choices it names, with a space between them, are as long as the text.
 */
export function isListOfChoices(dialect: Dialect, text: string, { answers = [] }: Item): string {
  const lengths = answers.map(({ code }) => `CASE WHEN ${isChosen(dialect, text, code)} THEN ${code.length + 1} ELSE 0 END`);
  const exclusive = answers.filter((answer) => answer.exclusive).map(({ code }) => code);
  const alone = exclusive.map((code) => ` AND (${text} = ${textLiteral(dialect, code)} OR NOT ${isChosen(dialect, text, code)})`);
  return `length(${text}) + 1 = ${lengths.join(" + ")}${alone.join("")}`;
}
