import type { Deviation } from "@reintegration/case-management";
import type { Problem } from "@reintegration/model";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import type { Names } from "./names-of.ts";

/** What stands against an event, in the user's language. */
export type Explain = (problem: Problem) => string;

const shownProblems = 5;

/** A deviation in one sentence of the user's language; where the log holds whole records, in one for each thing that is wrong with them. */
export function deviationSentence(deviation: Deviation, names: Names, { cases, punctuation, count }: Text, explain: Explain): string {
  const { problems = [] } = deviation;
  if (problems.length > 0) {
    const more = problems.length - shownProblems;
    return [...problems.slice(0, shownProblems).map(explain), ...(more > 0 ? [count.more(more)] : [])].join(" ");
  }
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
    facts: names.asked(event, state).join(" "),
    days,
  });
}
