import type { Workflow } from "@reintegration/model";

/** The states as they stand in the workflow, those of open cases first. */
export function orderOfStates({ states }: Workflow): string[] {
  const of = (wanted: string): string[] => states.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return [...of("open"), ...of("closed")];
}
