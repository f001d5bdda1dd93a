import type { Workflow } from "@reintegration/model";
import { fill } from "../text/fill.ts";
import type { Texts } from "./texts-of.ts";

/**
 * In which open states something may happen, as briefly as can be: nothing for all of them, those that are left out where they are
 * few, else those that are meant.
 */
export function statesInWords(from: readonly string[], { states }: Workflow, texts: Texts): string {
  const open = states.filter(({ kind }) => kind === "open").map(({ id }) => id);
  const meant = open.filter((id) => from.includes(id));
  const others = open.filter((id) => !from.includes(id));
  if (others.length === 0 || meant.length === 0) return "";
  const named = (ids: readonly string[]): string => texts.list(ids.map(texts.state));
  const { inStates, notInStates } = texts.words.diagram;
  return others.length < meant.length && others.length <= 2
    ? fill(notInStates, { states: named(others) })
    : fill(inStates, { states: named(meant) });
}
