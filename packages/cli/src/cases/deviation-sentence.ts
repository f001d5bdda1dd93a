import type { Deviation } from "@reintegration/case-management";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import type { Names } from "./names-of.ts";

/** A deviation in one sentence of the user's language. */
export function deviationSentence(deviation: Deviation, names: Names, { cases, punctuation }: Text): string {
  const { kind, event = "", state, steps = [], records = [], purpose = "", role = "", deadline = "", days = 0 } = deviation;
  const { sentences } = cases;
  const template =
    kind === "late" && event === ""
      ? sentences["still-open"]
      : kind === "wrong-order" && steps.length === 0
        ? sentences["not-possible"]
        : sentences[kind];
  const list = (all: readonly string[]): string => all.join(punctuation.comma);
  return fill(template, {
    event: names.event(event),
    state: state === undefined ? cases.dropouts.beforeOpening : names.state(state),
    steps: list(steps.map(names.event)),
    records: list(records.map(names.record)),
    purpose: names.purpose(purpose),
    role: names.role(role),
    deadline: names.deadline(deadline),
    days,
  });
}
