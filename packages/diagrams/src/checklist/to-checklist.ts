import { referenceOf, type Workflow, type WorkflowLabels } from "@reintegration/model";
import { statesInWords } from "../plan/states-in-words.ts";
import { textsOf } from "../plan/texts-of.ts";
import { fill } from "../text/fill.ts";
import { checklistOf } from "./checklist-of.ts";
import { markdownText as safe } from "./markdown-text.ts";
import { stepLines } from "./step-lines.ts";

/**
 * What one role has to do in a workflow, as a Markdown list with boxes to be ticked: for each step what must be there before it and
 * by when, in the language of the labels.
 *
 * Where the labels speak a language that is not English, French, Spanish or Arabic, the words around them are English. Throws a
 * RangeError for a role that the workflow does not know; a role without steps gets a page that says so.
 */
export function toChecklist(workflow: Workflow, labels: WorkflowLabels, { role }: { readonly role: string }): string {
  if (!workflow.roles.includes(role)) {
    throw new RangeError(`${referenceOf(workflow)} has no role "${role}". Known: ${workflow.roles.join(", ")}`);
  }
  const texts = textsOf(labels);
  const { checklist: say, basis, colon } = texts.words;
  const { sections, anyTime } = checklistOf(workflow, role);
  const isClosed = (id: string): boolean => workflow.states.find((state) => state.id === id)?.kind === "closed";
  const heading = (state: string | undefined): string => {
    if (state === undefined) return say.opening;
    return fill(isClosed(state) ? say.afterClosing : say.whileState, { state: texts.state(state) });
  };
  let n = 0;
  const numbered = (steps: (typeof sections)[number]["steps"], state: string | undefined): string[] =>
    steps.flatMap((step) => {
      n += 1;
      return stepLines(step, { n, state, description: labels.events[step.event]?.description, isClosed, texts, phrase });
    });
  const phrase = (from: readonly string[]): string => statesInWords(from, workflow, texts);
  const lines = [
    `# ${safe(fill(say.title, { workflow: labels.title, role: texts.role(role) }))}`,
    "",
    `${safe(referenceOf(workflow))}. ${safe(basis[workflow.basis])}`,
    "",
    sections.length + anyTime.length === 0 ? safe(fill(say.nothing, { role: texts.role(role) })) : safe(say.intro),
    "",
    `${say.caseNumber}${colon}____________________`,
    "",
    ...sections.flatMap(({ state, steps }) => [`## ${safe(heading(state))}`, "", ...numbered(steps, state)]),
    ...(anyTime.length === 0 ? [] : [`## ${say.anyTime}`, "", safe(say.anyTimeIntro), "", ...numbered(anyTime, undefined)]),
  ];
  const text = `${lines.join("\n").trimEnd()}\n`;
  return texts.words.isRtl ? `<div dir="rtl">\n\n${text}\n</div>\n` : text;
}
