import type { Dialect } from "./dialect.ts";
import { textLiteral } from "./text-literal.ts";

/**
 * Conditions on the choices that a text lists, joined by single spaces, with what each dialect has for lists. `choice` is the
 * name of one choice inside `condition`.
 */
export interface ChoicesOfText {
  /** At least one choice meets a condition. FALSE or NULL where the text is NULL. */
  readonly some: (condition: (choice: string) => string) => string;
  /** A choice is named twice. */
  readonly hasTwice: string;
}

export function choicesOfText(dialect: Dialect, text: string): ChoicesOfText {
  const space = textLiteral(dialect, " ");
  if (dialect === "duckdb") {
    const list = `string_split(${text}, ${space})`;
    return {
      some: (condition) => `len([choice FOR choice IN ${list} IF ${condition("choice")}]) > 0`,
      hasTwice: `len(list_distinct(${list})) < len(${list})`,
    };
  }
  if (dialect === "spark") {
    const list = `split(${text}, ${space})`;
    return {
      some: (condition) => `exists(${list}, choice -> ${condition("choice")})`,
      hasTwice: `size(array_distinct(${list})) < size(${list})`,
    };
  }
  const list = `unnest(string_to_array(${text}, ${space})) AS choice`;
  return {
    some: (condition) => `EXISTS (SELECT FROM ${list} WHERE ${condition("choice")})`,
    hasTwice: `(SELECT count(DISTINCT choice) < count(*) FROM ${list})`,
  };
}
