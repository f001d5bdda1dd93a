import type { AnswerValue, RecordData, Workflow } from "@reintegration/model";
import type { Case } from "../src/case.ts";
import type { CaseEvent } from "../src/case-event.ts";
import { open } from "../src/open.ts";
import type { Outcome } from "../src/outcome.ts";
import { transition } from "../src/transition.ts";

/** One step of a story: the event, its day and role, and the fields of the records that it brings. */
export interface Step {
  readonly event: string;
  readonly date: string;
  readonly role: string;
  readonly facts?: Readonly<Record<string, AnswerValue>>;
  /** Id of the record type, at version 1.0.0 -> its fields; its own id and the case's are filled in. */
  readonly brings?: Readonly<Record<string, RecordData["fields"]>>;
}

/** Tells a story to the engine; a step that is refused is told by its rules and leaves the case as it was. */
export function tellStory(workflow: Workflow, steps: readonly Step[]): { readonly at: Case; readonly refused: readonly string[] } {
  let at: Case | undefined;
  const refused: string[] = [];
  for (const [place, step] of steps.entries()) {
    const event = eventOf(workflow, step, place);
    const outcome: Outcome = at === undefined ? open(workflow, event) : transition(workflow, at, event);
    if (outcome.status === "accepted") at = outcome.case;
    else refused.push(`${step.date} ${step.event}: ${[...new Set(outcome.problems.map(({ rule }) => rule))].join(", ")}`);
  }
  if (at === undefined) throw new Error(`the story opens no case: ${refused.join("; ")}`);
  return { at, refused };
}

function eventOf(workflow: Workflow, { brings = {}, ...step }: Step, place: number): CaseEvent {
  const records = Object.entries(brings).map(([id, fields], index): RecordData => {
    const type = workflow.records.find((each) => each.id === id);
    const own = type?.identifiedBy[0];
    const ofCase = type?.items.filter((item) => item.type === "reference" && item.to === workflow.subject) ?? [];
    return {
      record: `${id}@1.0.0`,
      fields: {
        ...(own !== undefined && { [own]: id === workflow.subject ? "C1" : `R${place}-${index}` }),
        ...Object.fromEntries(ofCase.map(({ key }) => [key, "C1"])),
        ...fields,
      },
    };
  });
  return { id: `E${place}`, case: "C1", ...step, records };
}
