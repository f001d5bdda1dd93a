import type { WorkflowDefinition } from "./gen/definitions.ts";

/** The exact references of the records that a workflow names, each once, in the order in which they come. */
export function recordsOfWorkflow(
  definition: Pick<WorkflowDefinition, "factSources" | "consent" | "transfers" | "transitions" | "gates">,
): string[] {
  const { factSources, consent, transfers, transitions, gates } = definition;
  return [
    ...new Set([
      ...Object.values(factSources).map(({ record }) => record),
      ...(consent ? [consent.record] : []),
      ...(transfers ? [transfers.record] : []),
      ...[...transitions, ...gates].flatMap(({ evidence }) => (evidence ?? []).map(({ record }) => record)),
    ]),
  ];
}
