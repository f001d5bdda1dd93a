import type { Workflow, WorkflowLabels } from "@reintegration/model";
import { catalogue, loadWorkflow, loadWorkflowLabels } from "@reintegration/standard";
import { bookLabels, bookLoan } from "../../packages/diagrams/test/book-loan.ts";
import { hostileLabels } from "../../packages/diagrams/test/hostile-labels.ts";

/** A workflow that is drawn, in one language. */
export interface DiagramCase {
  readonly id: string;
  readonly workflow: Workflow;
  readonly labels: WorkflowLabels;
}

/** The workflows of the standard in each of their languages, an invented one, and the same with texts that are no friends of any syntax. */
export async function diagramCases(): Promise<DiagramCase[]> {
  const shipped = await Promise.all(
    catalogue
      .filter(({ kind }) => kind === "workflow")
      .map(async ({ reference, languages }) => {
        const workflow = await loadWorkflow(reference);
        const ofLanguage = async (language: string): Promise<DiagramCase> => {
          const labels = await loadWorkflowLabels(reference, language);
          return { id: `${workflow.id}-${language}`, workflow, labels };
        };
        return Promise.all(languages.map(ofLanguage));
      }),
  );
  return [
    ...shipped.flat(),
    { id: "invented", workflow: bookLoan, labels: bookLabels },
    { id: "hostile", workflow: bookLoan, labels: hostileLabels(bookLoan) },
  ];
}
