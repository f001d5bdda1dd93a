import { explainProblem, type Messages, type Problem, type Workflow, type WorkflowLabels } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { indexOf } from "./engine/index-of.ts";
import { type EventOptions, step } from "./engine/step.ts";

/** One thing that stands against an event, in the user's language. */
export interface Reason {
  readonly problem: Problem;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

/** The texts in the user's language. */
export interface WhyOptions extends EventOptions {
  readonly messages: Messages;
  readonly labels: WorkflowLabels;
}

/**
 * Why an event is refused, in the user's language, down to the missing record and field; empty exactly when it is accepted.
 *
 * Without a case the event is looked at as the one that opens it.
 */
export function why(
  workflow: Workflow,
  before: Case | undefined,
  event: CaseEvent,
  { messages, labels, ...options }: WhyOptions,
): Reason[] {
  const outcome = step(indexOf(workflow), before, event, options);
  if (outcome.status === "accepted") return [];
  return outcome.problems.map((problem) => ({ problem, ...explainProblem(problem, messages, labels) }));
}
