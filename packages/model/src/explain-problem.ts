import type { Condition } from "./condition.ts";
import { conditionText, ownText } from "./condition-text.ts";
import type { ItemLabels, Labels } from "./labels.ts";
import type { Messages, Term } from "./messages/message.ts";
import { missingKindOf } from "./missing.ts";
import { ownValue } from "./own-value.ts";
import type { Problem } from "./problem.ts";
import { shorten } from "./shorten.ts";
import type { WorkflowLabels } from "./workflow-labels.ts";

/**
 * A problem in the user's language: what is wrong, and what to do.
 *
 * Parameters that name an item (`item`, `other`, `by`) are shown as the item's question with its key; with the labels of a
 * workflow also those that name a state, event, role, record, fact, purpose of consent or gate (`state`, `states` ...).
 */
export function explainProblem(problem: Problem, messages: Messages, labels?: Labels | WorkflowLabels): { message: string; fix: string } {
  const { params } = problem;
  const itemLabels = (key: unknown): ItemLabels | undefined => own(itemsOf(labels, params["record"]), key);
  const named = (key: unknown): string => withKey(itemLabels(key)?.text, key);
  const found = ([key, value]: [string, unknown]): string => {
    if (value === null) return `${named(key)}: ${messages.terms.notKnown}`;
    const texts = missingKindOf(value) === undefined ? itemLabels(key)?.answers : itemLabels(key)?.missing;
    const shown = (Array.isArray(value) ? value : [value]).map((each) => ownText(texts, each) ?? shorten(each));
    return `${named(key)}: ${shown.join(", ")}`;
  };
  const value = (name: string, whole: string): string => {
    if (!Object.hasOwn(params, name)) return whole;
    const param = params[name];
    if (name === "item" || name === "other") return named(param);
    if (name === "by") return (param as readonly string[]).map(named).join(", ");
    if (name === "needed") return conditionText(param as Condition, itemLabels, messages.terms);
    if (name === "found")
      return (
        Object.entries(param as object)
          .map(found)
          .join("; ") || messages.terms.notKnown
      );
    if ((name === "expected" || name === "what") && Object.hasOwn(messages.terms, String(param))) return messages.terms[param as Term];
    const titled = titlesIn(labels, name);
    if (titled !== undefined) return (Array.isArray(param) ? param : [param]).map((key) => withKey(titled(key), key)).join(", ");
    return Array.isArray(param) ? param.join(", ") : shorten(param);
  };
  const fill = (template: string): string => template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => value(name, whole));
  const { message, fix } = messages[problem.rule];
  return { message: fill(message), fix: fill(fix) };
}

const withKey = (text: string | undefined, key: unknown): string => (text === undefined ? shorten(key) : `${text} (${String(key)})`);

function own<Value>(table: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  return typeof key === "string" ? ownValue(table, key) : undefined;
}

/** The texts of the items that a problem speaks of: those of the instrument, of the record that it names, or the facts. */
function itemsOf(labels: Labels | WorkflowLabels | undefined, record: unknown): Readonly<Record<string, ItemLabels>> {
  if (labels === undefined) return {};
  if ("items" in labels) return labels.items;
  return record === undefined ? labels.facts : (own(labels.records, record)?.items ?? {});
}

/** The texts behind a parameter that names a part of a workflow. */
function titlesIn(labels: Labels | WorkflowLabels | undefined, name: string): ((key: unknown) => string | undefined) | undefined {
  if (labels === undefined || "items" in labels) return undefined;
  switch (name) {
    case "state":
    case "states":
      return (key) => own(labels.states, key)?.title;
    case "event":
    case "events":
      return (key) => own(labels.events, key)?.title;
    case "role":
    case "roles":
      return (key) => own(labels.roles, key);
    case "record":
    case "records":
      return (key) => own(labels.records, key)?.title;
    case "fact":
    case "facts":
      return (key) => own(labels.facts, key)?.text;
    case "purpose":
      return (key) => own(labels.purposes, key);
    case "gate":
      return (key) => own(labels.gates, key);
    default:
      return undefined;
  }
}
