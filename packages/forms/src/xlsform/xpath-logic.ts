const yes = "true()";
const no = "false()";

/**
 * XPath conditions of which all must hold. What is always true is left out; several are put in parentheses.
 *
 * @example
 * allOf(["${a} = 'x'", "true()"]); // => "${a} = 'x'"
 * allOf([]); // => "true()"
 */
export function allOf(conditions: readonly string[]): string {
  return conditions.includes(no) ? no : joined(conditions, yes, "and");
}

/**
 * XPath conditions of which one must hold.
 *
 * @example
 * anyOf(["${a} = 'x'", "${b} = 'y'"]); // => "(${a} = 'x' or ${b} = 'y')"
 * anyOf([]); // => "false()"
 */
export function anyOf(conditions: readonly string[]): string {
  return conditions.includes(yes) ? yes : joined(conditions, no, "or");
}

/** The opposite of an XPath condition. */
export function notOf(condition: string): string {
  if (condition === yes || condition === no) return condition === yes ? no : yes;
  return `not(${withoutParentheses(condition)})`;
}

/** A condition that stands alone. Only what {@link allOf} and {@link anyOf} join begins with a parenthesis. */
export function withoutParentheses(condition: string): string {
  return condition.startsWith("(") ? condition.slice(1, -1) : condition;
}

function joined(conditions: readonly string[], neutral: string, operator: "and" | "or"): string {
  const parts = [...new Set(conditions.filter((condition) => condition !== neutral))];
  return parts.length > 1 ? `(${parts.join(` ${operator} `)})` : (parts[0] ?? neutral);
}
