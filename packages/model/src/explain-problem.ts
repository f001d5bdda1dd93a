import type { Labels } from "./labels.ts";
import type { Messages, Term } from "./messages/message.ts";
import type { Problem } from "./problem.ts";
import { shorten } from "./shorten.ts";

/**
 * A problem in the user's language: what is wrong, and what to do.
 *
 * Parameters that name an item (`item`, `other`, `by`) are shown as the item's question with its key.
 */
export function explainProblem(problem: Problem, messages: Messages, labels?: Labels): { message: string; fix: string } {
  const named = (key: unknown): string => {
    const label = typeof key === "string" && labels !== undefined && Object.hasOwn(labels.items, key) ? labels.items[key] : undefined;
    return label === undefined ? shorten(key) : `${label.text} (${String(key)})`;
  };
  const value = (name: string, whole: string): string => {
    if (!Object.hasOwn(problem.params, name)) return whole;
    const param = problem.params[name];
    if (name === "item" || name === "other") return named(param);
    if (name === "by") return (param as readonly string[]).map(named).join(", ");
    if (name === "expected" && Object.hasOwn(messages.terms, String(param))) return messages.terms[param as Term];
    return Array.isArray(param) ? param.join(", ") : shorten(param);
  };
  const fill = (template: string): string => template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => value(name, whole));
  const { message, fix } = messages[problem.rule];
  return { message: fill(message), fix: fill(fix) };
}
