import { errorAt, type Problem, shorten, warningAt } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";

/** What is said of a label: it stands in place of a code, and of which; or, without a code, it stands for several. */
export function labelProblem({ item, path }: Field, text: string, code: string | undefined): Problem {
  const params = { item: item.key, value: shorten(text.trim()) };
  return code === undefined ? errorAt("ambiguous-label", path, params) : warningAt("label-for-code", path, { ...params, code });
}
