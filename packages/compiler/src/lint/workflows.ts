import { workflowFaults } from "@reintegration/case-management";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";

const finding = findingsOf("workflows");

/**
 * A workflow makes sense: what it names is there, nobody is assisted without consent or around a protection gate, no case is closed
 * without a reason, every state can be reached and every case closed. The rules are those that a local procedure is held to as well.
 */
export function workflows({ sources }: LintInput): Finding[] {
  const known = {
    codelists: sources.codelists.map(({ definition }) => definition),
    records: sources.records.map(({ definition }) => definition),
  };
  return sources.workflows.flatMap(({ path, definition }) =>
    workflowFaults(definition, known).map(({ pointer, message, mend }) => finding(path, pointer, message, mend)),
  );
}
